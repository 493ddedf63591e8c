import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Table.module.css'

/** A column: its head, and what it shows of a row. */
export interface TableColumn<Row> {
  readonly key: string
  readonly head: string
  /** right: figures. */
  readonly align?: 'left' | 'right'
  readonly cell: (row: Row) => ReactNode
  readonly canSort?: boolean
}

/** Which column orders the rows; down: the largest first. */
export interface TableSort {
  readonly key: string
  readonly order: 'down' | 'up'
}

export interface TableProps<Row> {
  readonly caption: string
  readonly hideCaption?: boolean
  /** The first one heads its row. */
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row, index: number) => string
  readonly isCurrent?: (row: Row) => boolean
  readonly sort?: TableSort
  readonly onSort?: (key: string) => void
}

/** Hairlines, figures at the right, head and first column stay in sight. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, isCurrent, sort, onSort } = props
  const [isWide, setWide] = useState(false)
  // A region that scrolls is a tab stop, so that arrow keys reach what lies outside; one that does not is none.
  const measured = useCallback((box: HTMLDivElement | null) => {
    if (box === null) return undefined
    const measure = () => {
      const inner = box.firstElementChild
      const wide = inner !== null && inner.scrollWidth > box.clientWidth
      box.tabIndex = wide || box.scrollHeight > box.clientHeight ? 0 : -1
      setWide(wide)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    if (box.firstElementChild) observer.observe(box.firstElementChild)
    return () => observer.disconnect()
  }, [])
  const [first, ...others] = columns
  if (first === undefined) return null
  const side = (column: TableColumn<Row>) => (column.align === 'right' ? styles.right : undefined)
  return (
    <>
      {isWide ? (
        <p className={`off-paper ${styles.more}`} aria-hidden="true">
          More columns: scroll →
        </p>
      ) : null}
      <div
        ref={measured}
        className={styles.scroll}
        data-wide={isWide ? '' : undefined}
        role="region"
        aria-label={caption}
      >
        <table className={styles.table} aria-label={hideCaption ? caption : undefined}>
          {hideCaption ? null : <caption className={styles.caption}>{caption}</caption>}
          <thead>
            <tr>
              {columns.map((column) => (
                <Head
                  key={column.key}
                  column={column}
                  className={side(column)}
                  order={sort?.key === column.key ? sort.order : null}
                  onSort={onSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={rowKey(row, index)} className={isCurrent?.(row) === true ? styles.current : undefined}>
                <th scope="row" className={side(first)}>
                  {wrapped(first.cell(row), NAME)}
                </th>
                {others.map((column) => (
                  <td key={column.key} className={side(column)}>
                    {wrapped(column.cell(row), WORD)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Most letters of a name, and of a code, year or short text, that stay in one line. */
const NAME = 28
const WORD = 16

/** Short texts are not broken: "15-1252", "San Jose, CA". Long ones are, but not into slivers. */
function wrapped(cell: ReactNode, most: number): ReactNode {
  if (typeof cell !== 'string') return cell
  return <span className={cell.length <= most ? styles.short : styles.long}>{cell}</span>
}

interface HeadProps<Row> {
  readonly column: TableColumn<Row>
  readonly className: string | undefined
  readonly order: 'down' | 'up' | null
  readonly onSort: ((key: string) => void) | undefined
}

function Head<Row>({ column, className, order, onSort }: HeadProps<Row>) {
  if (column.canSort !== true || onSort === undefined) {
    return (
      <th scope="col" className={className}>
        {column.head}
      </th>
    )
  }
  const direction = order === null ? 'none' : order === 'down' ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button
        type="button"
        className={order === null ? styles.sort : `${styles.sort} ${styles.sorted}`}
        onClick={() => onSort(column.key)}
      >
        {column.head}
        {order === null ? null : <span aria-hidden="true">{order === 'down' ? ' ▾' : ' ▴'}</span>}
      </button>
    </th>
  )
}
