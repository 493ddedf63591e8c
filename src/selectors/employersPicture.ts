import type { Area } from '#domain/area.ts'
import { LISTED_FILINGS, MOST_NAMED, type MetroEmployers, type RoleEmployers } from '#domain/employers.ts'
import { count, counted } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import { cityName } from './baseline.ts'

/** An employer in one place and role. */
export interface EmployerRow {
  /** As filed. */
  readonly name: string
  /** Short name of the place: "Denver, CO". */
  readonly place: string
  /** Short name of the role. */
  readonly role: string
  readonly filings: number
  /** Median of the pay offered in these filings, dollars a year. */
  readonly median: number
  /** All filings of the place and role. */
  readonly of: number
}

/** One place or one role with the employers drawn. */
export interface EmployerGroup {
  readonly key: string
  /** "Denver" or "Software developers". */
  readonly title: string
  readonly filings: number
  /** Employers drawn. */
  readonly rows: readonly EmployerRow[]
  /** What is not drawn, counted: "7 more employers in the table; 713 filings by others". Empty: nothing. */
  readonly rest: string
}

/** Who filed for visas (H-1B): evidence of another kind than the survey, never drawn with it. */
export interface EmployersPicture {
  readonly headline: string
  readonly deck: string
  readonly groups: readonly EmployerGroup[]
  /** Every employer listed, drawn or not. */
  readonly rows: readonly EmployerRow[]
  /** Ends of the axis of offers. Null: nobody is listed. */
  readonly extent: readonly [number, number] | null
  /** What has no employers to list, in a sentence each. */
  readonly sentences: readonly string[]
  readonly missing: string
  readonly source: string
}

interface RoleName {
  readonly soc: string
  readonly name: string
}

interface Market {
  readonly key: string
  readonly title: string
  readonly place: string
  readonly role: string
  readonly cell: RoleEmployers
}

/** Whether filings are grouped for the area at all: metro areas only. */
export function hasEmployers({ kind }: Area): boolean {
  return kind === 'metro'
}

function restText({ filings, employers }: RoleEmployers, drawn: number): string {
  const listed = employers.reduce((sum, each) => sum + each.filings, 0)
  const more = employers.length - drawn
  const why =
    employers.length >= MOST_NAMED
      ? `beyond the ${MOST_NAMED} employers that the grouping names`
      : `by employers with fewer than ${LISTED_FILINGS}`
  return [
    more > 0 ? `${counted(more, 'more employer')} in the table` : '',
    filings > listed ? `${counted(filings - listed, 'filing')} ${why}` : '',
  ]
    .filter((text) => text !== '')
    .join('; ')
}

function pictureOf(
  markets: readonly Market[],
  drawn: number,
  headline: (best: EmployerRow | undefined) => string,
  sentences: readonly string[],
): EmployersPicture {
  const rowsOf = ({ cell, place, role }: Market) =>
    cell.employers.map((each): EmployerRow => ({ ...each, place, role, of: cell.filings }))
  const listed = markets.filter(({ cell }) => cell.employers.length > 0)
  const rows = listed.flatMap(rowsOf)
  const groups = listed.map((market): EmployerGroup => {
    const shown = rowsOf(market).slice(0, drawn)
    return {
      key: market.key,
      title: market.title,
      filings: market.cell.filings,
      rows: shown,
      rest: restText(market.cell, shown.length),
    }
  })
  const offers = groups.flatMap((group) => group.rows.map(({ median }) => median))
  return {
    headline: headline(rows.toSorted((a, b) => b.filings - a.filings)[0]),
    deck: `Visa filings (H-1B), ${periodWords.filings}: filings, and ◆ the median of the yearly pay offered in them. Offers by sponsoring employers, not a sample.`,
    groups,
    rows,
    extent: offers.length === 0 ? null : [Math.min(...offers), Math.max(...offers)],
    sentences,
    missing:
      rows.length === 0
        ? ''
        : `Listed from ${LISTED_FILINGS} filings on · names as filed: one employer may appear under several spellings`,
    source: `DOL visa filings ${periodWords.filings}, grouped by TechPay Atlas`,
  }
}

