import type { ForecastTracks, Miss, Ray, Reading } from '#domain/forecast.ts'
import { count, signedCount } from '#format/counts.ts'
import { years } from '#format/periods.ts'
import { signedPercent } from '#format/percent.ts'
import type { ForecastNames } from './forecastNames.ts'

/** A dot of the forecast check: a later figure or a forecast. */
export interface ForecastMark {
  /** "old 2014-24 base". */
  readonly key: string
  /** base: the publisher's figure for a year; target: its forecast for one. */
  readonly kind: 'base' | 'target'
  readonly reading: Reading
  /** The round that publishes it: "2014-24". */
  readonly round: string
  readonly year: number
  /** Year from which it was made; a base's own year. */
  readonly from: number
  readonly jobs: number
  /** "188,000 in 2024, forecast made from 2014". */
  readonly title: string
  /** Exact figures for the tip. */
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  /** What is counted, period and source. */
  readonly note: string
}

/** "86,000, −102,000 (−54%)". */
function missText({ jobs, difference, fraction }: Miss): string {
  return `${count(jobs)}, ${signedCount(difference)} (${signedPercent(fraction)})`
}

function note(tracks: ForecastTracks, reading: Reading, round: string): string {
  const codes = tracks[reading]?.codes.map(({ code }) => code) ?? []
  const shown = codes.length > 3 ? `${count(codes.length)} codes` : codes.join(' + ')
  return `${shown} · BLS Employment Projections ${years(round)}`
}

function targetMark(tracks: ForecastTracks, names: ForecastNames, ray: Ray): ForecastMark {
  const { round, reading, from, to, base, target, narrow, wide } = ray
  return {
    key: `${reading} ${round} target`,
    kind: 'target',
    reading,
    round,
    year: to,
    from,
    jobs: target,
    title: `${count(target)} in ${to}, forecast made from ${from}`,
    figures: [
      { name: `from, ${from}`, value: count(base) },
      ...(narrow === null
        ? []
        : [{ name: wide === null ? 'it became' : names.narrow, value: missText(narrow) }]),
      ...(wide === null ? [] : [{ name: names.withOthers, value: missText(wide) }]),
      ...(narrow === null && wide === null ? [{ name: 'later figure', value: 'not yet known' }] : []),
    ],
    note: note(tracks, reading, round),
  }
}

/** Every dot, by year, then figures before forecasts, then the larger first: the order in which keys walk through them. */
export function forecastMarks(tracks: ForecastTracks, names: ForecastNames): readonly ForecastMark[] {
  const readings: readonly Reading[] = ['old', 'narrow', 'wide']
  const bases = readings.flatMap((reading) =>
    (tracks[reading]?.points ?? []).flatMap(({ year, round, jobs }): readonly ForecastMark[] => {
      if (jobs === null) return []
      const ray = tracks.rays.find((each) => each.round === round && each.reading === reading)
      const made = ray === undefined ? [] : [{ name: `forecast for ${ray.to}`, value: count(ray.target) }]
      return [
        {
          key: `${reading} ${round} base`,
          kind: 'base',
          reading,
          round,
          year,
          from: year,
          jobs,
          title: `${count(jobs)} in ${year}, BLS’s figure`,
          figures: [{ name: 'counts', value: names[reading] }, ...made],
          note: note(tracks, reading, round),
        },
      ]
    }),
  )
  const targets = tracks.rays.map((ray) => targetMark(tracks, names, ray))
  return [...bases, ...targets].sort(
    (a, b) => a.year - b.year || a.kind.localeCompare(b.kind) || b.jobs - a.jobs,
  )
}

/** A dot in words, for those who hear it. */
export function markText({ title, figures, note: source }: ForecastMark): string {
  return [title, ...figures.map(({ name, value }) => `${name} ${value}`), source].join('; ')
}
