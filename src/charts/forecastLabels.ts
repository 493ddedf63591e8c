import type { Miss, Reading } from '#domain/forecast.ts'
import { count, signedCount } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import type { ForecastMark } from '#selectors/forecastMarks.ts'
import { cleanRay, segments } from './forecastGeometry.ts'
import {
  around,
  placeLabels,
  type Box,
  type LabelWish,
  type PlacedLabel,
  type Stroke,
} from './placeLabels.ts'

/** How a label is drawn. */
export type LabelLook = 'front' | 'strong' | 'plain' | 'quiet'

export interface ForecastLabel extends PlacedLabel {
  readonly look: LabelLook
}

/** Where things are on the picture. */
export interface ForecastPlan {
  readonly x: (year: number) => number
  readonly y: (jobs: number) => number
  readonly plot: Box
  readonly isNarrow: boolean
}

/** Radius of a dot in px: the chosen round's are larger. */
export function dotRadius(check: ForecastCheck, mark: ForecastMark): number {
  return isFront(check, mark) ? 6 : 4
}

/** Whether a dot belongs to the round in front: the article's forecast, not its wider twin. */
export function isFront({ chosen }: ForecastCheck, mark: Pick<ForecastMark, 'round' | 'reading'>): boolean {
  return chosen !== null && mark.round === chosen.round && mark.reading === chosen.main.reading
}

