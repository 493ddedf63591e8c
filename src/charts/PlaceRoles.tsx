import { useRef, useState, type MouseEvent } from 'react'
import { counted } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { hover } from '#store/hover.ts'
import { fittingTicks } from './fittingTicks.ts'
import styles from './PlaceRoles.module.css'
import { placeRoleSentence } from './placeRoleSentence.ts'
import { PlaceRolesRow } from './PlaceRolesRow.tsx'
import { placeScale } from './placeScale.ts'
import { shareScale } from './shareScale.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'
import { paperRows, useWindowRows } from './useWindowRows.ts'

/** Height of the axis' letters, px. */
const AXIS_LETTERS = 12.5
/** How far a figure may stand out of the axis, px: to the flags at its left, to the figures at its right. */
const AXIS_ROOM = 16

interface PlaceRolesProps {
  readonly picture: PlacePicture
  readonly open: string | null
  /** Roles chosen for the plate. */
  readonly taken: readonly string[]
  onOpen(soc: string): void
  onTake(soc: string): void
}

/** Every listed role of the place in the page's own scroll; only the rows near the screen are made. */
export function PlaceRoles({ picture, open, taken, onOpen, onTake }: PlaceRolesProps) {
  const list = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  const [active, setActive] = useState<number | null>(null)
  const { rows, ranks, baseName, place } = picture
  const height = narrow ? 56 : 28
  const shown = useWindowRows(list, rows.length, height)
  const left = rows.length - paperRows(rows.length)
  const hasBase = baseName !== null
  // A column of growth leaves the plot half its width.
  const scale = placeScale(picture.extent, narrow || picture.saysGrowth ? 2 : hasBase ? 4 : 6)
  const hasReal = hasBase && place.level !== null && place.area !== null
  const columns = [
    hasReal ? styles.both : hasBase ? styles.one : styles.none,
    picture.sort === 'share' ? styles.byShare : picture.saysGrowth ? styles.byGrowth : '',
  ].join(' ')
  const shares = picture.sort === 'share' ? shareScale(picture.shares) : null
  const ticks = shares?.ticks ?? scale.ticks
  const percent = shares?.percent ?? scale.percent
  const [axis, width] = useSize(124)
  const said = fittingTicks(
    ticks.map(({ value }) => value),
    (value) => (percent(value) / 100) * width,
    (value) => ticks.find((tick) => tick.value === value)?.text ?? '',
    AXIS_LETTERS,
    [-AXIS_ROOM, width + AXIS_ROOM],
  )
  const rankOf = (soc: string) => ranks.get(soc) ?? null
  const opened = rows.findIndex(({ soc }) => soc === open)
  const { listProps, optionProps } = useMarkList({
    label: `${picture.headline} Enter opens a role, Space chooses it.`,
    count: rows.length,
    nameOf: (i) => rows[i]?.name ?? '',
    textOf: (i) => {
      const row = rows[i]
      if (!row) return ''
      return `${placeRoleSentence(row, rankOf(row.soc), baseName)}${taken.includes(row.soc) ? '; chosen' : ''}`
    },
    active,
    selected: opened === -1 ? null : opened,
    onActive: (i) => {
      setActive(i)
      hover(i === null ? null : (rows[i]?.soc ?? null))
      if (i !== null) scrollTo(list.current, i, height)
    },
    onSelect: (i, key) => {
      const soc = rows[i]?.soc
      if (soc !== undefined) (key === ' ' ? onTake : onOpen)(soc)
    },
  })
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const star = event.target.closest('[data-star]')?.getAttribute('data-star')
    const row = event.target.closest('[data-row]')?.getAttribute('data-row')
    if (star) onTake(star)
    else if (row) onOpen(row)
  }
  return (
    <div className={columns}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span />
        <span className={styles.name}>role</span>
        <span />
        <svg ref={axis} data-axis="" className={styles.axis} width="100%" height={18}>
          {ticks
            .filter(({ value }) => said.includes(value))
            .map(({ value, text }) => (
              <text key={value} x={`${percent(value)}%`} y={13}>
                {text}
              </text>
            ))}
        </svg>
        {shares && <span className={styles.right}>share</span>}
        <span className={styles.right}>middle</span>
        {hasBase && (
          <span className={shares ? styles.comparedOne : styles.compared}>
            <span className={styles.over}>against {baseName}</span>
            {!shares && <span>as paid</span>}
            <span>{hasReal ? 'after prices' : ''}</span>
          </span>
        )}
        <span className={styles.right}>jobs</span>
        <span className={styles.comparedOne}>
          <span>grows {periodWords.projections}</span>
          <span className={styles.over}>in the nation</span>
        </span>
      </div>
      <div
        ref={list}
        className={styles.list}
        data-list={left && counted(left, 'role')}
        style={{ height: rows.length * height }}
        {...listProps}
        role="listbox"
        tabIndex={0}
        onKeyDown={listProps.onKeyDown}
        onClick={onClick}
      >
        {rows.slice(shown.from, shown.to).map((row, i) => {
          const at = shown.from + i
          return (
            <PlaceRolesRow
              key={row.soc}
              row={row}
              rank={rankOf(row.soc)}
              scale={scale}
              shares={shares}
              option={optionProps(at)}
              top={at * height}
              narrow={narrow}
              isActive={active === at}
              isOpen={open === row.soc}
              isTaken={taken.includes(row.soc)}
              hasBase={hasBase}
              hasReal={hasReal}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Room kept above and below for what sticks to the screen's edges, px. */
const EDGE = 96

function scrollTo(list: HTMLElement | null, index: number, height: number): void {
  if (!list) return
  const top = list.getBoundingClientRect().top + index * height
  if (top < EDGE) window.scrollBy({ top: top - EDGE })
  else if (top + height > window.innerHeight - EDGE)
    window.scrollBy({ top: top + height - window.innerHeight + EDGE })
}
