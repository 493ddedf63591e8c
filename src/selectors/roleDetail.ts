import type { Occupation } from '#domain/occupation.ts'
import { mayBeNamed } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { sharePercent } from '#format/percent.ts'
import { educationText, experienceText } from '#format/terms.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { titleName } from './filedRow.ts'
import { miniForecast, type MiniForecast } from './miniForecast.ts'
import { placePays, type PlacePay } from './placePay.ts'
import { openingsParts, type OpeningsParts } from './plateRow.ts'
import { betterNeighbours, type BetterNeighbour } from './roleSuggestions.ts'
import { occupationOf } from './rolesPicture.ts'
import { hasPlace, rolesPlace, statsIn } from './rolesPlace.ts'

/** A role of the plate, unfolded. Null fields: their table is not here (yet), or nothing is published. */
export interface RoleDetail {
  readonly occupation: Occupation
  /** The places that pay most, of those with 100 jobs or more and five different figures. */
  readonly places: { readonly top: readonly PlacePay[]; readonly all: string } | null
  readonly openings: OpeningsParts | null
  readonly openingsText: string
  readonly forecast: MiniForecast | null
  readonly neighbours: readonly BetterNeighbour[]
  /** Where the neighbours are compared: "the nation", "Denver". */
  readonly where: string
  readonly titles: string
  /** SOC title and code, and what it asks to start. */
  readonly about: string
}

const TOP = 4

function placesOf(tables: Tables, view: View, soc: string): RoleDetail['places'] {
  const role = tables.roles[soc]
  const pays = role ? placePays(tables, { ...view, measure: 'median', nonmetro: 'no' }, role) : null
  if (!pays) return null
  const top = pays.rows
    .filter((row) => !row.floor && mayBeNamed(row.stats))
    .toSorted((a, b) => b.paid - a.paid)
    .slice(0, TOP)
  const kind = pays.kind === 'metro' ? 'metro areas' : 'states'
  return { top, all: `All ${count(pays.rows.length)} ${kind} with a figure` }
}

/** What openings are, in a sentence: mostly people replaced, seldom growth. */
function openingsSentence(parts: OpeningsParts | null): string {
  if (parts === null || parts.total <= 0) return ''
  if (parts.growth < 0)
    return `Every opening replaces someone. The role itself loses ${count(-parts.growth)} jobs a year.`
  const tenths = Math.round(((parts.exits + parts.transfers) / parts.total) * 10)
  const share = tenths >= 10 ? 'Nearly all openings replace' : `${tenths} in 10 openings replace`
  return `${share} someone. Growth alone would be ${count(parts.growth)} a year.`
}

/** Filings of a title mostly elsewhere, or the titles that employers file mostly here. */
function titlesText(tables: Tables, soc: string): string {
  const also = tables.roles[soc]?.alsoCalled
  const elsewhere = also
    ? `O*NET lists “${also.title}” here; employers file ${sharePercent(also.share)} of ${count(also.filings)} such offers under ${also.name}.`
    : ''
  const here = (tables.filings ?? [])
    .filter(({ mix }) => mix[0]?.soc === soc && mix[0].share >= 0.5)
    .toSorted((a, b) => b.nation.filings - a.nation.filings)
    .slice(0, 4)
    .map(({ title, mix }) => `${lowerName(titleName(title))} (${sharePercent(mix[0]?.share ?? 0)})`)
  const filed = here.length > 0 ? `Employers file here most visa offers titled ${joinList(here)}.` : ''
  return [elsewhere, filed].filter((text) => text !== '').join(' ')
}

function aboutText({ title, soc, outlook }: Occupation): string {
  const asks =
    outlook === null
      ? ''
      : ` To start: ${educationText(outlook.education)}, ${experienceText(outlook.experience)}${
          outlook.training === null
            ? ''
            : `, ${outlook.training.charAt(0).toLowerCase()}${outlook.training.slice(1)}`
        }.`
  return `${title}, SOC ${soc}.${asks}`
}

/** What an unfolded role shows. Null: the occupation is not known or not here. */
export function roleDetail(tables: Tables, view: View, soc: string): RoleDetail | null {
  const occupation = occupationOf(tables, soc)
  const place = rolesPlace(tables, view)
  if (!occupation || !place || !hasPlace(tables, place)) return null
  const openings = openingsParts(occupation.outlook)
  const all = tables.occupations?.occupations ?? []
  return {
    occupation,
    places: placesOf(tables, view, soc),
    openings,
    openingsText: openingsSentence(openings),
    forecast: tables.projections ? miniForecast(tables.projections, soc) : null,
    neighbours: betterNeighbours(all, soc, (other) => statsIn(tables, place, other)),
    where: place.name,
    titles: titlesText(tables, soc),
    about: aboutText(occupation),
  }
}

/** Where employers file a title: each occupation with its share of the filings and its national median. */
export interface FiledDetail {
  readonly lines: readonly {
    readonly soc: string
    readonly name: string
    readonly share: number
    readonly median: number | null
  }[]
  /** Share of the filings under codes that are not named. */
  readonly rest: number
}

/** How a filed title is filed. Null: no such title, or its table is not here. */
export function filedDetail(tables: Tables, slug: string): FiledDetail | null {
  const title = tables.filings?.find((one) => one.slug === slug)
  if (!title) return null
  const lines = title.mix.map(({ soc, share }) => {
    const occupation = occupationOf(tables, soc)
    return { soc, share, name: occupation?.short ?? soc, median: occupation?.nation?.median ?? null }
  })
  return { lines, rest: Math.max(0, 1 - lines.reduce((sum, { share }) => sum + share, 0)) }
}
