import { useState } from 'react'
import { lowerName } from '#format/names.ts'
import { firstPair, headToHead } from '#selectors/headToHead.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import styles from './HeadToHead.module.css'

/** Two of the roles against each other, a sentence for each difference that the data support. */
export function HeadToHead({ picture }: { readonly picture: RolesPicture }) {
  const { rows, chosen, place, byPrices } = picture
  const inOrder = chosen.flatMap(({ code }) => rows.find(({ soc }) => soc === code) ?? [])
  const [pair, setPair] = useState<readonly [string, string] | null>(null)
  const of = (soc: string | undefined) => inOrder.find((row) => row.soc === soc)
  const first = firstPair(inOrder)
  const a = of(pair?.[0]) ?? first?.[0]
  const b = of(pair?.[1]) ?? (first?.[1] === a ? first?.[0] : first?.[1])
  if (!a || !b || a === b) return null
  const differences = headToHead({ a, b, place: place.name, isNation: place.area === null, byPrices })
  return (
    <section className={styles.part} aria-label="Head to head">
      <h3>Head to head</h3>
      {inOrder.length > 2 && (
        <p className="on-paper">
          {a.name} against {lowerName(b.name)}
        </p>
      )}
      {inOrder.length > 2 && (
        <p className={`off-paper ${styles.pair}`}>
          <Choice
            label="One role"
            rows={inOrder.filter((row) => row !== b)}
            value={a.soc}
            onChange={(soc) => setPair([soc, b.soc])}
          />{' '}
          against{' '}
          <Choice
            label="The other role"
            rows={inOrder.filter((row) => row !== a)}
            value={b.soc}
            onChange={(soc) => setPair([a.soc, soc])}
          />
        </p>
      )}
      <dl className={styles.differences}>
        {differences.map(({ about, sentence }) => (
          <div key={about}>
            <dt>{about}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly rows: readonly PlateRow[]
  readonly value: string
  readonly onChange: (soc: string) => void
}

function Choice({ label, rows, value, onChange }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {rows.map(({ soc, name }) => (
        <option key={soc} value={soc}>
          {name}
        </option>
      ))}
    </select>
  )
}
