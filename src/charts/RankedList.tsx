import { useEffect, useMemo, useRef, useState, type ComponentType, type MouseEvent } from 'react'
import { count, counted } from '#format/counts.ts'
import { spreadExtent, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { hover, standOn } from '#store/hover.ts'
import { baseFigureText } from './baseFigureText.ts'
import { percentScale, type PercentScale } from './payScale.ts'
import { RankedRow, type RankedRowProps } from './RankedRow.tsx'
import styles from './RankedList.module.css'
import { placeSentence } from './placeSentence.ts'
import { optionIndex, useMarkList, type MarkPlace, type OptionProps } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useStillRows } from './useStillRows.ts'
import { paperRows, useWindowRows } from './useWindowRows.ts'

interface RankedListProps {
  readonly picture: CitiesPicture
  readonly byPrices: boolean
  readonly spread: boolean
  readonly kept: readonly string[]
  readonly open: string | null
  readonly onOpen: (code: string) => void
  readonly onKeep: (code: string) => void
  /** How a place is drawn and said. Absent: one earner's. */
  readonly form?: RowForm
}

/** A kind of rows: how each is drawn, how high it is at a desk and on a phone, what it says by ear. */
export interface RowForm {
  readonly Row: ComponentType<RankedRowProps>
  readonly heights: readonly [desk: number, phone: number]
  readonly sentence: (row: CitiesPicture['rows'][number], picture: CitiesPicture, kept: boolean) => string
}

const ONE_EARNER: RowForm = {
  Row: RankedRow,
  heights: [28, 56],
  sentence: (row, { role }, kept) => placeSentence(row, role.unit, kept),
}

type Entry =
  | { readonly kind: 'place'; readonly row: CitiesPicture['rows'][number]; readonly key: string }
  | { readonly kind: 'baseline'; readonly key: string }

/** Kept places on top, then all in order, the baseline as a row where it belongs. */
function entriesOf(picture: CitiesPicture, byPrices: boolean): readonly Entry[] {
  const entries: Entry[] = picture.kept.map((row) => ({ kind: 'place', row, key: `kept-${row.area.code}` }))
  const { line } = picture
  const pay = (row: CitiesPicture['rows'][number]) => (byPrices ? row.real : row.paid)
  const sorted = picture.rows.every((row, i) => {
    const next = picture.rows[i + 1]
    return !next || (pay(row) ?? -Infinity) >= (pay(next) ?? -Infinity)
  })
  let drawn = !sorted || line === null
  for (const row of picture.rows) {
    if (!drawn && line !== null && (pay(row) ?? -Infinity) < line) {
      entries.push({ kind: 'baseline', key: 'baseline' })
      drawn = true
    }
    entries.push({ kind: 'place', row, key: row.area.code })
  }
  if (!drawn) entries.push({ kind: 'baseline', key: 'baseline' })
  return entries
}

