import { percentileOf, type Standing } from '#domain/percentileOf.ts'
import type { PayUnit, Percentile, Stats } from '#domain/wages.ts'
import { count } from '#format/counts.ts'

type Figures = Pick<Stats, Percentile | 'floors'>

/** What lies under and above a published point, as parts of all who hold such a job. */
const PARTS: Readonly<Record<number, { readonly lowest: string; readonly highest: string }>> = {
  10: { lowest: 'among the lowest tenth', highest: 'above the lowest tenth' },
  25: { lowest: 'among the lowest quarter', highest: 'above the lowest quarter' },
  50: { lowest: 'in the lower half', highest: 'in the upper half' },
  75: { lowest: 'below the highest quarter', highest: 'among the highest quarter' },
  90: { lowest: 'below the highest tenth', highest: 'among the highest tenth' },
}

/** Nearer than this to a quarter or half it is said as that, per cent. */
const NEAR = 1

const FRACTIONS = [
  [25, 'a quarter'],
  [50, 'half'],
  [75, 'three quarters'],
] as const

function aboutText(percent: number): string {
  const fraction = FRACTIONS.find(([at]) => Math.abs(percent - at) < NEAR)
  return fraction ? fraction[1] : `${count(percent / 10)} in 10`
}

function phraseOf({ low, high }: Standing): string {
  if (low === null)
    return high === null ? 'not to be said, every figure is a floor' : (PARTS[high]?.lowest ?? '')
  if (high === null) return PARTS[low]?.highest ?? ''
  if (low === high) return `more than about ${aboutText(low)}`
  return `more than between ${Math.floor(low / 10)} and ${Math.floor(high / 10)} in 10`
}

/** Where a yearly pay stands, without who: "more than about 6 in 10", "among the lowest tenth". Null: by the hour, or nothing is published. */
export function standingPhrase(stats: Figures | null, unit: PayUnit, pay: number): string | null {
  const standing = stats === null || unit === 'hour' ? null : percentileOf(stats, pay)
  return standing && phraseOf(standing)
}

/** The same as a sentence about the reader in an area, as paid: "You earn more than about 6 in 10 here". */
export function standingText(stats: Figures | null, unit: PayUnit, pay: number): string | null {
  const phrase = standingPhrase(stats, unit, pay)
  if (phrase === null) return null
  if (phrase.startsWith('not')) return `Where you’d stand here is ${phrase}`
  return `You ${phrase.startsWith('more') ? 'earn' : 'are'} ${phrase} here`
}

/** The same for a column headed by what it counts: "about 62%", "25–75%", "under 10%", "over 90%", "not published". */
export function standingPercent(stats: Figures | null, unit: PayUnit, pay: number): string {
  const standing = stats === null || unit === 'hour' ? null : percentileOf(stats, pay)
  if (standing === null) return 'not published'
  const { low, high } = standing
  if (low === null) return high === null ? 'a floor: cannot be said' : `under ${high}%`
  if (high === null) return `over ${low}%`
  return low === high ? `about ${count(low)}%` : `${low}–${high}%`
}
