import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import css from './Table.module.css'

export interface TableColumn<Row> {
  readonly key: string
  readonly head: string
  /** right: figures. */
  readonly align?: 'left' | 'right'
  readonly cell: (row: Row) => ReactNode
  readonly canSort?: boolean
}

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
  const scroll = useRef<HTMLDivElement>(null)
  // A region that scrolls is a tab stop, so that arrow keys reach what lies outside; one that does not is none.
  useLayoutEffect(() => {
    const box = scroll.current
    if (box === null) return
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight
    box.tabIndex = scrolls ? 0 : -1
  })
  const [first, ...others] = columns
  if (first === undefined) return null
  const side = (column: TableColumn<Row>) => (column.align === 'right' ? css['right'] : undefined)
  return (
    <div ref={scroll} className={css['scroll']} role="region" aria-label={caption}>
      <table className={css['table']} aria-label={hideCaption ? caption : undefined}>
        {hideCaption ? null : <caption className={css['caption']}>{caption}</caption>}
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
            <tr key={rowKey(row, index)} className={isCurrent?.(row) === true ? css['current'] : undefined}>
              <th scope="row" className={side(first)}>
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.key} className={side(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
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
        className={order === null ? css['sort'] : `${css['sort']} ${css['sorted']}`}
        onClick={() => onSort(column.key)}
      >
        {column.head}
        {order === null ? null : <span aria-hidden="true">{order === 'down' ? ' ▾' : ' ▴'}</span>}
      </button>
    </th>
  )
}
