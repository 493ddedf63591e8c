import type { PayUnit } from '#domain/wages.ts'
import { MINUS } from '#format/counts.ts'
import { dollars, payText, roundedDollars } from '#format/money.ts'

/** Whether a figure stands as published, or has prices in it and is given to the nearest hundred dollars (cent). */
export type Exactness = 'published' | 'priced'

/** An amount without its sign: "$38,380", "$30,300" with prices in it, "$3.20 an hour". */
export function sizeText(amount: number, unit: PayUnit, exactness: Exactness): string {
  const size = Math.abs(amount)
  if (unit === 'hour') return payText(size, 'hour', false)
  return exactness === 'published' ? dollars(size) : roundedDollars(size)
}

/** A published figure in a column whose unit is said above it: "$166,670", "$28.59". Null: "not published". */
export function columnText(value: number | null, unit: PayUnit, floor: boolean): string {
  return payText(value, unit, floor).replace(' an hour', '')
}

/** The sign that an amount has as it is written: 0 where it is rounded to nothing. */
export function signOf(amount: number, unit: PayUnit, exactness: Exactness): -1 | 0 | 1 {
  const step = unit === 'hour' ? 0.01 : exactness === 'published' ? 1 : 100
  const whole = Math.round(Math.abs(amount) / step)
  return whole === 0 ? 0 : amount > 0 ? 1 : -1
}

/** A difference with its sign: "+$30,300", "−$7,740", "$0", "+$1.20 an hour". */
export function differenceText(difference: number, unit: PayUnit, exactness: Exactness): string {
  const sign = signOf(difference, unit, exactness)
  return (sign > 0 ? '+' : sign < 0 ? MINUS : '') + sizeText(difference, unit, exactness)
}

/**
 * Pay after local prices: "$150,900", "$150,900 or more" where the figure as paid is a floor. Null: "no price level". What is
 * paid at the nation's prices stands as published.
 */
export function realText(
  {
    real,
    paid,
    floor,
  }: { readonly real: number | null; readonly paid: number | null; readonly floor: boolean },
  unit: PayUnit,
): string {
  if (real === null) return 'no price level'
  return `${sizeText(real, unit, real === paid ? 'published' : 'priced')}${floor ? ' or more' : ''}`
}
