import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import { csvPayUnit, type PictureTable } from './pictureTable.ts'
import { pointsOf, type TimeLine, type TimePoint } from './timeLines.ts'
import type { TimePicture } from './timePicture.ts'

/** One figure of a line. */
export interface TimeRow {
  readonly line: TimeLine
  readonly point: TimePoint
}

/** Every figure of the picture, by line, then year: the order in which the marks are read. */
export function timeRows({ lines }: Pick<TimePicture, 'lines'>): readonly TimeRow[] {
  return lines.flatMap((line) => pointsOf(line).map((point) => ({ line, point })))
}

/** Pay in the newest dollars to the dollar, or to the cent for pay by the hour. */
export function exactReal(real: number | null, unit: TimePicture['unit']): number | null {
  if (real === null) return null
  return unit === 'hour' ? Math.round(real * 100) / 100 : Math.round(real)
}

function indexText({ deflator }: TimePoint): string {
  if (deflator === null) return 'none'
  return `${deflator.index.toFixed(3)}, ${deflator.isAnnual ? 'average of the year' : 'May'}`
}

/** The picture as a table and as CSV: as published, and in dollars of the newest May with the price index used. */
export function timeTable(time: TimePicture): PictureTable<TimeRow> {
  const { unit } = time
  return {
    rows: timeRows(time),
    columns: [
      {
        key: 'year',
        head: 'May of',
        text: ({ point }) => String(point.year),
        value: ({ point }) => point.year,
      },
      { key: 'area', head: 'area', text: ({ line }) => line.longName, value: ({ line }) => line.longName },
      { key: 'areaCode', head: 'area code', text: ({ line }) => line.area, value: ({ line }) => line.area },
      {
        key: 'code',
        head: 'published under',
        text: ({ point }) => point.code,
        value: ({ point }) => point.code,
      },
      { key: 'title', head: 'title', text: ({ point }) => point.title, value: ({ point }) => point.title },
      {
        key: 'paid',
        head: 'median, as paid',
        unit: csvPayUnit(unit),
        align: 'right',
        text: ({ point }) => payText(point.paid, unit, point.floor),
        value: ({ point }) => point.paid,
      },
      {
        key: 'floor',
        head: 'a floor (this much or more)',
        text: ({ point }) => (point.floor ? 'yes' : 'no'),
        value: ({ point }) => (point.floor ? 'yes' : 'no'),
      },
      {
        key: 'real',
        head: `median, ${periodWords.wages} dollars`,
        unit: csvPayUnit(unit),
        align: 'right',
        text: ({ point }) => payText(exactReal(point.real, unit), unit, point.floor),
        value: ({ point }) => exactReal(point.real, unit),
      },
      {
        key: 'cpi',
        head: 'CPI-U used',
        align: 'right',
        text: ({ point }) => indexText(point),
        value: ({ point }) => point.deflator?.index ?? null,
      },
      {
        key: 'cpiKind',
        head: 'CPI-U of',
        text: ({ point }) => (point.deflator?.isAnnual ? 'the year' : 'May'),
        value: ({ point }) => (point.deflator?.isAnnual ? 'the year' : 'May'),
      },
      {
        key: 'jobs',
        head: 'jobs',
        align: 'right',
        text: ({ point }) => jobsText(point.jobs),
        value: ({ point }) => point.jobs,
      },
    ],
  }
}
