import type { Metro, Nonmetro, State } from '#domain/area.ts'
import { stateOf } from '#domain/states.ts'
import type { AreaTable, AreaStats, NationStats, PayUnit, RoleStats, Stats } from '#domain/wages.ts'
import type { Inputs } from './inputs.ts'
import { readOews } from './oews.ts'
import type { OewsRow } from './oews.ts'
import { PipelineProblem } from './problem.ts'
import { METRO_WAGES, NATION_WAGES, NONMETRO_WAGES, STATE_WAGES } from './sources.ts'

/** What OEWS publishes in this release, put together by occupation and by area. */
export interface Wages {
  /** Occupations of the nation in the publisher's order of codes. */
  readonly roles: readonly NationalRole[]
  readonly all: NationStats
  /** SOC code → rows of metro areas, by code, and of states, by postal code. */
  readonly metrosOf: ReadonlyMap<string, readonly AreaStats[]>
  readonly statesOf: ReadonlyMap<string, readonly AreaStats[]>
  /** SOC code → rows of nonmetropolitan areas, by code. */
  readonly nonmetroOf: ReadonlyMap<string, readonly AreaStats[]>
  /** Every metro area by code, then every state by postal code. */
  readonly areas: readonly AreaTable[]
  /** Rows of all areas together. */
  readonly rows: number
}

export interface NationalRole {
  readonly soc: string
  readonly title: string
  readonly unit: PayUnit
  readonly nation: NationStats
}

/** A place of the wage files: the product's code and the title under which the publisher lists it. */
interface WageArea {
  readonly code: string
  readonly title: string
}

/** The publisher's cap of the newest releases that had one; figures of a file with `#` must not pass it. */
const CAP = { year: 239_200, hour: 115 }

/**
 * Reads the wage files of the release.
 * Throws `PipelineProblem`: an unknown area or occupation, an area without rows, an area under another title, besides what `readOews` refuses.
 */
export function readWages(
  inputs: Inputs,
  metros: readonly Pick<Metro, 'code' | 'name'>[],
  states: readonly Pick<State, 'code' | 'name'>[],
  nonmetro: readonly Pick<Nonmetro, 'code' | 'name'>[],
): Wages {
  // the publisher lists metro areas by their CBSA code and states by their FIPS code
  const knownMetros = new Map(metros.map(({ code, name }) => [code, { code, title: name }]))
  const knownStates = new Map(
    states.map(({ code, name }) => [stateOf(code)?.fips ?? code, { code, title: name }]),
  )
  const knownNonmetro = new Map(nonmetro.map(({ code, name }) => [code, { code, title: name }]))
  const nation = readOews(inputs, inputs.find(NATION_WAGES), 'nation', ['total', 'detailed'], CAP)
  const total = nation.find((row) => row.group === 'total')
  if (total === undefined) throw nation[0]!.source.complaint('group', 'expected a row of the group total')
  const roles = nation
    .filter((row) => row.group === 'detailed')
    .map((row): NationalRole => {
      const unit = row.hourlyOnly ? 'hour' : 'year'
      return { soc: row.soc, title: row.title, unit, nation: nationStats(row, unit) }
    })
    .toSorted((a, b) => (a.soc < b.soc ? -1 : 1))
  const units = new Map(roles.map((role) => [role.soc, role.unit]))

  const read = (stem: string, kind: 'metro' | 'nonmetro' | 'state', known: ReadonlyMap<string, WageArea>) => {
    const file = inputs.find(stem)
    const rows = readOews(inputs, file, kind, ['detailed'], CAP)
    const there = new Set(rows.map((row) => row.area))
    for (const [code, { title }] of known)
      if (!there.has(code))
        throw new PipelineProblem({ file }, `expected rows of ${title} (${code}); found none`)
    return rows.map((row) => {
      const area = known.get(row.area)
      if (area === undefined) throw row.source.problem('area', `the code of a known ${kind}`)
      if (area.title !== row.areaTitle) throw row.source.problem('areaTitle', `"${area.title}"`)
      const unit = units.get(row.soc)
      if (unit === undefined) throw row.source.problem('soc', 'the code of an occupation that the nation has')
      return { area: area.code, soc: row.soc, stats: statsIn(row, unit) }
    })
  }
  const metroRows = published(read(METRO_WAGES, 'metro', knownMetros))
  const stateRows = published(read(STATE_WAGES, 'state', knownStates))
  const nonmetroRows = published(read(NONMETRO_WAGES, 'nonmetro', knownNonmetro))
  return {
    roles,
    all: nationStats(total, 'year'),
    metrosOf: byRole(metroRows),
    statesOf: byRole(stateRows),
    nonmetroOf: byRole(nonmetroRows),
    rows: metroRows.length + stateRows.length + nonmetroRows.length,
    areas: [...byArea(metroRows, knownMetros), ...byArea(stateRows, knownStates)],
  }
}

interface PlacedStats {
  readonly area: string
  readonly soc: string
  readonly stats: Stats
}

function statsIn(row: OewsRow, unit: PayUnit): Stats {
  return unit === 'hour' ? row.hourly : row.yearly
}

function nationStats(row: OewsRow, unit: PayUnit): NationStats {
  return { ...statsIn(row, unit), jobsError: row.jobsError, meanError: row.meanError }
}

/** An area that publishes nothing about an occupation has no row. */
function published(rows: readonly PlacedStats[]): readonly PlacedStats[] {
  const there = rows.filter(({ stats: { jobs, p10, p25, median, p75, p90, mean } }) =>
    [jobs, p10, p25, median, p75, p90, mean].some((figure) => figure !== null),
  )
  return there.toSorted((a, b) => (a.area === b.area ? (a.soc < b.soc ? -1 : 1) : a.area < b.area ? -1 : 1))
}

function byRole(rows: readonly PlacedStats[]): ReadonlyMap<string, readonly AreaStats[]> {
  return new Map(
    [...grouped(rows, (row) => row.soc)].map(([soc, list]) => [
      soc,
      list.map(({ area, stats }): AreaStats => ({ area, ...stats })),
    ]),
  )
}

/** A table for every known area, also for one without any row. */
function byArea(rows: readonly PlacedStats[], known: ReadonlyMap<string, WageArea>): readonly AreaTable[] {
  const lists = grouped(rows, (row) => row.area)
  return [...known.values()]
    .map(({ code }) => ({
      area: code,
      roles: (lists.get(code) ?? []).map(({ soc, stats }): RoleStats => ({ soc, ...stats })),
    }))
    .toSorted((a, b) => (a.area < b.area ? -1 : 1))
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