/** An arrow from the forecast to a later figure of its year. */
export interface MissArrow {
  readonly reading: 'narrow' | 'wide'
  readonly year: number
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Both misses of the round in front. Empty: not judged. */
export function missArrows({ chosen }: ForecastCheck): readonly MissArrow[] {
  if (chosen === null) return []
  const arrow = (reading: 'narrow' | 'wide', miss: Miss | null): readonly MissArrow[] =>
    miss === null
      ? []
      : [
          {
            reading,
            year: chosen.to,
            from: chosen.main.target,
            to: miss.jobs,
            text: `${signedCount(miss.difference)}  ${signedPercent(miss.fraction)}`,
          },
        ]
  return [...arrow('wide', chosen.main.wide), ...arrow('narrow', chosen.main.narrow)]
}

interface Wish extends LabelWish {
  readonly look: LabelLook
}

const SIZE = 13
const SMALL = 12.5

/** Lines of a name, broken near the middle where it is long. */
function nameLines(name: string): readonly string[] {
  if (name.length <= 26) return [name]
  const words = name.split(' ')
  const cut = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length >= name.length / 2)
  return [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')].filter((line) => line !== '')
}

function markWish(check: ForecastCheck, plan: ForecastPlan, mark: ForecastMark): Wish {
  const clean = cleanRay(check)
  const { latestYear } = check.tracks
  const isInFront = isFront(check, mark)
  const isClean =
    clean !== null && mark.kind === 'target' && mark.round === clean.round && mark.reading === 'narrow'
  const isLatest = mark.kind === 'base' && mark.year === latestYear
  const look: LabelLook = isInFront
    ? 'front'
    : isClean || isLatest
      ? 'strong'
      : mark.kind === 'base'
        ? 'plain'
        : 'quiet'
  const isRight = mark.kind === 'target' && mark.year > latestYear
  const lies = check.chosen?.main.target ?? 0
  const sides = isLatest
    ? mark.jobs >= lies
      ? (['above', 'left'] as const)
      : (['below', 'left'] as const)
    : isRight
      ? (['right', 'below', 'above'] as const)
      : mark.kind === 'target'
        ? (['left', 'above', 'below'] as const)
        : isInFront
          ? (['below', 'above'] as const)
          : (['above', 'left', 'below'] as const)
  return {
    key: mark.key,
    lines: isClean && !plan.isNarrow ? [`forecast from ${clean.from}`, count(mark.jobs)] : [count(mark.jobs)],
    size: SIZE,
    isBold: look === 'front' || look === 'strong',
    look,
    places: around(
      plan.x(mark.year),
      plan.y(mark.jobs),
      dotRadius(check, mark),
      isClean ? ['above', 'below'] : sides,
    ),
  }
}

function arrowWish(arrow: MissArrow, plan: ForecastPlan): Wish {
  const x = plan.x(arrow.year)
  const [from, to] = [plan.y(arrow.from), plan.y(arrow.to)]
  return {
    key: `miss ${arrow.reading}`,
    lines: [arrow.text],
    size: SIZE,
    isBold: true,
    look: 'front',
    places: (width, height) =>
      [0.5, 0.35, 0.65, 0.2, 0.8, 1.1, 1.3].flatMap((part) => {
        const y = from + (to - from) * part - height / 2
        return [
          { x: x + 10, y, anchor: 'start' },
          { x: x - 10 - width, y, anchor: 'end' },
        ] as const
      }),
  }
}

function trackWish(check: ForecastCheck, plan: ForecastPlan, reading: Reading): Wish | null {
  const points = (check.tracks[reading]?.points ?? []).filter(({ jobs }) => jobs !== null)
  if (points.length === 0) return null
  const at = points.map(({ year, jobs }) => [plan.x(year), plan.y(jobs ?? 0)] as const)
  const top = Math.min(...at.map(([, y]) => y))
  const bottom = Math.max(...at.map(([, y]) => y))
  const left = at[0]![0]
  const right = at.at(-1)![0]
  return {
    key: `track ${reading}`,
    lines: nameLines(check.names[reading]),
    size: SIZE,
    isBold: true,
    look: 'strong',
    places: (width, height) =>
      [22, 34, 46, 58, 74].flatMap((gap) => {
        const below = { y: bottom + gap, anchor: 'start' } as const
        const above = { y: top - gap - height, anchor: 'start' } as const
        const xs = [right - width + 20, left - 12, (left + right - width) / 2, left - width, plan.plot.x + 6]
        const order = reading === 'narrow' ? [below, above] : [above, below]
        return order.flatMap((row) => xs.map((x) => ({ ...row, x })))
      }),
  }
}

function breakWish(lines: readonly string[], x: number, { plot }: ForecastPlan): Wish {
  return {
    key: 'break',
    lines,
    size: SMALL,
    isBold: false,
    look: 'quiet',
    places: (width, height) =>
      [0.86, 0.7, 0.5, 0.3, 0.05].flatMap((part) => {
        const y = plot.y + (plot.height - height) * part
        return [
          { x: x - 8 - width, y, anchor: 'end' },
          { x: x + 8, y, anchor: 'start' },
        ] as const
      }),
  }
}

function fixedWish(key: string, text: string, x: number, plan: ForecastPlan): Wish {
  const { plot } = plan
  return {
    key,
    lines: [text],
    size: SMALL,
    isBold: false,
    look: 'quiet',
    places: (width, height) => {
      const ends = plan.isNarrow
        ? [plot.y + plot.height - height - 6, plot.y + 4]
        : [plot.y + 4, plot.y + plot.height - height - 6]
      return ends.flatMap((y) => [
        { x: x + 8, y, anchor: 'start' } as const,
        { x: Math.min(x + 8, plot.x + plot.width - width), y, anchor: 'start' } as const,
      ])
    },
  }
}

/** What must be labelled first; on a phone the rest is a tap away. */
function wishes(
  check: ForecastCheck,
  plan: ForecastPlan,
  breakX: number | null,
  startNote: string | null,
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
  if (plan.isNarrow) {
    return [
      ...[...front].reverse().map(label),
      ...known.filter((mark) => !front.includes(mark)).map(label),
      unknown,
      ...(breakX === null
        ? []
        : [
            breakWish([shortBreak[0]?.replace(/^the /, '') ?? '', `in ${shortBreak[1] ?? ''}`], breakX, plan),
          ]),
    ]
  }
  const clean = cleanRay(check)
  const isCleanTarget = (mark: ForecastMark) =>
    clean !== null && mark.kind === 'target' && mark.round === clean.round && mark.reading === 'narrow'
  const first = [...front].reverse().map((mark) => {
    const wish = label(mark)
    return mark.kind === 'base' && startNote !== null ? { ...wish, lines: [...wish.lines, startNote] } : wish
  })
  const rest = marks.filter((mark) => !front.includes(mark) && !known.includes(mark) && !isCleanTarget(mark))
  return [
    unknown,
    ...first,
    ...known.filter((mark) => !front.includes(mark)).map(label),
    ...missArrows(check).map((arrow) => arrowWish(arrow, plan)),
    ...marks.filter((mark) => isCleanTarget(mark) && !front.includes(mark)).map(label),
    ...segmentNames(check).flatMap((reading) => trackWish(check, plan, reading) ?? []),
    ...rest.filter(({ kind }) => kind === 'base').map(label),
    ...(breakX === null ? [] : [breakWish(breakLines, breakX, plan)]),
    ...rest.filter(({ kind }) => kind === 'target').map(label),
  ]
}

/** Tracks that have a name of their own in the picture: joined ones have one. */
function segmentNames(check: ForecastCheck): readonly Reading[] {
  return [...new Set(segments(check).map(({ reading }) => reading))]
}

/** Every label in its place; none overlaps another or a dot. */
export function forecastLabels(
  check: ForecastCheck,
  plan: ForecastPlan,
  breakX: number | null,
  startNote: string | null,
): readonly ForecastLabel[] {
  const { x, y, plot } = plan
  const all = wishes(check, plan, breakX, startNote)
  const looks = new Map(all.map(({ key, look }) => [key, look]))
  const dots = check.marks.map((mark): Box => {
    const r = dotRadius(check, mark) + 1
    return { x: x(mark.year) - r, y: y(mark.jobs) - r, width: 2 * r, height: 2 * r }
  })
  const strokes: readonly Stroke[] = [
    ...segments(check).flatMap(({ points }) =>
      points.slice(1).map((point, i): Stroke => {
        const before = points[i]!
        return { from: [x(before.year), y(before.jobs)], to: [x(point.year), y(point.jobs)], weight: 1.2 }
      }),
    ),
    ...check.tracks.rays.map((ray): Stroke => ({
      from: [x(ray.from), y(ray.base)],
      to: [x(ray.to), y(ray.target)],
      weight: isFront(check, ray) ? 1 : 0.25,
    })),
    ...missArrows(check).map((arrow): Stroke => ({
      from: [x(arrow.year), y(arrow.from)],
      to: [x(arrow.year), y(arrow.to)],
      weight: 4,
    })),
    ...(breakX === null
      ? []
      : [{ from: [breakX, plot.y], to: [breakX, plot.y + plot.height], weight: 0.5 } as const]),
  ]
  return placeLabels(all, plot, dots, strokes).map((label) => ({
    ...label,
    look: looks.get(label.key) ?? 'plain',
  }))
}