/** Who filed for one role in each of some places. Null while a table is not here. `drawn`: employers drawn of each place. */
export function employersOfRole(
  tables: Tables,
  role: RoleName,
  places: readonly Area[],
  drawn: number,
): EmployersPicture | null {
  const what = lowerName(role.name)
  const metros = places.filter(hasEmployers)
  const found = metros.flatMap((area) => {
    const table = tables.employers[area.code]
    return table ? [{ area, table }] : []
  })
  const [first] = found
  if (found.length < metros.length) return null
  const others = places.filter((area) => !hasEmployers(area))
  const ungrouped =
    others.length === 0
      ? []
      : [
          `Filings are grouped by metro area: none can be told for ${joinList(others.map(({ name }) => name))}.`,
        ]
  if (!first) return pictureOf([], drawn, () => ungrouped[0] ?? '', [])
  if (!first.table.grouped.includes(role.soc))
    return pictureOf([], drawn, () => notGrouped(first.table, what), [])
  const cells = found.map(({ area, table }) => ({
    area,
    cell: table.roles.find(({ soc }) => soc === role.soc) ?? null,
  }))
  const silent = cells.flatMap(({ area, cell }) => {
    const city = cityName(area.short)
    if (cell === null) return [`Nobody filed for ${what} in ${city}.`]
    return cell.employers.length > 0
      ? []
      : [
          `In ${city} no employer filed ${LISTED_FILINGS} times or more for ${what}: ${counted(cell.filings, 'filing')} in all.`,
        ]
  })
  const markets = cells.flatMap(({ area, cell }): Market[] =>
    cell === null ? [] : [{ key: area.code, title: area.short, place: area.short, role: role.name, cell }],
  )
  const sentences = [...silent, ...ungrouped]
  const isNobody = markets.every(({ cell }) => cell.employers.length === 0)
  return pictureOf(
    markets,
    drawn,
    (best) =>
      best
        ? `${best.name} filed most for ${what}: ${count(best.filings)} of ${cityName(best.place)}’s ${counted(best.of, 'visa filing')}.`
        : silent.length === 1
          ? (silent[0] ?? '')
          : `No employer filed ${LISTED_FILINGS} times or more for ${what} in these places.`,
    isNobody && sentences.length === 1 ? [] : sentences,
  )
}

function notGrouped({ grouped }: MetroEmployers, what: string): string {
  return `Filings are grouped by employer for ${grouped.length} roles, most of them in computing; ${what} are not among them.`
}

/** Who filed in one metro area, by role, most filings first. Null while a table is not here, or for a place that is no metro area. */
export function employersOfPlace(tables: Tables, area: Area, drawn: number): EmployersPicture | null {
  const table = tables.employers[area.code]
  const occupations = tables.occupations?.occupations
  if (!table || !occupations || !hasEmployers(area)) return null
  const names = new Map(occupations.map(({ soc, short }) => [soc, short]))
  const city = cityName(area.short)
  const markets = table.roles
    .toSorted((a, b) => b.filings - a.filings)
    .map((cell): Market => {
      const role = names.get(cell.soc) ?? cell.soc
      return { key: cell.soc, title: role, place: area.short, role, cell }
    })
  const quiet = markets.filter(({ cell }) => cell.employers.length === 0)
  const filings = quiet.reduce((sum, { cell }) => sum + cell.filings, 0)
  const isNobody = quiet.length === markets.length
  return pictureOf(
    markets,
    drawn,
    (best) =>
      best
        ? `${best.name} filed most in ${city}: ${count(best.filings)} of ${counted(best.of, 'visa filing')} for ${lowerName(best.role)}.`
        : markets.length === 0
          ? `Nobody filed for any of the ${table.grouped.length} roles of the grouping in ${city}.`
          : `In ${city} no employer filed ${LISTED_FILINGS} times or more for one role: ${counted(filings, 'filing')} in ${counted(markets.length, 'role')}.`,
    quiet.length === 0 || isNobody
      ? []
      : [
          `${counted(quiet.length, 'more role')} with ${counted(filings, 'filing')}, none of an employer with ${LISTED_FILINGS} or more.`,
        ],
  )
}
