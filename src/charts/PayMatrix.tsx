import { jobsText } from '#format/counts.ts'
import { payText, roundedDollars } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import type { PayMatrix as Matrix } from '#selectors/payMatrix.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from '#selectors/matrixCell.ts'
import styles from './PayMatrix.module.css'
import { matrixBands } from './matrixBands.ts'
import { divergingColours } from './palette.ts'
import { useSize } from './useSize.ts'

/** Width of the picture on a desk, px, until it is measured. */
const WIDE = 1200
/** Most columns with room for both prices. */
const MOST_ROOMY = 6

interface PayMatrixProps {
  readonly matrix: Matrix
  /** A column's place or a row's role: order by it. */
  readonly onSort: (code: string) => void
}

/** Roles × places, a printed figure in each cell; colour is the difference from the role's own baseline. */
export function PayMatrix({ matrix, onSort }: PayMatrixProps) {
  const [ref, width] = useSize(WIDE)
  const bands = matrixBands(matrix.columns.length, width)
  return (
    <div ref={ref} className={styles.scroll}>
      {bands.map(([from, to]) => (
        <Band
          key={from}
          matrix={matrix}
          onSort={onSort}
          from={from}
          to={to}
          isDense={bands.length > 1 || to > MOST_ROOMY}
        />
      ))}
    </div>
  )
}

interface BandProps extends PayMatrixProps {
  /** The columns that it holds. */
  readonly from: number
  readonly to: number
  /** Too many columns for both prices. */
  readonly isDense: boolean
}

/** As many columns as stand side by side; the others follow below, under the roles again. */
function Band({ matrix, onSort, from, to, isDense }: BandProps) {
  const { rows, sortedBy, baseName } = matrix
  const columns = matrix.columns.slice(from, to)
  const corner = baseName === 'my pay' ? baseName : `pay of ${baseName}`
  return (
    <table className={isDense ? styles.dense : styles.table}>
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
                {column.levelText}
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
            {row.cells.slice(from, to).map((cell, i) => (
              <Cell key={cell.place} cell={cell} row={row} column={columns[i]} matrix={matrix} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
          {cell.thin && <span title="under 100 jobs or no count">{'\u00a0∙'}</span>}
          {cell.repeated > 0 && <span title="repeated figure">{'\u00a0⚑'}</span>}
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
