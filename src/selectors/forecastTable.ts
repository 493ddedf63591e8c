import type { Miss, Ray, Reading } from '#domain/forecast.ts'
import { signedCount, count } from '#format/counts.ts'
import { openingsText } from '#format/openings.ts'
import { signedPercent } from '#format/percent.ts'
import { years } from '#format/periods.ts'
import type { RoundOpenings } from './forecastOpenings.ts'
import type { ForecastNames } from './forecastNames.ts'
import type { RoundForecast } from './forecastRounds.ts'
import type { PictureColumn, PictureTable } from './pictureTable.ts'

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
  readonly openings: RoundOpenings
  readonly narrow: Miss | null
  readonly wide: Miss | null
  /** In place of what it became: "open until 2031", "figure for 2020 not in our files". Null: judged. */
  readonly open: string | null
}

/** Every forecast, oldest first: one row a round, two where the role and the wider group were both forecast. */
export function forecastRows(
  rounds: readonly RoundForecast[],
  names: ForecastNames,
  openings: (ray: Ray) => RoundOpenings,
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
      openings: openings(ray),
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

/** "2014–24", "2021–31 with designers". */
function roundText({ years: span, group }: ForecastRow): string {
  return group === null ? span : `${span} ${group}`
}

/** Openings in one of their two meanings: empty where the round publishes the other. */
function openingsColumn(key: keyof RoundOpenings, head: string): PictureColumn<ForecastRow> {
  return {
    key,
    head,
    align: 'right',
    text: ({ openings }) => (openings[key] === null ? '' : openingsText(openings[key])),
    value: ({ openings }) => openings[key],
  }
}

/** Every forecast as a table and as CSV; jobs exact as published. */
export function forecastTable(rows: readonly ForecastRow[], names: ForecastNames): PictureTable<ForecastRow> {
  const judged = judgedReadings(rows)
  const outcome = (reading: 'narrow' | 'wide'): readonly PictureColumn<ForecastRow>[] => {
    if (!judged[reading]) return []
    const group = reading === 'wide' ? names.withOthers : judged.wide ? 'alone' : ''
    const isSecond = reading === 'wide' && judged.narrow
    return [
      {
        key: reading,
        head: group === '' ? 'it became' : group,
        align: 'right',
        text: (row) =>
          row[reading] === null ? (isSecond ? '' : (row.open ?? '')) : count(row[reading].jobs),
        value: (row) => row[reading]?.jobs ?? row.open ?? '',
      },
      {
        key: `${reading} miss`,
        head: group === '' ? 'miss' : `miss, ${group}`,
        align: 'right',
        text: ({ [reading]: miss }) =>
          miss === null ? '' : `${signedCount(miss.difference)} (${signedPercent(miss.fraction)})`,
        value: (row) => row[reading]?.difference ?? row.open ?? '',
      },
    ]
  }
  return {
    rows,
    columns: [
      { key: 'round', head: 'every forecast', text: roundText, value: roundText },
      {
        key: 'base',
        head: 'from',
        align: 'right',
        text: (row) => count(row.base),
        value: (row) => row.base,
      },
      {
        key: 'target',
        head: 'they said',
        align: 'right',
        text: (row) => count(row.target),
        value: (row) => row.target,
      },
      ...outcome('narrow'),
      ...outcome('wide'),
      ...(judged.narrow || judged.wide
        ? []
        : [
            {
              key: 'open',
              head: 'it became',
              text: (row: ForecastRow) => row.open ?? '',
              value: (row: ForecastRow) => row.open,
            },
          ]),
      openingsColumn('tenYears', 'openings in ten years (older meaning)'),
      openingsColumn('yearly', 'openings a year'),
    ],
  }
}
