import { jobsText } from '#format/counts.ts'
import { payText, roundedDollars } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import type { PayMatrix as Matrix } from '#selectors/payMatrix.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from '#selectors/matrixCell.ts'
import styles from './PayMatrix.module.css'
import { divergingColours } from './palette.ts'

interface PayMatrixProps {
  readonly matrix: Matrix
  /** A column's place or a row's role: order by it. */
  readonly onSort: (code: string) => void
}

/** Roles × places, a printed figure in each cell; colour is the difference from the role's own baseline. */
export function PayMatrix({ matrix, onSort }: PayMatrixProps) {
  const { rows, columns, sortedBy, baseName } = matrix
  const corner = baseName === 'my pay' ? baseName : `pay of ${baseName}`
  return (
    <div className={styles.scroll}>
      <table className={columns.length > 6 ? styles.dense : styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              role
              <span>{sortedBy === null ? `${corner} ▾` : corner}</span>
            </th>
            {columns.map((column) => (
              <th key={column.code} scope="col" aria-sort={sortedBy === column.code ? 'descending' : 'none'}>
                <button type="button" onClick={() => onSort(column.code)}>
                  {column.title}
                  {sortedBy === column.code ? ' ▾' : ''}
                </button>
                <span>
                  {column.isSuggested ? 'suggested · ' : ''}
                  {column.level === null
                    ? 'no price level'
                    : `prices ${signedPercent(column.level / 100 - 1)}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.soc}>
              <th scope="row">
                <button type="button" aria-pressed={sortedBy === row.soc} onClick={() => onSort(row.soc)}>
                  {row.name}
                  {sortedBy === row.soc ? ' ▸' : ''}
                </button>
                <span>{payText(row.base, row.unit, false)}</span>
              </th>
              {row.cells.map((cell, i) => (
                <Cell key={cell.place} cell={cell} row={row} column={columns[i]} matrix={matrix} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly cell: MatrixCell
  readonly row: MatrixRow
  readonly column: MatrixColumn | undefined
  readonly matrix: Matrix
}

function Cell({ cell, row, matrix }: CellProps) {
  if (cell.paid === null)
    return (
      <td className={styles.silent}>
        <span>
          not published
          {cell.stats?.jobs != null && <small>{jobsText(cell.stats.jobs)} jobs</small>}
        </span>
      </td>
    )
  const colours = cell.class === null ? null : divergingColours(cell.class)
  const { large, small } = cellTexts(cell, row, matrix.byPrices)
  return (
    <td
      className={cell.isBestPlace ? styles.best : styles.cell}
      style={colours ? { background: colours.fill, color: colours.text } : undefined}
    >
      <span className={styles.line}>
        <span>
          {large}
          {cell.thin && <span title="under 100 jobs or no count"> ∙</span>}
          {cell.repeated > 0 && <span title="repeated figure"> ⚑</span>}
        </span>
        <span className={styles.against}>{cell.against === null ? '' : signedPercent(cell.against)}</span>
      </span>
      <small className={styles.line}>
        <span className={styles.small}>{small}</span>
        {cell.isBestRole && (
          <span className={styles.dot} role="img" aria-label="best-paid role here">
            ●
          </span>
        )}
      </small>
    </td>
  )
}

/** The two figures of a cell: that of the prices shown, and the other one. After prices to the nearest hundred, as everywhere. */
export function cellTexts(
  cell: Pick<MatrixCell, 'paid' | 'real' | 'floor'>,
  { unit }: Pick<MatrixRow, 'unit'>,
  byPrices: boolean,
): { readonly large: string; readonly small: string } {
  const paid = payText(cell.paid, unit, cell.floor).replace(' an hour', '')
  const real =
    cell.real === null
      ? 'no price level'
      : unit === 'year'
        ? `${roundedDollars(cell.real)}${cell.floor ? ' or more' : ''}`
        : payText(Math.round(cell.real * 100) / 100, unit, cell.floor).replace(' an hour', '')
  return byPrices
    ? { large: real, small: `${paid} as paid` }
    : { large: paid, small: cell.real === null ? real : `${real} after prices` }
}
