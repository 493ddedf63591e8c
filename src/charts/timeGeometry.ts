import { shortDollars } from '#format/money.ts'
import type { TimeBreak } from '#selectors/timeBreaks.ts'
import { pointsOf, type TimeLine } from '#selectors/timeLines.ts'
import type { TimePicture } from '#selectors/timePicture.ts'
import { dotDomain, linearScale, linearTicks, type Domain, type Scale, type Tick } from './scales.ts'
import { textWidth } from './textWidth.ts'
import { endLabels, endTexts, MOST_NAME, startLabels, TEXT, type TimeLabel } from './timeLabels.ts'

/** A break's words above the picture; its rule runs from there down to the axis. */
export interface BreakLabel {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
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

const TIER = 17
const YEARS = 26
const LEFT = 44
const WIDE = { height: 430, end: 18 }
const NARROW = { height: 380, end: 32 }
/** The most room that the newest figures take, px. */
const MOST_END = 230

function breakLabels(breaks: readonly TimeBreak[], x: Scale, narrow: boolean): readonly BreakLabel[] {
  // the newest above: each rule passes only the rows of older breaks, whose words end left of it
  return breaks
    .filter(({ isRule }) => isRule)
    .toReversed()
    .map((each, row) => ({
      key: each.key,
      x: x(each.at),
      y: 13 + row * TIER,
      text: narrow ? each.shorter : each.short,
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
  const room = Math.min(narrow ? MOST_NAME + 4 : MOST_END, Math.max(40, ...named.map(endWidth))) + 28
  const [left, right] = [LEFT, width - room]
  const top = 12 + time.breaks.filter(({ isRule }) => isRule).length * TIER
  const bottom = height - YEARS
  const shown = time.lines.flatMap((line) => pointsOf(line).map((point) => point.shown))
  const domain = roomy([...shown, ...(time.ownPay === null ? [] : [time.ownPay])])
  const [first, last] = time.years
  const x = linearScale([first, Math.max(last, first + 1)], [left + 10, right])
  const y = linearScale(domain, [bottom - 8, top + 6])
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
    breaks: breakLabels(time.breaks, x, narrow),
    ends: endLabels(time, named, { x, y, right, top, bottom, gap: end, narrow }),
    starts: startLabels(time, { x, y, right, top, bottom, gap: 16, narrow }),
  }
}

/** Ends of the axis with room for labels above and below the marks. */
function roomy(values: readonly number[]): Domain {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const more = (high - low) * 0.06
  return dotDomain([low - more, high + more]) ?? [0, 1]
}
