import { shortDollars } from '#format/money.ts'
import type { TimeBreak } from '#selectors/timeBreaks.ts'
import { NEWEST, pointsOf, type TimeLine } from '#selectors/timeLines.ts'
import { isNation, type TimePicture } from '#selectors/timePicture.ts'
import { spreadLabels } from './crossingLabels.ts'
import { dotDomain, linearScale, linearTicks, type Scale, type Tick } from './scales.ts'
import { textWidth } from './textWidth.ts'
import { timePay } from './timeWords.ts'

/** A text of the picture and where it stands; `leader`: from its mark, where it had to move away. */
export interface TimeLabel {
  readonly key: string
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
  readonly leader: readonly [x: number, y: number] | null
}

/** A break's words above the picture and the rule under them. */
export interface BreakLabel {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly isRule: boolean
  /** Where the rule or the leader ends. */
  readonly to: number
}

/** Where everything of the picture stands, px. */
export interface TimeLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Scale
  readonly y: Scale
  readonly payTicks: readonly Tick[]
  readonly yearTicks: readonly number[]
  readonly breaks: readonly BreakLabel[]
  /** Name and newest figure of each area, at the right. */
  readonly ends: readonly TimeLabel[]
  /** First figure of a line; names of older codes. */
  readonly starts: readonly TimeLabel[]
}

const NOTE = 12.5
const TEXT = 13
const TIER = 17
const YEARS = 26
const LEFT = 44
const WIDE = { height: 430, end: 18 }
const NARROW = { height: 380, end: 32 }
/** A label farther than this from its mark has a leader. */
const NEAR = 7
const MOST_END = 190

/** Name and newest figure: "Seattle", "$165,610"; a line that ends earlier says when. */
function endTexts(time: TimePicture, line: TimeLine): readonly [name: string, figure: string] {
  const last = pointsOf(line).at(-1)!
  const when = last.year === NEWEST ? '' : ` (${String(last.year)})`
  return [line.name, `${timePay(time, last)}${when}`]
}

function breakLabels(
  breaks: readonly TimeBreak[],
  x: Scale,
  narrow: boolean,
  foot: (at: TimeBreak) => number,
): readonly BreakLabel[] {
  // the newest above: each rule passes only the words of older breaks' rows, which end left of it
  const rows = breaks.toReversed()
  return rows.map((each, row) => ({
    key: each.key,
    x: x(each.at),
    y: 13 + row * TIER,
    text: narrow ? each.shorter : each.short,
    isRule: each.isRule,
    to: foot(each),
  }))
}

/** Where everything stands in a picture of a width. `narrow`: a phone's. */
export function timeLayout(time: TimePicture, width: number, narrow: boolean): TimeLayout {
  const { height, end } = narrow ? NARROW : WIDE
  const named = time.lines.filter(({ kind }) => kind === 'own')
  const endWidth = (line: TimeLine): number => {
    const [name, figure] = endTexts(time, line)
    return narrow
      ? Math.max(textWidth(name, TEXT, false), textWidth(figure, TEXT, false))
      : textWidth(`${name} ${figure}`, TEXT, false)
  }
  const room = Math.min(narrow ? 104 : MOST_END + 40, Math.max(40, ...named.map(endWidth))) + 18
  const [left, right] = [LEFT, width - room]
  const top = 12 + time.breaks.length * TIER
  const bottom = height - YEARS
  const shown = time.lines.flatMap((line) => pointsOf(line).map((point) => point.shown))
  const domain = dotDomain([...shown, ...(time.ownPay === null ? [] : [time.ownPay])]) ?? [0, 1]
  const [first, last] = time.years
  const x = linearScale([first, Math.max(last, first + 1)], [left + 10, right])
  const y = linearScale(domain, [bottom - 8, top + 6])
  const nation = time.lines.find(isNation)
  const inGap = (at: number): number => {
    const points = nation ? pointsOf(nation) : []
    const [before, after] = [points.findLast(({ year }) => year < at), points.find(({ year }) => year > at)]
    return before && after ? y((before.shown + after.shown) / 2) - 8 : top
  }
  const step = Math.ceil(36 / Math.max(1, x(first + 1) - x(first)))
  const span = Array.from({ length: last - first + 1 }, (_, i) => last - i)
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    payTicks: linearTicks(domain, narrow ? 5 : 7, shortDollars),
    yearTicks: span.filter((_, i) => i % step === 0).toReversed(),
    breaks: breakLabels(time.breaks, x, narrow, ({ isRule, at }) => (isRule ? bottom : inGap(at))),
    ends: endLabels(time, named, { x, y, right, top, bottom, gap: end, narrow }),
    starts: startLabels(time, { x, y, right, top, bottom, gap: 16, narrow }),
  }
}

