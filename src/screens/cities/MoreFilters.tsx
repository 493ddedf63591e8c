import { useState } from 'react'
import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { levelText } from '#selectors/filterChips.ts'
import { leftOutTexts } from '#selectors/leftOut.ts'
import { act } from '#store/act.ts'
import { setLevel, setPopulation, toggleNonmetro } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import type { Range } from '#view/view.ts'
import styles from './Panels.module.css'

const PEOPLE = [100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000] as const
/** US = 100. */
const LEVELS = [85, 90, 95, 100, 105, 110, 115] as const

/** Filters fewer ask for: people and price level. Open where one of them is set. */
export function MoreFilters({ picture }: { readonly picture: CitiesPicture }) {
  const pop = useStore((store) => store.view.pop)
  const level = useStore((store) => store.view.level)
  const beyond = useStore((store) => store.view.nonmetro === 'yes')
  const [wasSet] = useState(pop !== null || level !== null || beyond)
  const inMetros = picture.pays.kind === 'metro'
  return (
    <details className={styles.more} open={wasSet}>
      <summary>More: {inMetros ? 'people, price level, nonmetropolitan areas' : 'price level'}</summary>
      {inMetros && (
        <RangeChoice
          label="People living there"
          any="any number"
          range={pop}
          steps={PEOPLE}
          text={count}
          onChange={(range) => act((now) => setPopulation(now, range))}
        />
      )}
      <RangeChoice
        label="Prices against the nation’s"
        any="any"
        range={level}
        steps={LEVELS}
        text={levelText}
        onChange={(range) => act((now) => setLevel(now, range))}
      />
      {inMetros && (
        <label className={styles.option}>
          <input type="checkbox" checked={beyond} onChange={() => act(toggleNonmetro)} />
          Nonmetropolitan areas too (local pay only)
        </label>
      )}
      {leftOutTexts(picture.pays).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </details>
  )
}

interface RangeChoiceProps {
  readonly label: string
  readonly any: string
  readonly range: Range | null
  readonly steps: readonly number[]
  readonly text: (step: number) => string
  readonly onChange: (range: Range) => void
}

function RangeChoice({ label, any, range, steps, text, onChange }: RangeChoiceProps) {
  const { from, to } = range ?? { from: null, to: null }
  const end = (name: string, value: number | null, take: (value: number | null) => void) => (
    <label className={styles.field}>
      {name}{' '}
      <select
        value={value ?? ''}
        onChange={(event) => take(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{any}</option>
        {[...new Set(value === null ? steps : [...steps, value])]
          .toSorted((a, b) => a - b)
          .map((step) => (
            <option key={step} value={step}>
              {text(step)}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <fieldset className={styles.range}>
      <legend className={styles.title}>{label}</legend>
      {end('from', from, (next) => onChange({ from: next, to }))}
      {end('to', to, (next) => onChange({ from, to: next }))}
    </fieldset>
  )
}
