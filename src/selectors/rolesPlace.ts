import { NATION, type Area } from '#domain/area.ts'
import type { Occupation } from '#domain/occupation.ts'
import type { AreaTable, RoleStats, Stats } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { cityName } from './baseline.ts'
import { levelOf } from './levels.ts'
import { unknownArea } from './unknownArea.ts'

/** Where Roles looks. */
export interface RolesPlace {
  /** "US", a CBSA code or a postal code. */
  readonly code: string
  /** As it stands in a sentence: "the nation", "Denver", "Colorado". */
  readonly name: string
  /** Null: the nation. */
  readonly area: Area | null
  /** Price level, US = 100; the nation's is 100. Null: not published. */
  readonly level: number | null
  /** Why the chosen place is not the one shown. Null: it is. */
  readonly notice: string | null
}

const NATION_PLACE: RolesPlace = { code: NATION, name: 'the nation', area: null, level: 100, notice: null }

/** The place of Roles. Falls back on the nation, and says so, where the chosen one cannot be had. Null while the areas are not here. */
export function rolesPlace(tables: Tables, view: View): RolesPlace | null {
  const { place } = view
  if (place === NATION) return NATION_PLACE
  if (place === 'any')
    return { ...NATION_PLACE, notice: 'This picture shows one place at a time. The nation is shown instead.' }
  const areas: readonly Area[] | undefined = /^\d/.test(place) ? tables.metros : tables.states
  if (!areas) return null
  const area = areas.find(({ code }) => code === place)
  if (!area) return { ...NATION_PLACE, notice: `${unknownArea(place)} The nation is shown instead.` }
  return {
    code: place,
    name: area.kind === 'metro' ? cityName(area.short) : area.name,
    area,
    level: levelOf(tables, view.housing, area),
    notice: null,
  }
}

const indexes = new WeakMap<AreaTable, ReadonlyMap<string, RoleStats>>()

/** Rows of an area's table by SOC code. */
export function rolesOfArea(table: AreaTable): ReadonlyMap<string, RoleStats> {
  let index = indexes.get(table)
  if (!index) {
    index = new Map(table.roles.map((row) => [row.soc, row]))
    indexes.set(table, index)
  }
  return index
}

/** What is published of an occupation in the place; the area's table must be here. Null: nothing. */
export function statsIn(tables: Tables, place: RolesPlace, occupation: Occupation): Stats | null {
  if (place.area === null) return occupation.nation
  const table = tables.areas[place.code]
  return table ? (rolesOfArea(table).get(occupation.soc) ?? null) : null
}

/** Whether every table that the place needs has arrived. */
export function hasPlace(tables: Tables, place: RolesPlace): boolean {
  return place.area === null || tables.areas[place.code] !== undefined
}
