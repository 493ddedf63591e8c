import { jobsText } from '#format/counts.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import type { Earners } from '#selectors/compareBlock.ts'
import { hover, useHovered } from '#store/hover.ts'
import styles from './EarnersMarket.module.css'
import { SeriesMark } from './SeriesMark.tsx'

interface EarnersMarketProps {
  readonly rows: readonly CompareRow[]
  readonly pair: Earners
}

/** How many jobs a place has in the role of each of two earners; once where both have the same. */
export function EarnersMarket({ rows, pair: { roles } }: EarnersMarketProps) {
  const hovered = useHovered()
  const earners = roles[0].soc === roles[1].soc ? ([0] as const) : ([0, 1] as const)
  return (
    <table className={styles.table} aria-label="Jobs of each earner’s role">
      <thead className={styles.head}>
        <tr>
          <th scope="col">place</th>
          {earners.map((i) => (
            <th key={i} scope="col">
              {roles[i].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ code, name, slot, parts }) =>
          parts === undefined || code === 'US' ? (
            []
          ) : (
            <tr
              key={code}
              className={code === hovered ? styles.lit : undefined}
              onPointerEnter={() => hover(code)}
              onPointerLeave={() => hover(null)}
            >
              <th scope="row">
                <SeriesMark slot={slot} /> {name}
              </th>
              {earners.map((i) => (
                <td key={i}>
                  {jobsText(parts[i].stats?.jobs ?? null)}
                  {parts[i].thin && parts[i].paid !== null && ' ∙'}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
