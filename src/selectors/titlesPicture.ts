import type { FiledTitle } from '#domain/filings.ts'
import type { Occupation } from '#domain/occupation.ts'
import { count, counted } from '#format/counts.ts'
import { joinList, listOf, lowerName } from '#format/names.ts'
import { sharePercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { titleName } from './filedRow.ts'
import { firstThatFits } from './phoneLines.ts'
import { isSoc, occupationOf } from './rolesPicture.ts'

/** A share of a title's visa filings: of one title under an occupation, or under one occupation of a title. */
export interface FiledShare {
  /** SOC code or slug of what the row names. */
  readonly code: string
  readonly name: string
  /** Part of the title's filings, 0 … 1. */
  readonly share: number
  /** Filings under the title, all codes. */
  readonly filings: number
  /** Offers under the title, whatever the code, dollars a year. Null in a row of an occupation. */
  readonly offers: {
    readonly p25: number | null
    readonly median: number
    readonly p75: number | null
  } | null
  /** The survey's median of the occupation the row names. Null: a row of a title, or not published. */
  readonly survey: Occupation | null
}

/** An entry of O*NET's lists: titles, and the occupation they stand under where that is not the chosen one. */
export interface ListedRow {
  readonly titles: readonly string[]
  readonly role: Occupation | null
}

/** How a title is filed and listed, or which titles go with an occupation. */
export interface TitlesPicture {
  readonly kind: 'title' | 'occupation'
  readonly code: string
  readonly name: string
  /** The chosen title with its offers; null for an occupation. */
  readonly filed: FiledTitle | null
  readonly headline: string
  /** In the headline's place on phones. */
  readonly short: string
  readonly deck: string
  /** Employers' side, largest share first. */
  readonly shares: readonly FiledShare[]
  /** Part of the title's filings under codes that the grouping does not name; 0 for an occupation. */
  readonly unnamed: number
  /** O*NET's side. */
  readonly listed: readonly ListedRow[]
  readonly missing: readonly string[]
  readonly source: string
}

/** Least part of the filings that is said of codes not named: half a per cent. */
export const LEAST = 0.005
/** Part of a title's filings from which on they say where it belongs. */
const MAJORITY = 0.5
const NAMED = 3

function someOf(value: number, one: string): string {
  return value === 0 ? `no ${one}s` : counted(value, one)
}

function shareWords(share: number, filings: number): string {
  return `${sharePercent(share)} of ${count(filings)}`
}

function titleHeadline(
  filed: FiledTitle,
  shares: readonly FiledShare[],
  listed: readonly ListedRow[],
): string {
  const name = lowerName(titleName(filed.title))
  const [most] = shares
  const roles = [...new Set(listed.flatMap(({ role }) => (role ? [lowerName(role.short)] : [])))]
  const files = most
    ? `Employers file ${shareWords(most.share, filed.nation.filings)} “${name}” offers under ${lowerName(most.name)}`
    : `Employers file “${name}” offers under codes that are not named`
  if (roles.length === 0) return `${files}; O*NET does not list the title.`
  const agrees = most?.survey != null && listed.some(({ role }) => role?.soc === most.code)
  const also = agrees && roles.length === 1 ? 'there too' : `under ${listOf(roles, NAMED)}`
  return `${files}; O*NET lists it ${also}.`
}

function occupationHeadline(
  own: Occupation,
  shares: readonly FiledShare[],
  listed: readonly ListedRow[],
  all: number,
): string {
  const name = lowerName(own.short)
  const here = shares.filter(({ share }) => share >= MAJORITY)
  const lists =
    listed.length === 0
      ? `Workers gave O*NET no titles for ${name}`
      : `Workers gave O*NET ${counted(listed.length, 'title')} for ${name}`
  if (shares.length === 0) return `${lists}; employers file none of ${count(all)} titles there.`
  const joined =
    here.length === 0
      ? `employers file no title mostly there, ${lowerName(shares[0]!.name)} most often (${sharePercent(shares[0]!.share)})`
      : `employers file ${count(here.length)} of ${count(all)} titles mostly there, ${listOf(
          here.map((row) => lowerName(row.name)),
          NAMED,
        )}`
  return `${lists}; ${joined}.`
}

/** The same figures for a phone. */
function occupationShort(
  own: Occupation,
  shares: readonly FiledShare[],
  listed: number,
  all: number,
): string {
  const here = shares.filter(({ share }) => share >= MAJORITY).length
  const some = here === 0 ? 'none' : count(here)
  const name = lowerName(own.short)
  const filed = `${some} of ${count(all)} filed`
  return firstThatFits([
    `How ${name} are titled: ${someOf(listed, 'reported title')}, ${filed} ones mostly there.`,
    `How ${name} are titled: ${filed} titles go mostly there.`,
    `Of ${counted(all, 'filed title')}, ${some} ${here === 1 ? 'goes' : 'go'} mostly to ${name}.`,
  ])
}

function ofTitle(tables: Tables, filed: FiledTitle): TitlesPicture {
  const filings = filed.nation.filings
  const shares = filed.mix.map(({ soc, share }): FiledShare => {
    const survey = occupationOf(tables, soc) ?? null
    return { code: soc, name: survey?.short ?? soc, share, filings, offers: null, survey }
  })
  const listed = [...new Set(filed.listed.flatMap(({ socs }) => socs))].flatMap(
    (soc): readonly ListedRow[] => {
      const role = occupationOf(tables, soc)
      const titles = filed.listed.filter(({ socs }) => socs.includes(soc)).map(({ title }) => title)
      return role ? [{ titles, role }] : []
    },
  )
  const unnamed = Math.max(0, 1 - shares.reduce((sum, { share }) => sum + share, 0))
  return {
    kind: 'title',
    code: filed.slug,
    name: titleName(filed.title),
    filed,
    headline: titleHeadline(filed, shares, listed),
    short: shares[0]
      ? `Employers file “${lowerName(titleName(filed.title))}” ${shares[0].share >= MAJORITY ? 'mostly' : 'most often'} under ${lowerName(shares[0].name)}: ${sharePercent(shares[0].share)}.`
      : '',
    deck: deckText(),
    shares,
    unnamed,
    listed,
    missing: [],
    source: sourceText(),
  }
}

function ofOccupation(tables: Tables, own: Occupation): TitlesPicture | null {
  const profile = tables.profiles[own.soc]
  if (!profile || !tables.filings) return null
  const shares = tables.filings
    .flatMap(({ slug, title, nation, mix }): readonly FiledShare[] => {
      const share = mix.find(({ soc }) => soc === own.soc)?.share ?? 0
      if (share === 0) return []
      return [
        { code: slug, name: titleName(title), share, filings: nation.filings, offers: nation, survey: null },
      ]
    })
    .toSorted((a, b) => b.share - a.share)
  const listed = profile.titles.map((title) => ({ titles: [title], role: null }))
  const all = tables.filings.length
  return {
    kind: 'occupation',
    code: own.soc,
    name: own.short,
    filed: null,
    headline: occupationHeadline(own, shares, listed, all),
    short: occupationShort(own, shares, listed.length, all),
    deck: deckText(),
    shares,
    unnamed: 0,
    listed,
    missing: [
      `${counted(all - shares.length, 'filed title')} without a named share here`,
      profile.titles.length === 0 ? 'O*NET has no reported titles' : '',
    ].filter((text) => text !== ''),
    source: sourceText(),
  }
}

function deckText(): string {
  return `Offers by sponsoring employers in visa filings (H-1B), ${periodWords.filings}, by share of a title’s filings: not a sample · titles as O*NET ${periodWords.titles} lists them · survey medians of ${periodWords.wages}`
}

function sourceText(): string {
  return joinList([
    `DOL visa filings ${periodWords.filings}, grouped by TechPay Atlas`,
    `O*NET ${periodWords.titles} (USDOL/ETA, CC BY 4.0, changed)`,
    `BLS wages (OEWS) ${periodWords.wages}`,
  ])
}

/** How the first chosen role is titled and filed. Null: a table that it needs is not here, or the release has no such role. */
export function titlesPicture(tables: Tables, view: View): TitlesPicture | null {
  const [code] = view.roles
  if (code === undefined || !tables.occupations) return null
  if (isSoc(code)) {
    const own = occupationOf(tables, code)
    return own ? ofOccupation(tables, own) : null
  }
  const filed = tables.filings?.find(({ slug }) => slug === code)
  return filed ? ofTitle(tables, filed) : null
}