interface Room {
  readonly x: Scale
  readonly y: Scale
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly gap: number
  readonly narrow: boolean
}

function endLabels(
  time: TimePicture,
  lines: readonly TimeLine[],
  { x, y, right, top, bottom, gap, narrow }: Room,
): readonly TimeLabel[] {
  const marks = lines.map((line) => {
    const last = pointsOf(line).at(-1)!
    return [x(last.year), y(last.shown)] as const
  })
  const spread = spreadLabels(
    marks.map(([, at]) => at),
    gap,
    top + 6,
    bottom - (narrow ? 20 : 6),
  )
  return lines.map((line, i) => {
    const [markX, markY] = marks[i]!
    const at = spread[i]!
    const [name, figure] = endTexts(time, line)
    const isFar = Math.abs(at - markY) > NEAR || right - markX > 4
    return {
      key: line.key,
      x: right + 14,
      y: at + 4,
      anchor: 'start',
      lines: narrow ? [name, figure] : [`${name} ${figure}`],
      leader: isFar ? [markX + 5, markY] : null,
    }
  })
}

interface Box {
  readonly from: number
  readonly to: number
  readonly above: number
  readonly below: number
}

function boxOf(label: TimeLabel): Box {
  const width = Math.max(...label.lines.map((text) => textWidth(text, NOTE, false)))
  const from = label.anchor === 'start' ? label.x : label.x - width
  return { from, to: from + width, above: label.y - 11, below: label.y + 4 }
}

function covers(a: Box, b: Box): boolean {
  return a.from < b.to && a.to > b.from && a.above < b.below && a.below > b.above
}

/**
 * First figures of the lines and names of the older codes, each at the first of its places that is free of other labels and of marks; a
 * name that finds none is left to the words below the picture. Phones: the nation's only.
 */
function startLabels(time: TimePicture, { x, y, right, narrow }: Room): readonly TimeLabel[] {
  const marks: readonly Box[] = time.lines.flatMap((line) =>
    pointsOf(line).map(({ year, shown }) => {
      const [cx, cy] = [x(year), y(shown)]
      return { from: cx - 5, to: cx + 5, above: cy - 5, below: cy + 5 }
    }),
  )
  const placed: TimeLabel[] = []
  const ordered = [
    ...time.lines.filter(isNation),
    ...time.lines.filter(({ kind }) => kind === 'old'),
    ...time.lines.filter((line) => line.kind === 'own' && !isNation(line)),
    ...time.lines.filter(({ kind }) => kind === 'combined'),
  ]
  for (const line of narrow ? ordered.filter(({ area }) => area === 'US') : ordered) {
    const points = pointsOf(line)
    const [first, last] = [points[0]!, points.at(-1)!]
    if (line.kind === 'own' && points.length < 2) continue
    const [cx, cy] = [x(first.year), y(first.shown)]
    const texts =
      line.kind === 'own'
        ? [timePay(time, first)]
        : [
            ...(narrow ? [] : [`${line.name} ${timePay(time, first)} → ${timePay(time, last)}`]),
            ...(narrow ? [] : [`${first.code}: ${timePay(time, first)} → ${timePay(time, last)}`]),
            first.code,
          ]
    const room: readonly (readonly [x: number, y: number, anchor: 'start' | 'end'])[] = [
      [cx - 4, cy - 10, 'start'],
      [cx - 4, cy + 20, 'start'],
      [cx - 9, cy + 4, 'end'],
      [cx - 9, cy - 10, 'end'],
      [cx - 9, cy + 18, 'end'],
    ]
    const wishes = texts.flatMap((text) =>
      room.map(([tx, ty, anchor]): TimeLabel => ({
        key: line.key,
        x: tx,
        y: ty,
        anchor,
        lines: [text],
        leader: null,
      })),
    )
    const free = wishes.find((wish) => {
      const box = boxOf(wish)
      if (box.from < 0 || box.to > right + 8) return false
      const others = [...placed.map(boxOf), ...marks]
      return others.every((other) => !covers(box, other))
    })
    if (free) placed.push(free)
    else if (line.kind === 'own') {
      const [, , beside] = wishes
      if (beside) placed.push(beside)
    }
  }
  return placed
}