/** Every place in rank order, in the page's own scroll; only the rows near the screen are made. */
export function RankedList(props: RankedListProps) {
  const { picture, byPrices, spread, kept, open, form = ONE_EARNER } = props
  const list = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  const height = form.heights[narrow ? 1 : 0]
  const entries = useMemo(() => entriesOf(picture, byPrices), [picture, byPrices])
  const shown = useWindowRows(list, entries.length, height)
  // A kept place stands at the top already.
  const left = entries
    .slice(paperRows(entries.length))
    .filter((entry) => entry.kind === 'place' && !kept.includes(entry.key)).length
  const holdRows = useStillRows(list, picture.kept.length, height)
  const keep = (code: string) => {
    holdRows()
    props.onKeep(code)
  }
  const { pays } = picture
  const scale = useMemo(() => percentScale(spread ? spreadExtent({ pays }) : pays.extent), [spread, pays])
  const { paid, real } = picture.base
  // Bars of the spread are as paid, whatever ranks the rows.
  const line = placeOfLine(scale, spread ? paid : picture.line)
  const otherLine = spread || paid === real ? null : placeOfLine(scale, byPrices ? paid : real)
  // By key, not by position: keeping a place puts a row on top of all others.
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const active = indexOrNull(entries.findIndex((entry) => entry.key === activeKey))
  const codeAt = (i: number) => {
    const entry = entries[i]
    return entry?.kind === 'place' ? entry.row.area.code : null
  }
  const marks = useMarkList({
    label: `${picture.headline} Enter opens a place, Space keeps it.`,
    count: entries.length,
    nameOf: (i) => {
      const entry = entries[i]
      return entry?.kind === 'place' ? entry.row.area.short : picture.base.name
    },
    textOf: (i) => {
      const entry = entries[i]
      if (entry?.kind !== 'place') return baselineText(picture)
      return form.sentence(entry.row, picture, kept.includes(entry.row.area.code))
    },
    active,
    placeOf: (i) => placeIn(entries, i),
    selected: indexOrNull(
      entries.findIndex((entry) => entry.kind === 'place' && entry.row.area.code === open),
    ),
    onActive: (i) => {
      setActiveKey(i === null ? null : (entries[i]?.key ?? null))
      const code = i === null ? null : codeAt(i)
      standOn(code)
      if (i !== null) scrollIntoView(list.current, i, height)
    },
    onSelect: (i, key) => {
      const code = codeAt(i)
      if (code !== null) (key === ' ' ? keep : props.onOpen)(code)
    },
  })
  const openedBefore = useRef(open)
  useEffect(() => {
    if (open === openedBefore.current) return
    openedBefore.current = open
    const at = entries.findIndex((entry) => entry.key === open)
    // A kept place stands twice: where it was pressed it is in sight.
    if (at >= 0 && activeKey !== `kept-${open}`) scrollIntoView(list.current, at, height)
  }, [open, entries, height, activeKey])
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const star = event.target.closest('[data-star]')?.getAttribute('data-star')
    const row = event.target.closest('[data-row]')?.getAttribute('data-row')
    if (star) keep(star)
    else if (row) props.onOpen(row)
    const at = optionIndex(event.target.closest('[role=option]'))
    if (at === null) return
    setActiveKey(entries[at]?.key ?? null)
    hover(codeAt(at))
  }
  return (
    <>
      <div
        ref={list}
        className={styles.list}
        data-list={left && counted(left, pays.noun)}
        style={{ height: entries.length * height }}
        {...marks.listProps}
        role="listbox"
        tabIndex={0}
        onKeyDown={marks.listProps.onKeyDown}
        onClick={onClick}
      >
        {entries.slice(shown.from, shown.to).map((entry, i) => {
          const at = shown.from + i
          const common = { ...marks.optionProps(at), top: at * height, current: active === at }
          return entry.kind === 'baseline' ? (
            <BaselineRow key={entry.key} picture={picture} {...common} />
          ) : (
            <form.Row
              key={entry.key}
              row={entry.row}
              unit={picture.role.unit}
              byPrices={byPrices}
              spread={spread}
              scale={scale}
              line={line}
              otherLine={otherLine}
              kept={kept.includes(entry.row.area.code)}
              open={open === entry.row.area.code}
              height={height}
              {...common}
            />
          )
        })}
      </div>
      <div className={styles.keys} aria-hidden="true">
        <span>↑ ↓ move · Enter opens · Space keeps</span>
      </div>
    </>
  )
}

/** Kept places are counted among themselves, the others by their order; the baseline is no place. */
function placeIn(entries: readonly Entry[], index: number): MarkPlace | null {
  const kept = entries.findIndex(({ key }) => !key.startsWith('kept-'))
  const before = kept < 0 ? entries.length : kept
  if (index < before) return [index + 1, before]
  const baseline = entries.findIndex(({ kind }) => kind === 'baseline')
  if (index === baseline) return null
  const isAfter = baseline >= 0 && index > baseline
  return [index + 1 - before - (isAfter ? 1 : 0), entries.length - before - (baseline >= 0 ? 1 : 0)]
}

/** Per cent of the plot's width. Null: no figure, or one beyond the axis. */
function placeOfLine(scale: PercentScale, figure: number | null): number | null {
  const at = figure === null ? -1 : scale.percent(figure)
  return at < 0 || at > 100 ? null : at
}

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index
}

interface BaselineRowProps extends OptionProps {
  readonly picture: CitiesPicture
  readonly top: number
  readonly current: boolean
}

function baselineText({ base, above, below, pays, role, facts }: CitiesPicture): string {
  const places = counted(above, pays.noun)
  const [more, less] = base.code === 'mine' ? ['pay more than you have now', 'less'] : ['above', 'below']
  const byPrices = facts.view.rank === 'prices'
  const figure = baseFigureText(base, byPrices, role.unit)
  const other =
    base.real === null || base.paid === base.real ? '' : ` (┊ ${baseFigureText(base, !byPrices, role.unit)})`
  return `${base.name}, ${figure}${other}: ${places} ${more}, ${count(below)} ${less}`
}

function BaselineRow({ picture, top, current, ...option }: BaselineRowProps) {
  return (
    <div
      {...option}
      aria-disabled="true"
      className={`${styles.baseline} ${current ? styles.current : ''}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span>{baselineText(picture)}</span>
    </div>
  )
}

/** What sticks to the top of the page and the bar at its bottom, with some air: rows under them count as out of sight. px */
const COVERED = 96

function scrollIntoView(list: HTMLElement | null, index: number, height: number): void {
  if (!list) return
  const top = list.getBoundingClientRect().top + index * height
  if (top < COVERED) window.scrollBy({ top: top - COVERED })
  else if (top + height > window.innerHeight - COVERED)
    window.scrollBy({ top: top + height - window.innerHeight + COVERED })
}
