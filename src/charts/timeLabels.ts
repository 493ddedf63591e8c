import { NATION } from '#domain/area.ts'
import { NEWEST, pointsOf, type TimeLine } from '#selectors/timeLines.ts'
import { isNation, type TimePicture } from '#selectors/timePicture.ts'
import { spreadLabels } from './crossingLabels.ts'
import type { Scale } from './scales.ts'
import { textWidth } from './textWidth.ts'
import { timePay } from './timeWords.ts'

/** A text of the picture and where it stands; `leader`: from its mark, where it had to move away. */
export interface TimeLabel {
  readonly key: string
  readonly x: number
  /** Baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** Says why a line has a gap here. */
  readonly isReason?: boolean
  readonly lines: readonly string[]
  readonly leader: readonly [x: number, y: number] | null
}

/** Sizes of notes and of names, px. */
const NOTE = 12.5
export const TEXT = 13
/** A label farther than this from its mark has a leader. */
const NEAR = 7
/** The most room that a name takes, px. */
export const MOST_NAME = 100

/** Name and newest figure: "Seattle", "$165,610"; a line that ends earlier says when. */
export function endTexts(time: TimePicture, line: TimeLine): readonly [name: string, figure: string] {
  const last = pointsOf(line).at(-1)!
  const when = last.year === NEWEST ? '' : ` (${String(last.year)})`
  return [fitting(line.name), `${timePay(time, last)}${when}`]
}

/** A name as long as its room, cut where it is longer; the tip, the table and ears have the whole one. */
function fitting(name: string): string {
  let text = name
  while (text.length > 4 && textWidth(text, TEXT, false) > MOST_NAME) text = `${text.slice(0, -2).trimEnd()}…`
  return text
}

/** Where labels may stand. */
interface Room {
  readonly x: Scale
  readonly y: Scale
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly gap: number
  readonly narrow: boolean
}

/** Name and newest figure of each line at the right, apart from each other, as near to its mark as that allows. */
export function endLabels(
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
      x: right + 26,
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

/** A stretch of a line as boxes that labels must leave free: its marks, and the line between them in steps. */
function stretchBoxes(places: readonly (readonly [x: number, y: number, above: number])[]): readonly Box[] {
  const around = (cx: number, cy: number, r: number): Box => ({
    from: cx - r,
    to: cx + r,
    above: cy - r,
    below: cy + r,
  })
  return places.flatMap(([cx, cy, above], i) => {
    const [nextX, nextY] = places[i + 1] ?? [cx, cy]
    const steps = Math.ceil(Math.hypot(nextX - cx, nextY - cy) / 8)
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, k) => {
      const part = (k + 1) / steps
      return around(cx + (nextX - cx) * part, cy + (nextY - cy) * part, 1)
    })
    return [{ ...around(cx, cy, 5), above: cy - above }, ...between]
  })
}

function covers(a: Box, b: Box): boolean {
  return a.from < b.to && a.to > b.from && a.above < b.below && a.below > b.above
}

/**
 * First figures of the lines and names of the older codes, each at the first of its places that is free of other labels and of marks; a
 * name that finds none is left to the words below the picture. Phones: the nation's only.
 */
export function startLabels(
  time: TimePicture,
  { x, y, right, top, bottom, narrow }: Room,
): readonly TimeLabel[] {
  const marks: readonly Box[] = time.lines.flatMap((line) =>
    line.stretches.flatMap((stretch) =>
      stretchBoxes(stretch.map(({ year, shown, floor }) => [x(year), y(shown), floor ? 14 : 5])),
    ),
  )
  const placed: TimeLabel[] = []
  const ordered = [
    ...time.lines.filter(isNation),
    ...time.lines.filter(({ kind }) => kind === 'old'),
    ...time.lines.filter((line) => line.kind === 'own' && !isNation(line)),
    ...time.lines.filter(({ kind }) => kind === 'combined'),
  ]
  for (const line of narrow ? ordered.filter(({ area }) => area === NATION) : ordered) {
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
    const heights = points.map(({ shown }) => y(shown))
    const [over, under] = [Math.min(...heights) - 10, Math.max(...heights) + 20]
    const room: readonly (readonly [x: number, y: number, anchor: 'start' | 'end'])[] = [
      [cx - 4, cy - 10, 'start'],
      [cx - 4, cy + 20, 'start'],
      [cx - 9, cy + 4, 'end'],
      [cx - 9, cy - 10, 'end'],
      [cx - 9, cy + 18, 'end'],
      ...(line.kind === 'own'
        ? []
        : ([
            [cx - 4, over, 'start'],
            [cx - 4, under, 'start'],
          ] as const)),
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
      if (box.from < 0 || box.to > right + 8 || box.above < top || box.below > bottom - 2) return false
      const others = [...placed.map(boxOf), ...marks]
      return others.every((other) => !covers(box, other))
    })
    if (free) placed.push(free)
  }
  return [...placed, ...gapReasons(time, { x, y, narrow }, [...placed.map(boxOf), ...marks])]
}

/** Beside each gap of the nation's line the year that is missing, where there is room; the words below the picture say it anyway. */
function gapReasons(
  time: TimePicture,
  { x, y, narrow }: Pick<Room, 'x' | 'y' | 'narrow'>,
  taken: readonly Box[],
): readonly TimeLabel[] {
  const nation = time.lines.find(isNation)
  const points = nation ? pointsOf(nation) : []
  return time.breaks.flatMap((each): readonly TimeLabel[] => {
    const before = points.findLast(({ year }) => year < each.at)
    const after = points.find(({ year }) => year > each.at)
    if (each.isRule || !before || !after) return []
    const text = narrow ? each.shorter : each.short
    const from = x(each.at) - textWidth(text, NOTE, false) / 2
    const middle = y((before.shown + after.shown) / 2)
    const wishes = [4, 24, -16, 40, -32].map((away): TimeLabel => ({
      key: each.key,
      x: from,
      y: middle + away,
      anchor: 'start',
      isReason: true,
      lines: [text],
      leader: null,
    }))
    return wishes.filter((wish) => taken.every((other) => !covers(boxOf(wish), other))).slice(0, 1)
  })
}
