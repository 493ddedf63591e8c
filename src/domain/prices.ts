/** BEA regional price parities of one area, US = 100. */
export interface PriceLevels {
  readonly area: string
  readonly all: number
  readonly goods: number
  readonly housing: number
  readonly utilities: number
  readonly services: number
}

/** Largest part of the index that may be moved to housing, per cent. */
export const MAX_HOUSING = 40

/** Step of the housing handle, per cent. */
export const HOUSING_STEP = 5

/**
 * Price level with a part of the index moved to housing, US = 100.
 * (1 − t) · all items + t · housing, t = `housing` ÷ 100: at 0 it is BEA's own figure, exactly.
 */
export function tiltedLevel(levels: Pick<PriceLevels, 'all' | 'housing'>, housing: number): number {
  if (housing === 0) return levels.all
  const t = housing / 100
  return (1 - t) * levels.all + t * levels.housing
}

/** Pay after local prices, in dollars that buy what a dollar buys at the nation's prices. BEA RPP: real = local ÷ (rpp ÷ 100). */
export function afterPrices(localPay: number, level: number): number {
  return localPay / (level / 100)
}

/**
 * The part of the index (per cent, 0…40) moved to housing at which `a` and `b` have equal pay after prices.
 * Null: their order never turns within the handle's range. Solves payA · levelB(t) = payB · levelA(t), linear in t.
 */
export function flipPoint(
  a: { readonly pay: number; readonly levels: Pick<PriceLevels, 'all' | 'housing'> },
  b: { readonly pay: number; readonly levels: Pick<PriceLevels, 'all' | 'housing'> },
): number | null {
  const atNone = a.pay * b.levels.all - b.pay * a.levels.all
  const slope = a.pay * (b.levels.housing - b.levels.all) - b.pay * (a.levels.housing - a.levels.all)
  if (slope === 0) return null
  const percent = (-atNone / slope) * 100
  return percent > 0 && percent <= MAX_HOUSING ? percent : null
}
