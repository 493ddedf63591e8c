import type { PriceLevels } from '#domain/prices.ts'
import { tiltedLevel } from '#domain/prices.ts'
import { joinList } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'
import type { CompareRow } from './compareRows.ts'
import { pricesOf } from './levels.ts'

/** One component of the price index in every place: its level against the nation's, as a fraction. Null: not published. */
export interface PriceLine {
  readonly key: 'used' | 'all' | 'goods' | 'housing' | 'utilities' | 'services'
  readonly name: string
  readonly differences: readonly (number | null)[]
}

/** Price levels of the compared places by component. */
export interface ComparePrices {
  readonly places: readonly Pick<CompareRow, 'code' | 'name' | 'slot'>[]
  readonly lines: readonly PriceLine[]
  /** Largest difference downwards (at most 0) and upwards, fractions: the common scale of the bars. */
  readonly range: readonly [low: number, high: number]
  /** Who has none. Empty: all have. */
  readonly missing: string
}

const COMPONENTS = [
  ['all', 'All items'],
  ['goods', 'Goods'],
  ['housing', 'Housing'],
  ['utilities', 'Utilities'],
  ['services', 'Services'],
] as const satisfies readonly (readonly [keyof PriceLevels, string])[]

/** Prices of the rows that are areas, in the order given; with housing weighed more, a first line of what is used. */
export function comparePrices(tables: Tables, rows: readonly CompareRow[], housing: number): ComparePrices {
  const places = rows.filter((row) => row.code !== 'US' && row.code !== 'mine')
  const levels = places.map((row) => pricesOf(tables, row.code))
  const against = (level: number | undefined) => (level === undefined ? null : level / 100 - 1)
  const lines: readonly PriceLine[] = [
    ...(housing > 0
      ? [
          {
            key: 'used' as const,
            name: `${housing}% to housing`,
            differences: levels.map((one) => against(one && tiltedLevel(one, housing))),
          },
        ]
      : []),
    ...COMPONENTS.map(([key, name]) => ({
      key,
      name,
      differences: levels.map((one) => against(one?.[key])),
    })),
  ]
  const known = lines.flatMap((line) => line.differences.filter((one) => one !== null))
  const lost = places.filter((_, i) => levels[i] === undefined).map((row) => row.name)
  return {
    places,
    lines,
    range: [Math.min(0, ...known), Math.max(0.01, ...known)],
    missing:
      lost.length === 0
        ? ''
        : `No price level is published for ${joinList(lost)}, so pay there is shown as paid only.`,
  }
}
