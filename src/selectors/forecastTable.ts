import type { Miss, Ray, Reading } from '#domain/forecast.ts'
import { signedCount, count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { years } from '#format/periods.ts'
import type { ForecastNames } from './forecastNames.ts'
import type { RoundForecast } from './forecastRounds.ts'

/** One forecast with what became of it. */
export interface ForecastRow {
  readonly key: string
  /** "2014-24". */
  readonly round: string
  /** "2014–24". */
  readonly years: string
  readonly reading: Reading
  /** Whom it counts where a round has two rows, or only the wider group: "with designers". Null: the role as it was coded. */
  readonly group: string | null
  readonly base: number
  readonly target: number
  readonly narrow: Miss | null
  readonly wide: Miss | null
  /** In place of what it became: "open until 2031", "figure for 2020 not in our files". Null: judged. */
  readonly open: string | null
}

/** Every forecast, oldest first: one row a round, two where the role and the wider group were both forecast. */
export function forecastRows(
  rounds: readonly RoundForecast[],
  names: ForecastNames,
): readonly ForecastRow[] {
  return rounds.flatMap(({ round, main, wide, status, to }) => {
    const open =
      status === 'judged'
        ? null
        : status === 'open'
          ? `open until ${to}`
          : `figure for ${to} not in our files`
    const row = (ray: Ray): ForecastRow => ({
      key: `${ray.reading} ${round}`,
      round,
      years: years(round),
      reading: ray.reading,
      group: ray.reading === 'wide' ? names.withOthers : null,
      base: ray.base,
      target: ray.target,
      narrow: ray.narrow,
      wide: ray.wide,
      open,
    })
    return wide === null ? [row(main)] : [row(main), row(wide)]
  })
}

/** Whether any forecast was judged in each reading: decides which columns a table needs. */
export function judgedReadings(rows: readonly ForecastRow[]): {
  readonly narrow: boolean
  readonly wide: boolean
} {
  return {
    narrow: rows.some(({ narrow }) => narrow !== null),
    wide: rows.some(({ wide }) => wide !== null),
  }
}

/** Cells of one reading of a row: jobs, miss in jobs, miss in per cent. Empty: no such figure. */
export function missCells(miss: Miss | null): readonly [jobs: string, difference: string, percent: string] {
  if (miss === null) return ['', '', '']
  return [count(miss.jobs), signedCount(miss.difference), signedPercent(miss.fraction)]
}
