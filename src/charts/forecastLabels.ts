import type { Reading } from '#domain/forecast.ts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import type { ForecastMark } from '#selectors/forecastMarks.ts'
import {
  dotRadius,
  isCleanTarget,
  isFront,
  missArrows,
  segments,
  type ForecastPlan,
} from './forecastGeometry.ts'
import {
  arrowWish,
  breakWish,
  fixedWish,
  markWish,
  surveyWishes,
  tickWish,
  titleWish,
  trackWish,
  aloneWish,
  type LabelLook,
  type Wish,
} from './forecastWishes.ts'
import { placeLabels, type Box, type PlacedLabel, type Stroke } from './placeLabels.ts'
import type { Tick } from './scales.ts'

/** What is labelled besides the dots. */
export interface LabelExtras {
  /** Where the break lies, px. Null: none is shown. */
  readonly breakX: number | null
  /** Under the first figure of the round in front. Null: nothing. */
  readonly startNote: string | null
  readonly ticks: readonly Tick[]
  /** Name of the reading, where each has a panel of its own. Null: one panel has both. */
  readonly title: string | null
}

/** Half the width of an arrow's head, px. */
const ARROW = 4

export interface ForecastLabel extends PlacedLabel {
  readonly look: LabelLook
}

/** What must be labelled first; on a phone the rest is a tap away. */
function wishes(
  check: ForecastCheck,
  plan: ForecastPlan,
  { breakX, startNote, ticks, title }: LabelExtras,
): readonly Wish[] {
  const { marks, chosen, tracks, breakLines } = check
  const front = marks.filter((mark) => isFront(check, mark))
  const latest = marks.filter(({ kind, year }) => kind === 'base' && year === tracks.latestYear)
  const judged = marks.filter(
    ({ kind, year, reading }) =>
      kind === 'base' && year === chosen?.to && reading !== 'old' && chosen.main[reading] !== null,
  )
  const known = judged.length > 0 ? judged : latest
  const label = (mark: ForecastMark) => markWish(check, plan, mark)
  const unknown = fixedWish(
    'unknown',
    plan.isNarrow ? 'not yet known' : 'not yet known →',
    plan.x(tracks.latestYear),
    plan,
  )
  const shortBreak = breakLines[0]?.replace(/^(\d+): (.*)\.$/, '$2 $1').split(/ (?=\d)/) ?? []
  const heads = title === null ? [] : [titleWish(title, plan)]
  if (plan.isNarrow) {
    return [
      ...heads,
      ...ticks.flatMap(({ value, text }) => (value === 0 ? [] : [tickWish(value, text, plan)])),
      ...[...front].reverse().map(label),
      ...known.filter((mark) => !front.includes(mark)).map(label),
      unknown,
      ...surveyWishes(check, plan),
      ...(breakX === null
        ? []
        : [
            breakWish([shortBreak[0]?.replace(/^the /, '') ?? '', `in ${shortBreak[1] ?? ''}`], breakX, plan),
          ]),
    ]
  }
  const isClean = (mark: ForecastMark) => isCleanTarget(check, mark)
  const first = [...front].reverse().map((mark) => {
    const wish = label(mark)
    return mark.kind === 'base' && startNote !== null ? { ...wish, lines: [...wish.lines, startNote] } : wish
  })
  const rest = marks.filter((mark) => !front.includes(mark) && !known.includes(mark) && !isClean(mark))
  return [
    ...heads,
    unknown,
    ...first,
    ...known.filter((mark) => !front.includes(mark)).map(label),
    ...missArrows(check).map((arrow) => arrowWish(arrow, plan)),
    ...marks.filter((mark) => isClean(mark) && !front.includes(mark)).map(label),
    ...segmentNames(check, title !== null).flatMap((reading) => trackWish(check, plan, reading) ?? []),
    ...rest.filter(({ kind }) => kind === 'base').map(label),
    ...surveyWishes(check, plan),
    ...(breakX === null ? [] : [breakWish(breakLines, breakX, plan)]),
    ...rest.filter(({ kind }) => kind === 'target').map(label),
  ]
}

/** Tracks that have a name of their own in the picture: joined ones have one. */
function segmentNames(check: ForecastCheck, isTitled: boolean): readonly Reading[] {
  const readings = segments(check).map(({ reading }) => reading)
  return [...new Set(isTitled ? readings.filter((reading) => reading === 'old') : readings)]
}

/** Every label in its place; none overlaps another or a dot. On a phone the axis' figures are among them. */
export function forecastLabels(
  check: ForecastCheck,
  plan: ForecastPlan,
  extras: LabelExtras,
): readonly ForecastLabel[] {
  const { breakX } = extras
  const { x, y, plot } = plan
  const wished = wishes(check, plan, extras)
  const looks = new Map(wished.map(({ key, look }) => [key, look]))
  const dots = check.marks.map((mark): Box => {
    const r = dotRadius(check, mark) + 1
    return { x: x(mark.year) - r, y: y(mark.jobs) - r, width: 2 * r, height: 2 * r }
  })
  const strokes: readonly Stroke[] = [
    ...segments(check).flatMap(({ points }) =>
      points.slice(1).map((point, i): Stroke => {
        const before = points[i]!
        return { from: [x(before.year), y(before.jobs)], to: [x(point.year), y(point.jobs)], weight: 4 }
      }),
    ),
    ...check.tracks.rays.map((ray): Stroke => ({
      from: [x(ray.from), y(ray.base)],
      to: [x(ray.to), y(ray.target)],
      weight: isFront(check, ray) ? 1.5 : 0.5,
    })),
    ...(check.survey?.runs ?? []).flatMap(({ points }) =>
      points.map(({ year, jobs }): Stroke => ({
        from: [x(year - 0.5), y(jobs)],
        to: [x(year + 0.5), y(jobs)],
        weight: 2,
      })),
    ),
    // Both edges of an arrow's head: a figure that begins at the arrow would touch it.
    ...missArrows(check).flatMap((arrow) =>
      [-ARROW, ARROW].map((side): Stroke => ({
        from: [x(arrow.year) + side, y(arrow.from)],
        to: [x(arrow.year) + side, y(arrow.to)],
        weight: 4,
      })),
    ),
    ...(breakX === null
      ? []
      : [{ from: [breakX, plot.y], to: [breakX, plot.y + plot.height], weight: 3 } as const]),
  ]
  const placed = placeLabels(wished, plot, dots, strokes)
  const newest = check.marks.findLast(({ kind, reading }) => kind === 'base' && reading === 'narrow')?.key
  const hasKey = (key: string) => (each: { readonly key: string }) => each.key === key
  const isUnnamed = wished.some(hasKey('track narrow')) && !placed.some(hasKey('track narrow'))
  const labels = isUnnamed
    ? placeLabels(
        wished.map((wish) => (wish.key === newest ? aloneWish(wish) : wish)),
        plot,
        dots,
        strokes,
      )
    : placed
  return labels.map((label) => ({
    ...label,
    look: looks.get(label.key) ?? 'plain',
  }))
}
