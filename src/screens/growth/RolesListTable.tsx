import { SeriesMark } from '#charts/SeriesMark.tsx'
import { openingsText } from '#format/openings.ts'
import { dollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import type { RolePoint } from '#selectors/rolePoint.ts'
import styles from './AllRoles.module.css'

interface RolesListTableProps {
  readonly title: string
  readonly note?: string
  readonly rows: readonly RolePoint[]
  /** Slots of the reader's own roles by code. */
  readonly slots: ReadonlyMap<string, number>
  readonly onChoose: (soc: string) => void
}

/** A short list of roles: pay, growth, openings. A press on a name marks the role as the reader's, or lets it go. */
export function RolesListTable({ title, note, rows, slots, onChoose }: RolesListTableProps) {
  return (
    <table className={styles.table}>
      <caption>
        {title}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            role
          </th>
          <th scope="col">median pay</th>
          <th scope="col">growth</th>
          <th scope="col">openings a year</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const slot = slots.get(row.soc)
          return (
            <tr key={row.soc}>
              <th scope="row" className={styles.name}>
                <button type="button" aria-pressed={slot !== undefined} onClick={() => onChoose(row.soc)}>
                  {slot !== undefined && <SeriesMark slot={slot} />}
                  {row.name}
                </button>
              </th>
              <td>{dollars(row.pay)}</td>
              <td>{growthPercent(row.growth)}</td>
              <td>{openingsText(row.openings)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
