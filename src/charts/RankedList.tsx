import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import { count, counted } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { spreadExtent, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { hover, standOn } from '#store/hover.ts'
import { percentScale } from './payScale.ts'
import { RankedRow } from './RankedRow.tsx'
import styles from './RankedList.module.css'
import { placeSentence } from './placeSentence.ts'
import { useMarkList, type OptionProps } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useWindowRows } from './useWindowRows.ts'

interface RankedListProps {
  readonly picture: CitiesPicture
  readonly byPrices: boolean
  readonly spread: boolean
  readonly kept: readonly string[]
  readonly open: string | null
  readonly onOpen: (code: string) => void
  readonly onKeep: (code: string) => void
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
  const { picture, byPrices, spread, kept, open } = props
  const list = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  const height = narrow ? 56 : 28
  const entries = useMemo(() => entriesOf(picture, byPrices), [picture, byPrices])
  const shown = useWindowRows(list, entries.length, height)
  const { pays } = picture
  const scale = useMemo(() => percentScale(spread ? spreadExtent({ pays }) : pays.extent), [spread, pays])
  const line = picture.line === null ? null : scale.percent(picture.line)
  // By key, not by position: keeping a place puts a row on top of all others.
  const [activeKey, setActiveKey] = useState<string | null>(null)
  // A press focuses the list too: nothing may scroll away under it before it becomes a click.
  const isPressed = useRef(false)
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
      return placeSentence(entry.row, picture.role.unit, kept.includes(entry.row.area.code))
    },
    active,
    selected: indexOrNull(
      entries.findIndex((entry) => entry.kind === 'place' && entry.row.area.code === open),
    ),
    onActive: (i) => {
      setActiveKey(i === null ? null : (entries[i]?.key ?? null))
      const code = i === null ? null : codeAt(i)
      if (isPressed.current) hover(code)
      else standOn(code)
      if (i !== null && !isPressed.current) scrollIntoView(list.current, i, height)
    },
    onSelect: (i, key) => {
      const code = codeAt(i)
      if (code !== null) (key === ' ' ? props.onKeep : props.onOpen)(code)
    },
  })
  const openedBefore = useRef(open)
  useEffect(() => {
    if (open === openedBefore.current) return
    openedBefore.current = open
    const at = entries.findIndex((entry) => entry.key === open)
    if (at >= 0) scrollIntoView(list.current, at, height)
  }, [open, entries, height])
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const star = event.target.closest('[data-star]')?.getAttribute('data-star')
    const row = event.target.closest('[data-row]')?.getAttribute('data-row')
    if (star) props.onKeep(star)
    else if (row) props.onOpen(row)
    const at = Number(event.target.closest('[role=option]')?.getAttribute('aria-posinset')) - 1
    if (at < 0) return
    setActiveKey(entries[at]?.key ?? null)
    hover(codeAt(at))
  }
  return (
    <>
      <div
        ref={list}
        className={styles.list}
        style={{ height: entries.length * height }}
        {...marks.listProps}
        role="listbox"
        tabIndex={0}
        onKeyDown={(event) => {
          isPressed.current = false
          marks.listProps.onKeyDown(event)
        }}
        onPointerDown={() => {
          isPressed.current = true
        }}
        onClick={onClick}
      >
        {entries.slice(shown.from, shown.to).map((entry, i) => {
          const at = shown.from + i
          const common = { ...marks.optionProps(at), top: at * height, current: active === at }
          return entry.kind === 'baseline' ? (
            <BaselineRow key={entry.key} picture={picture} {...common} />
          ) : (
            <RankedRow
              key={entry.key}
              row={entry.row}
              unit={picture.role.unit}
              byPrices={byPrices}
              spread={spread}
              scale={scale}
              line={line}
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

function indexOrNull(index: number): number | null {
  return index < 0 ? null : index
}

interface BaselineRowProps extends OptionProps {
  readonly picture: CitiesPicture
  readonly top: number
  readonly current: boolean
}

function baselineText({ base, line, above, below, pays, role }: CitiesPicture): string {
  const places = counted(above, pays.noun)
  return `${base.name}, ${payText(line, role.unit, false)}: ${places} above, ${count(below)} below`
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
