import { useState } from 'react'
import { PERCENTILES } from '#domain/wages.ts'
import { payText, shortDollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { measureText } from '#format/terms.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import { standingPhrase, standingText } from '#selectors/standing.ts'
import { hover, useHovered } from '#store/hover.ts'
import styles from './CompareSpread.module.css'
import { SpreadMark } from './PayMarks.tsx'
import { percentScale, type PercentScale } from './payScale.ts'
import { SeriesMark } from './SeriesMark.tsx'
import { keptInside } from './spreadLabels.ts'
import { textWidth } from './textWidth.ts'
import { useMarkList } from './useMarkList.ts'
import { useSize } from './useSize.ts'

interface CompareSpreadProps {
  readonly block: Pick<CompareBlock, 'rows' | 'base' | 'role' | 'spreadExtent' | 'headline'>
}

const ROW = 40
/** With a line below the marks for where the reader would stand. */
const TALL_ROW = 60
const LETTER = 7
/** Size of notes, px. */
const NOTE = 12.5
/** Width of the plot, px, under which an axis has room for few figures. */
const FEW_TICKS = 280

function sentence(row: CompareRow, unit: 'year' | 'hour', mine: number | null): string {
  const { stats } = row
  if (stats === null) return `${row.title}: ${NOT_PUBLISHED}`
  const figures = PERCENTILES.map(
    (measure) => `${measureText(measure)} ${payText(stats[measure], unit, stats.floors.includes(measure))}`,
  )
  const own = mine === null ? null : standingText(stats, unit, mine)
  return `${row.title}, as paid: ${figures.join('; ')}${own === null ? '' : `; ${lowerFirst(own)}`}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Whether the words for the ends stand clear of the figure in the middle. */
function hasRoom({ stats }: CompareRow, scale: PercentScale, width: number): boolean {
  if (stats?.p10 == null || stats.p90 == null || stats.median == null) return false
  const px = (value: number) => (scale.percent(value) / 100) * width
  const need = (13 * LETTER) / 2 + (8 * LETTER) / 2 + 4
  return (
    px(stats.median) - px(stats.p10) > need &&
    px(stats.p90) - px(stats.median) > need &&
    px(stats.p10) > 6 * LETTER &&
    width - px(stats.p90) > 3 * LETTER
  )
}

/** The spread of pay as paid, one row a place on one axis: lowest tenth, middle half, highest tenth. */
export function CompareSpread({ block }: CompareSpreadProps) {
  const { base, role, spreadExtent } = block
  const rows = block.rows.filter((row) => row.stats !== null)
  const [ref, width] = useSize(480)
  const [active, setActive] = useState<number | null>(null)
  const hovered = useHovered()
  const mine = base.code === 'mine' ? base.paid : null
  const height = mine === null ? ROW : TALL_ROW
  const scale = percentScale(spreadExtent ?? [0, 1], width < FEW_TICKS ? 3 : 4)
  const explained = rows.find((row) => hasRoom(row, scale, width))
  const marks = useMarkList({
    label: `Spread of pay, as paid. ${block.headline}`,
    count: rows.length,
    nameOf: (i) => rows[i]?.title ?? '',
    textOf: (i) => (rows[i] ? sentence(rows[i], role.unit, mine) : ''),
    active,
    onActive: (i) => {
      setActive(i)
      hover(i === null ? null : (rows[i]?.code ?? null))
    },
    onSelect: () => undefined,
  })
  if (spreadExtent === null) return <p className={styles.none}>Not published for any of these places.</p>
  return (
    <div className={styles.picture}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <svg ref={ref} className={styles.axis} width="100%" height={18}>
          {scale.ticks.map((tick) => {
            const isLast = scale.percent(tick) > 94
            return (
              <text key={tick} x={scale.at(tick)} y={13} textAnchor={isLast ? 'end' : 'middle'}>
                {shortDollars(tick)}
              </text>
            )
          })}
        </svg>
      </div>
      <div className={styles.list} {...marks.listProps}>
        {rows.map((row, i) => (
          <div
            key={row.code}
            {...marks.optionProps(i)}
            className={`${styles.row} ${row.code === hovered ? styles.lit : ''} ${active === i ? styles.current : ''}`}
            onPointerEnter={() => hover(row.code)}
            onPointerLeave={() => hover(null)}
          >
            <span className={styles.name}>
              <SeriesMark slot={row.slot} /> {row.slot === null ? row.title : row.name}
              {row.repeated > 0 && ' ⚑'}
            </span>
            <svg className={styles.plot} width="100%" height={height}>
              {scale.ticks.map((tick) => (
                <line
                  key={tick}
                  className={styles.grid}
                  x1={scale.at(tick)}
                  x2={scale.at(tick)}
                  y1={0}
                  y2={height}
                />
              ))}
              {mine !== null && (
                <line className={styles.mine} x1={scale.at(mine)} x2={scale.at(mine)} y1={16} y2={38} />
              )}
              <SpreadFigures row={row} scale={scale} block={block} explained={row === explained} />
              {mine !== null && <You row={row} scale={scale} mine={mine} width={width} unit={role.unit} />}
            </svg>
          </div>
        ))}
      </div>
      {mine !== null && (
        <p className={styles.note}>
          The dot is you, {payText(mine, 'year', false)}; below it, how many here you earn more than.
        </p>
      )}
    </div>
  )
}

interface YouProps {
  readonly row: CompareRow
  readonly scale: PercentScale
  readonly mine: number
  readonly width: number
  readonly unit: 'year' | 'hour'
}

/** The reader's pay on a row, and in words where it stands. */
function You({ row, scale, mine, width, unit }: YouProps) {
  const [full, phrase] = [standingText(row.stats, unit, mine), standingPhrase(row.stats, unit, mine)]
  if (full === null || phrase === null) return null
  const text = textWidth(full, NOTE, false) <= width ? full : phrase
  return (
    <>
      <circle className={styles.you} cx={scale.at(mine)} cy={26} r={5} />
      <text
        className={styles.standing}
        x={keptInside((scale.percent(mine) / 100) * width, text, width)}
        y={52}
      >
        {text}
      </text>
    </>
  )
}

interface SpreadFiguresProps {
  readonly row: CompareRow
  readonly scale: PercentScale
  readonly block: CompareSpreadProps['block']
  readonly explained: boolean
}

/** The row's mark, its middle figure, at the ends words (one row) or figures (the lit one). */
function SpreadFigures({ row, scale, block, explained }: SpreadFiguresProps) {
  const hovered = useHovered()
  const { stats } = row
  if (stats === null) return null
  const figure = (value: number | null, isFloor: boolean) => payText(value, block.role.unit, isFloor)
  const lit = hovered === row.code
  const end = (measure: 'p10' | 'p90', words: string) => {
    const value = stats[measure]
    if (value === null) return null
    const at = scale.percent(value)
    const text = lit ? figure(value, stats.floors.includes(measure)) : words
    return (
      <text className={styles.end} x={`${at}%`} y={11} textAnchor="middle">
        {text}
      </text>
    )
  }
  if (stats.median === null) {
    return (
      <>
        <text className={styles.silent} x="8" y={30}>
          {PERCENTILES.every((measure) => stats[measure] === null)
            ? NOT_PUBLISHED
            : `middle ${NOT_PUBLISHED}`}
        </text>
        <SpreadMark row={{ stats, thin: row.thin }} scale={scale} y={26} />
      </>
    )
  }
  const at = scale.percent(stats.median)
  return (
    <>
      <SpreadMark row={{ stats, thin: row.thin }} scale={scale} y={26} />
      <text
        className={styles.middle}
        x={`${at}%`}
        y={12}
        textAnchor={at > 90 ? 'end' : at < 10 ? 'start' : 'middle'}
      >
        {figure(stats.median, stats.floors.includes('median'))}
      </text>
      {explained && end('p10', '1 in 10 less')}
      {explained && end('p90', '1 in 10 more')}
    </>
  )
}
