import type { PayUnit } from '#domain/wages.ts'
import { count, MINUS, oneDecimal } from './counts.ts'
import { NOT_PUBLISHED } from './notPublished.ts'

const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function amount(value: number, text: string): string {
  return value < 0 ? `${MINUS}$${text}` : `$${text}`
}

/** Whole dollars in full: "$166,670". */
export function dollars(value: number): string {
  const whole = Math.round(value)
  return amount(whole, count(Math.abs(whole)))
}

/** Nearest hundred, for pay after prices in pictures and sentences: "$150,900". Tables, CSV and focus text stay exact. */
export function roundedDollars(value: number): string {
  return dollars(Math.round(value / 100) * 100)
}

/** Axis figure or limit: "$150k", "$62.5k", "$800"; in full where less would be untrue: "$62,550", of hourly pay "$27.50". */
export function shortDollars(value: number): string {
  const size = Math.abs(value)
  if (size < 1000 && Math.round(size * 100) % 100 !== 0) return amount(value, CENTS.format(size))
  if (size < 1000 || Math.round(size) % 100 !== 0) return dollars(value)
  return amount(value, `${oneDecimal(size / 1000).replace(/\.0$/, '')}k`)
}

/** Difference of pay: "+$30,300", "−$7,740", "$0". */
export function signedDollars(difference: number): string {
  const text = dollars(difference)
  return Math.round(difference) > 0 ? `+${text}` : text
}

/** Difference of pay rounded to the nearest hundred, where prices are in it: "+$30,300". */
export function signedRoundedDollars(difference: number): string {
  return signedDollars(Math.round(difference / 100) * 100)
}

/** A range with an en dash: "$122,680–$215,960". Either end null: "not published". */
export function dollarsRange(low: number | null, high: number | null): string {
  return low === null || high === null ? NOT_PUBLISHED : `${dollars(low)}–${dollars(high)}`
}

/**
 * A published figure as published: "$166,670", "$28.59 an hour", "$239,200 or more" where it is a floor.
 * Null: "not published".
 */
export function payText(value: number | null, unit: PayUnit, floor: boolean): string {
  if (value === null) return NOT_PUBLISHED
  const text = unit === 'hour' ? `${amount(value, CENTS.format(Math.abs(value)))} an hour` : dollars(value)
  return floor ? `${text} or more` : text
}
