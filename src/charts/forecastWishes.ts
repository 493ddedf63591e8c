import type { Reading } from '#domain/forecast.ts'
import { count } from '#format/counts.ts'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import type { ForecastMark } from '#selectors/forecastMarks.ts'
import { dotRadius, isCleanTarget, isFront, type ForecastPlan, type MissArrow } from './forecastGeometry.ts'
import { around, type LabelWish } from './placeLabels.ts'

/** How a label is drawn. */
export type LabelLook = 'front' | 'strong' | 'plain' | 'quiet'

/** A label that wants a place, with its look. */
export interface Wish extends LabelWish {
  readonly look: LabelLook
}

const SIZE = 13
const SMALL = 12.5
/** Px of lines, by their weight, that a quiet figure may cover: the next it has a dot, a tip and a row of the table for. */
const MOST_COVERED = 40

/** Lines of a name, broken near the middle where it has more letters than `most`. */
export function nameLines(name: string, most = 26): readonly string[] {
  if (name.length <= most) return [name]
  const words = name.split(' ')
  const cut = words.findIndex((_, i) => words.slice(0, i + 1).join(' ').length >= name.length / 2)
  return [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')].filter((line) => line !== '')
}

/** A dot's figure. */
export function markWish(check: ForecastCheck, plan: ForecastPlan, mark: ForecastMark): Wish {
  const { latestYear } = check.tracks
  const isInFront = isFront(check, mark)
  const isClean = isCleanTarget(check, mark)
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
    lines:
      isClean && !plan.isNarrow && !isInFront
        ? [`forecast from ${mark.from}`, count(mark.jobs)]
        : [count(mark.jobs)],
    size: SIZE,
    isBold: look === 'front' || look === 'strong',
    look,
    of: [[plan.x(mark.year), plan.y(mark.jobs)]],
    ...(look === 'quiet' && { most: MOST_COVERED }),
    places: around(
      plan.x(mark.year),
      plan.y(mark.jobs),
      dotRadius(check, mark),
      isClean ? ['above', 'below'] : sides,
    ),
  }
}

/** The survey's first and last figure, and where its code stood for others too; each beside its step. */
export function surveyWishes({ survey }: ForecastCheck, plan: ForecastPlan): readonly Wish[] {
  const runs = (survey?.runs ?? []).toSorted((a, b) => (a.points[0]?.year ?? 0) - (b.points[0]?.year ?? 0))
  const [first, last] = [runs[0], runs.at(-1)]
  return runs.flatMap((run): readonly Wish[] => {
    const isLast = run === last
    const point = isLast ? run.points.at(-1) : run.points[0]
    if (point === undefined || (run !== first && !isLast && !run.isCombined)) return []
    const lines = run.isCombined
      ? [count(point.jobs), 'employees, with others']
      : [count(point.jobs), `employees, ${point.year}`]
    const at = [plan.x(point.year), plan.y(point.jobs)] as const
    return [
      {
        key: `survey ${run.code} ${point.year}`,
        lines,
        size: SMALL,
        isBold: false,
        look: 'quiet',
        places: around(at[0], at[1], 2, ['below', 'above', isLast ? 'right' : 'left']),
      },
    ]
  })
}

/** A miss beside its arrow. */
export function arrowWish(arrow: MissArrow, plan: ForecastPlan): Wish {
  const x = plan.x(arrow.year)
  const [from, to] = [plan.y(arrow.alone), plan.y(arrow.to)]
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

/** The newest figure of the role's own code with "alone" behind it, where its track's name has no place. */
export function aloneWish(wish: Wish): Wish {
  return { ...wish, lines: wish.lines.map((line) => `${line} alone`) }
}

/** A track's name, near its newest figures. Null: no figures. */
export function trackWish(check: ForecastCheck, plan: ForecastPlan, reading: Reading): Wish | null {
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
    of: at,
    isTied: reading === 'narrow' && check.tracks.wide !== null,
    places: (width, height) => {
      const rows = [20, 27, 34, 42, 52].flatMap((gap) => {
        const sides = [
          { y: top - gap - height, anchor: 'start' },
          { y: bottom + gap, anchor: 'start' },
        ] as const
        return reading === 'narrow' ? [...sides].reverse() : sides
      })
      const middle = (left + right - width) / 2
      const ends = [right + 24 - width, right - width - 10, middle, left - 12, left - width / 2]
      const xs = reading === 'old' ? [plan.plot.x + 6, middle, left - 12] : ends
      return xs.flatMap((x) => rows.map((row) => ({ ...row, x })))
    },
  }
}

/** What happened at the break, beside its rule. */
export function breakWish(lines: readonly string[], x: number, { plot }: ForecastPlan): Wish {
  return {
    key: 'break',
    lines,
    size: SMALL,
    isBold: false,
    look: 'quiet',
    places: (width, height) =>
      [0.86, 0.96, 0.7, 0.5, 0.3, 0.05].flatMap((part) => {
        const y = plot.y + (plot.height - height) * part
        return [
          { x: x - 8 - width, y, anchor: 'end' },
          { x: x + 8, y, anchor: 'start' },
        ] as const
      }),
  }
}

/** What the shade means, at one of its left corners. */
export function fixedWish(key: string, text: string, x: number, plan: ForecastPlan): Wish {
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

/** Name of a panel's reading, at its top left corner. */
export function titleWish(title: string, { plot }: ForecastPlan): Wish {
  return {
    key: 'title',
    lines: [title],
    size: SIZE,
    isBold: true,
    look: 'strong',
    places: () => [{ x: plot.x + 2, y: plot.y + 2, anchor: 'start' }],
  }
}

/** An axis figure that stands within the picture, on its line. */
export function tickWish(value: number, text: string, { plot, y }: ForecastPlan): Wish {
  return {
    key: `tick ${value}`,
    lines: [text],
    size: SMALL,
    isBold: false,
    look: 'quiet',
    places: (_, height) => [{ x: plot.x, y: y(value) - height - 2, anchor: 'start' }],
  }
}
