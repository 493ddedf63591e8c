const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const TENTHS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** The true minus sign, U+2212. */
export const MINUS = '−'

/** A whole number in full, "1,687,890"; never "1.7M". Negative ones with the true minus. */
export function count(value: number): string {
  const whole = Math.round(Math.abs(value))
  return (value < 0 && whole > 0 ? MINUS : '') + WHOLE.format(whole)
}

/** A change of a number of jobs: "+39,500", "−102,000", "0". */
export function signedCount(change: number): string {
  return Math.round(change) > 0 ? `+${count(change)}` : count(change)
}

/** A number of jobs in a column: "4,200". Null, not published: "no count". */
export function jobsText(jobs: number | null): string {
  return jobs === null ? 'no count' : count(jobs)
}

/** A number of things in a sentence: "1 metro area", "163 metro areas". `many` is `one` with "s" unless given. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** One decimal, half away from zero, without binary surprises: 9.95 → 10. */
export function roundToTenth(value: number): number {
  const tenths = Math.round(Number((Math.abs(value) * 10).toFixed(6))) / 10
  return value < 0 && tenths > 0 ? -tenths : tenths
}

/** A plain figure with one decimal: "2.2", "1.0", "−0.5". */
export function oneDecimal(value: number): string {
  const tenth = roundToTenth(value)
  return (tenth < 0 ? MINUS : '') + TENTHS.format(Math.abs(tenth))
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small number in words, "four"; from ten on in figures. */
export function wordCount(value: number): string {
  return WORDS[value] ?? count(value)
}

/**
 * A ratio in words, meant from 2 up: "twice", "nearly four times" (3.86), "3.4 times", "21 times" (21.3).
 * Below 10 a ratio within 0.05 of a whole number is said as that number, up to 0.2 under it as "nearly".
 */
export function times(ratio: number): string {
  const nearest = Math.round(ratio)
  const over = ratio - nearest
  if (ratio >= 9.95) return `${count(nearest)} times`
  const word = nearest === 2 ? 'twice' : `${WORDS[nearest] ?? count(nearest)} times`
  if (nearest >= 2 && Math.abs(over) <= 0.05 + 1e-9) return word
  if (nearest >= 2 && over < 0 && over >= -0.2 - 1e-9) return `nearly ${word}`
  return `${oneDecimal(ratio)} times`
}
