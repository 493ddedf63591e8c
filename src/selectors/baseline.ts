import { NATION } from '#domain/area.ts'
import { afterPrices } from '#domain/prices.ts'
import type { RoleTable } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { areaOf } from './areaOf.ts'
import { levelOf } from './levels.ts'
import { unknownArea } from './unknownArea.ts'

/** What every pay is compared with. */
export interface Baseline {
  /** "US", an area code or "mine". */
  readonly code: string
  /** As it stands in a sentence: "the nation", "Denver", "my pay". */
  readonly name: string
  /** Pay as paid. Null: not published for this role, or a floor, which nothing can be compared with. */
  readonly paid: number | null
  /** Pay after local prices; the reader's own at those of home. Null: no price level. */
  readonly real: number | null
  /** Code of the place whose prices it is paid at: an area's, or "US". */
  readonly pricedAt: string
  /** Why the chosen baseline is not the one used. Null: it is. */
  readonly notice: string | null
}

/** Name of an area in sentences, without its state: "San Jose". */
export function cityName(short: string): string {
  return short.replace(/, [A-Z]{2}$/, '')
}

/** The reader's own pay, at the prices of the place the reader lives in. */
export interface OwnPay {
  /** Dollars a year. */
  readonly paid: number
  /** After the prices at home. */
  readonly real: number
  /** Price level at home, US = 100; the nation's where no home is given or none is published for it. */
  readonly level: number
  /** Code of the place with that level: an area's or "US". */
  readonly pricedAt: string
}

/** Null: the reader's pay is not known. */
export function ownPay(
  tables: Pick<Tables, 'metros' | 'states' | 'prices'>,
  { salary, home, housing }: Pick<View, 'salary' | 'home' | 'housing'>,
): OwnPay | null {
  if (salary === null) return null
  const area = areaOf(tables, home)
  const known = area && levelOf(tables, housing, area)
  const level = known ?? 100
  return { paid: salary, real: afterPrices(salary, level), level, pricedAt: (known && home) || NATION }
}

/** The baseline of one role under a view. Falls back on the nation, and says so, where the chosen one cannot be had. */
export function baselineOf(tables: Tables, view: View, role: RoleTable): Baseline {
  const isFloor = role.nation.floors.includes(view.measure)
  const national = isFloor ? null : role.nation[view.measure]
  const nation = { code: NATION, name: 'the nation', paid: national, real: national, pricedAt: NATION }
  const instead = (why: string) => ({ ...nation, notice: `${why} Compared with the nation instead.` })
  const notice = isFloor ? 'The nation’s figure is a floor, which nothing can be compared with.' : null
  if (view.base === NATION) return { ...nation, notice }
  if (view.base === 'mine') {
    const own = ownPay(tables, view)
    if (own === null) return instead('This link compares with somebody’s own pay, which it does not carry.')
    if (role.unit === 'hour')
      return instead('This role is paid by the hour and has no yearly figure to compare with your pay.')
    return { ...own, code: 'mine', name: 'my pay', notice: null }
  }
  const area = areaOf(tables, view.base)
  const rows = /^\d/.test(view.base) ? role.metros : role.states
  const stats = rows.find((row) => row.area === view.base)
  const paid = stats?.[view.measure] ?? null
  if (area === undefined) return instead(unknownArea(view.base))
  if (paid === null) return instead(`${area.short} publishes no figure for this role.`)
  if (stats?.floors.includes(view.measure))
    return instead(`The figure of ${area.short} is a floor, which nothing can be compared with.`)
  const level = levelOf(tables, view.housing, area)
  return {
    code: view.base,
    name: cityName(area.short),
    paid,
    real: level === null ? null : afterPrices(paid, level),
    pricedAt: view.base,
    notice: null,
  }
}
