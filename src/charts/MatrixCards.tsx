import type { PayMatrix as Matrix } from '#selectors/payMatrix.ts'
import { signedPercent } from '#format/percent.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import styles from './MatrixCards.module.css'
import { divergingColours } from './palette.ts'
import { cellTexts } from './PayMatrix.tsx'

interface MatrixCardsProps {
  readonly matrix: Matrix
  /** The role whose places are shown. */
  readonly soc: string
  readonly onRole: (soc: string) => void
}

/** The matrix on a phone: one role at a time, its places below each other. */
export function MatrixCards({ matrix, soc, onRole }: MatrixCardsProps) {
  const row = matrix.rows.find((one) => one.soc === soc) ?? matrix.rows[0]
  if (!row) return null
  const paying = row.cells.filter((cell) => cell.paid !== null)
  // Said once where it holds of every card: it tells no place apart.
  const isBestEverywhere = paying.length > 1 && paying.every((cell) => cell.isBestRole)
  return (
    <div>
      <label className={styles.role}>
        Role
        <select value={row.soc} onChange={(event) => onRole(event.target.value)}>
          {matrix.rows.map(({ soc: code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.base}>
        {matrix.baseName}: {payText(row.base, row.unit, false)}
        {isBestEverywhere ? ' · best-paid of the roles in each of these places' : ''}
      </p>
      <ul className={styles.cards}>
        {row.cells.map((cell, i) => {
          const colours = cell.class === null ? null : divergingColours(cell.class)
          const texts = cellTexts(cell, row, matrix.byPrices)
          return (
            <li
              key={cell.place}
              className={cell.paid === null ? styles.silent : cell.isBestPlace ? styles.best : undefined}
              style={colours ? { background: colours.fill, color: colours.text } : undefined}
            >
              <span className={cell.paid === null ? styles.said : undefined}>
                {matrix.columns[i]?.title}
                {matrix.columns[i]?.isSuggested === true ? ' (suggested)' : ''}
              </span>
              {cell.paid === null ? (
                <span className={styles.said}>not published</span>
              ) : (
                <span className={styles.figures}>
                  {texts.large}
                  {cell.thin ? ' ∙' : ''}
                  {cell.repeated > 0 ? ' ⚑' : ''} {cell.against === null ? '' : signedPercent(cell.against)}
                </span>
              )}
              <small className={cell.paid === null ? styles.said : undefined}>
                {cell.stats?.jobs == null ? 'no count' : `${jobsText(cell.stats.jobs)} jobs`}
                {!isBestEverywhere && cell.isBestRole ? ' · best-paid role here' : ''}
              </small>
              {cell.paid !== null && <small className={styles.other}>{texts.small}</small>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
