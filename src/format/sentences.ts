import { count, oneDecimal, roundToTenth } from './counts.ts'
import { NOT_PUBLISHED } from './notPublished.ts'
import { openingsText } from './openings.ts'
import { plainPercent } from './percent.ts'

/** Below this location quotient a place has fewer such jobs than usual. */
const FEW = 0.8

/** Location quotient in words: "2.2 times the national share". Null: "not published". */
export function quotientText(quotient: number | null): string {
  if (quotient === null) return NOT_PUBLISHED
  const text =
    roundToTenth(quotient) === 1
      ? 'the same share as in the nation'
      : `${oneDecimal(quotient)} times the national share`
  return quotient < FEW ? `fewer than usual: ${text}` : text
}

/** A level (US = 100) against the nation's: "5.8% above the nation", "at the nation's level". */
export function levelText(level: number): string {
  const points = roundToTenth(level - 100)
  if (points === 0) return "at the nation's level"
  return `${plainPercent((level - 100) / 100)} ${points > 0 ? 'above' : 'below'} the nation`
}

/** A price level (US = 100) in words: "prices 10% above the nation". Null: "price level not published". */
export function priceText(level: number | null): string {
  if (level === null) return `price level ${NOT_PUBLISHED}`
  return `prices ${levelText(level)}`
}

/** Openings a year against jobs: "one for every 15 jobs". Openings null: "not published"; 0: "under 50 a year", since they are published in hundreds. */
export function oneForEvery(jobs: number, openings: number | null): string {
  if (openings === null) return NOT_PUBLISHED
  if (openings <= 0) return `${openingsText(0)} a year`
  const each = Math.max(1, Math.round(jobs / openings))
  return each === 1 ? 'one for every job' : `one for every ${count(each)} jobs`
}
