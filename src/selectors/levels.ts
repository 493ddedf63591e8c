import type { Area } from '#domain/area.ts'
import { tiltedLevel, type PriceLevels } from '#domain/prices.ts'
import type { Tables } from '#store/tables.ts'

const indexes = new WeakMap<readonly PriceLevels[], ReadonlyMap<string, PriceLevels>>()

/** Price levels by area code. Undefined while the file is not here, or where none is published. */
export function pricesOf(tables: Pick<Tables, 'prices'>, code: string): PriceLevels | undefined {
  if (!tables.prices) return undefined
  let index = indexes.get(tables.prices)
  if (!index) {
    index = new Map(tables.prices.map((levels) => [levels.area, levels]))
    indexes.set(tables.prices, index)
  }
  return index.get(code)
}

/**
 * The area's price level with `housing` per cent of the index moved to housing, US = 100.
 * Null: none is published, or its components are not here yet.
 */
export function levelOf(
  tables: Pick<Tables, 'prices'>,
  housing: number,
  area: Pick<Area, 'code' | 'prices'>,
): number | null {
  if (housing === 0) return area.prices
  const levels = pricesOf(tables, area.code)
  return levels ? tiltedLevel(levels, housing) : null
}
