import { payText } from '#format/money.ts'
import { jobsText } from '#format/counts.ts'
import { roundedDollars } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import { NATION } from '#domain/area.ts'
import { AREA_BREAK } from '#domain/payHistory.ts'
import type { TimePoint } from '#selectors/timeLines.ts'
import type { TimePicture } from '#selectors/timePicture.ts'
import { exactReal, type TimeRow } from '#selectors/timeTable.ts'

type Dollars = Pick<TimePicture, 'unit' | 'dollars'>

/** A figure beside its mark: as published, or in newest dollars rounded to hundreds; "$239,200 or more" where it is a floor. */
export function timePay({ unit, dollars }: Dollars, { paid, real, floor }: TimePoint): string {
  if (dollars === 'paid' || real === null) return bare(payText(paid, unit, floor))
  if (unit === 'hour') return bare(payText(exactReal(real, unit), unit, floor))
  return `${roundedDollars(real)}${floor ? ' or more' : ''}`
}

/** Beside a mark the deck has said the unit. */
function bare(text: string): string {
  return text.replace(' an hour', '')
}

/** What a mark says on hover, focus and tap. */
export interface TimeTip {
  readonly title: string
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  readonly note: string
}

/** Exact figures of one mark. */
export function timeTip(time: Dollars, { line, point }: TimeRow): TimeTip {
  const real = exactReal(point.real, time.unit)
  const older =
    line.olderName !== null && point.year < AREA_BREAK ? [{ name: 'then', value: line.olderName }] : []
  return {
    title: `${line.area === NATION ? 'The nation' : line.longName}, May ${String(point.year)}`,
    figures: [
      { name: 'as paid', value: payText(point.paid, time.unit, point.floor) },
      ...(real === null
        ? []
        : [{ name: `in ${periodWords.wages} dollars`, value: payText(real, time.unit, point.floor) }]),
      { name: 'jobs', value: jobsText(point.jobs) },
      ...older,
    ],
    note: `${point.code} ${point.title} · BLS OEWS`,
  }
}

/** The same in one sentence, for ears. */
export function timeSentence(time: Dollars, row: TimeRow): string {
  const { title, figures } = timeTip(time, row)
  const parts = figures.map(({ name, value }) =>
    name === 'jobs' && /^\d/.test(value) ? `${value} jobs` : `${value} ${name}`,
  )
  return `${title}: ${parts.join(', ')}, published as ${row.point.code} ${row.point.title}`
}
