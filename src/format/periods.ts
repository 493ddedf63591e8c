import { PERIODS } from '#domain/periods.ts'

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A round or span of years with an en dash: "2024-34" → "2024–34". */
export function years(span: string): string {
  return span.replace('-', '–')
}

/** A release's period: "2025-05" → "May 2025". Anything else comes back as it is. */
export function monthYear(period: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(period)
  const month = Number(match?.[2])
  if (match === null || month < 1 || month > 12) return period
  return MONTH.format(Date.UTC(Number(match[1]), month - 1))
}

/** The periods of this release's figures as sentences say them. */
export const periodWords = {
  /** "May 2025" */
  wages: monthYear(PERIODS.wages),
  /** "2024" */
  prices: PERIODS.prices,
  /** "2023" */
  population: PERIODS.population,
  /** "2024–34" */
  projections: years(PERIODS.projections),
  /** "FY2025" */
  filings: `FY${PERIODS.filings}`,
  /** "29.3" */
  titles: PERIODS.titles,
} as const
