import type { Area } from '#domain/area.ts'
import { groupOf, type Occupation } from '#domain/occupation.ts'
import { afterPrices } from '#domain/prices.ts'
import { isThin, repeatedFigures, type Stats } from '#domain/wages.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { cityName, ownPay } from './baseline.ts'
import { levelOf } from './levels.ts'
import { prepStep, type PrepStep } from './preparation.ts'
import { unknownArea } from './unknownArea.ts'
import { rolesOfArea, statsIn, type RolesPlace } from './rolesPlace.ts'

/** A role that a place publishes yearly pay for. */
export interface PlaceRole {
  readonly soc: string
  /** Short name. */
  readonly name: string
  readonly occupation: Occupation
  readonly stats: Stats
  /** Median as paid, dollars a year. */
  readonly paid: number
  /** The median is the release's cap: this much or more. */
  readonly floor: boolean
  /** Median after local prices. Null: no price level. */
  readonly real: number | null
  /** The baseline's median as paid. Null: not published, or no comparison is made. */
  readonly base: number | null
  /** Difference from the baseline as a fraction, as paid and after the prices of both. Null: cannot be said. */
  readonly against: number | null
  readonly againstReal: number | null
  readonly thin: boolean
  readonly repeated: number
  /** SOC major group: "15". */
  readonly group: string
  readonly prep: PrepStep | null
  /** Forecast of the nation's jobs, per cent over its ten years; BLS projects no place. Null: no forecast is published. */
  readonly growth: number | null
}

/** What a place's roles are compared with. */
export interface PlaceBase {
  /** As it stands in a sentence: "the nation", "Seattle", "my pay". */
  readonly name: string
  /** Medians of an occupation, as paid and after prices. */
  payOf(occupation: Occupation): { readonly paid: number | null; readonly real: number | null }
  /** Why the chosen baseline is not the one used. Null: it is. */
  readonly notice: string | null
}

const NOTHING = { paid: null, real: null }

function nationBase(notice: string | null): PlaceBase {
  return {
    name: 'the nation',
    notice,
    payOf: ({ nation }) => {
      const paid = nation?.floors.includes('median') === true ? null : (nation?.median ?? null)
      return { paid, real: paid }
    },
  }
}

/** The baseline of a place's roles. Null: the place is compared with itself, or with a table that is not here yet. */
export function placeBase(tables: Tables, view: View, place: RolesPlace): PlaceBase | null {
  if (view.base === 'mine') {
    const own = ownPay(tables, view)
    if (own !== null) return { name: 'my pay', notice: null, payOf: () => own }
    const notice = 'This link compares with somebody’s own pay, which it does not carry.'
    return place.area === null ? null : nationBase(notice)
  }
  if (view.base === place.code) return null
  if (view.base === 'US') return nationBase(null)
  const areas: readonly Area[] = [...(tables.metros ?? []), ...(tables.states ?? [])]
  const area = areas.find(({ code }) => code === view.base)
  const table = tables.areas[view.base]
  if (!area || !table)
    return place.area === null
      ? null
      : nationBase(area ? null : `${unknownArea(view.base)} Compared with the nation instead.`)
  const level = levelOf(tables, view.housing, area)
  const rows = rolesOfArea(table)
  return {
    name: area.kind === 'metro' ? cityName(area.short) : area.name,
    notice: null,
    payOf: ({ soc }) => {
      const stats = rows.get(soc)
      if (stats?.median == null || stats.floors.includes('median')) return NOTHING
      return { paid: stats.median, real: level === null ? null : afterPrices(stats.median, level) }
    },
  }
}

/** Whether the table of the baseline has arrived, where it is an area of this release. */
export function hasBase(tables: Tables, { base, place }: View): boolean {
  if (base === 'US' || base === 'mine' || base === place) return true
  const areas: readonly Area[] | undefined = /^\d/.test(base) ? tables.metros : tables.states
  if (!areas) return false
  return tables.areas[base] !== undefined || !areas.some(({ code }) => code === base)
}

/** A role without a yearly median in a place, with its jobs and location quotient where these are published. */
export interface UnpaidRole {
  readonly occupation: Occupation
  readonly jobs: number | null
  readonly quotient: number | null
}

/** What a place publishes: roles with a yearly median, most paid first, and the rest with the reason. */
export interface PlaceRoles {
  readonly rows: readonly PlaceRole[]
  /** Roles published somewhere in the nation without a figure here. */
  readonly unpublished: readonly UnpaidRole[]
  /** Of these, roles with pay by the hour only. */
  readonly hourly: number
  /** Roles that the nation publishes anything of. */
  readonly total: number
}

/** Every role of a place, unfiltered. */
export function placeRoles(tables: Tables, place: RolesPlace, base: PlaceBase | null): PlaceRoles {
  const rows: PlaceRole[] = []
  const unpublished: UnpaidRole[] = []
  const published = (tables.occupations?.occupations ?? []).filter(({ nation }) => nation !== null)
  let hourly = 0
  for (const occupation of published) {
    const stats = statsIn(tables, place, occupation)
    const paid = stats?.median ?? null
    if (!stats || paid === null || occupation.unit === 'hour') {
      if (paid !== null) hourly += 1
      unpublished.push({ occupation, jobs: stats?.jobs ?? null, quotient: stats?.quotient ?? null })
      continue
    }
    const floor = stats.floors.includes('median')
    const real = place.level === null ? null : afterPrices(paid, place.level)
    const other = base?.payOf(occupation) ?? NOTHING
    rows.push({
      soc: occupation.soc,
      name: occupation.short,
      occupation,
      stats,
      paid,
      floor,
      real,
      base: other.paid,
      against: floor || other.paid === null ? null : paid / other.paid - 1,
      againstReal: floor || other.real === null || real === null ? null : real / other.real - 1,
      thin: isThin(stats),
      repeated: repeatedFigures(stats),
      group: groupOf(occupation.soc),
      prep: prepStep(occupation),
      growth: occupation.outlook?.growth ?? null,
    })
  }
  rows.sort((a, b) => b.paid - a.paid || a.name.localeCompare(b.name, 'en-US'))
  return { rows, unpublished, hourly, total: published.length }
}
