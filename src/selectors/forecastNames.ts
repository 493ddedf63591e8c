import type { NamedCode } from '#domain/codeBreak.ts'
import type { ForecastTracks } from '#domain/forecast.ts'
import { joinList, listOf, lowerName, lowerTitle } from '#format/names.ts'
import { wordCount } from '#format/counts.ts'
import type { Tables } from '#store/tables.ts'

/** How a role and the readings of its figures are called. */
export interface ForecastNames {
  /** "Web developers". */
  readonly role: string
  /** In a sentence, after a number: "web developers", "jobs in other computer occupations", "jobs as disc jockeys, except radio". */
  readonly many: string
  /** The same for those whom the old codes counted: "clinical, counseling, and school psychologists" for school psychologists. */
  readonly manyBefore: string
  /** Labels of the three tracks. */
  readonly old: string
  readonly narrow: string
  readonly wide: string
  /** The wide reading after a number: "with designers"; where the role has no code in it, "as analysts and testers". */
  readonly withOthers: string
  /** The same after a figure for old codes of another name: "as school psychologists and clinical psychologists". */
  readonly became: string
  /** After the figure of successors that hold other old codes whole: "software developers and software testers". Null: no such, or the role is one of them. */
  readonly among: string | null
  /** Whether the role's own code took in jobs of other old codes, and no figure leaves them out. */
  readonly isWidened: boolean
  /** The roles that the wide reading adds: "designers". Empty: none. */
  readonly others: string
}

/** Names shorter still than the occupation's short one, where a sentence has said the field. */
const SHORTER: Readonly<Record<string, string>> = { '15-1255': 'designers' }

/** More letters than a label holds: the roles are counted instead. */
const LONGEST = 44

function inSentence(tables: Tables, { code, title }: NamedCode): string {
  const short = tables.occupations?.occupations.find((each) => each.soc === code)?.short
  return SHORTER[code] ?? lowerName(short ?? title)
}

/** "designers"; where the names are too long for a label, "four other roles". */
function joined(names: readonly string[]): string {
  const text = joinList(names)
  return names.length > 1 && text.length > LONGEST ? `${wordCount(names.length)} other roles` : text
}

/** A title as a sentence begins: the round of 2010–20 writes "Miscellaneous Agricultural Workers". */
function sentenceTitle(title: string): string {
  const lower = lowerTitle(title)
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Short name of the role that a forecast is for; its published title until the occupations are here, and of old codes. */
export function roleName(tables: Tables, soc: string, title: string): string {
  return tables.occupations?.occupations.find((each) => each.soc === soc)?.short ?? sentenceTitle(title)
}

/** Whom the old codes counted, where they bear another name than the role: "clinical, counseling, and school psychologists". */
function oldTitles({ old }: ForecastTracks): string {
  return listOf(
    (old?.codes ?? []).map(({ title }) => lowerTitle(title)),
    2,
  )
}

/** How many of a role there are, in a sentence after the number: the name of several fields or with commas is no plain plural. */
function manyOf(lower: string): string {
  if (lower.endsWith(' occupations')) return `jobs in ${lower}`
  return lower.includes(',') ? `jobs as ${lower}` : lower
}

/** Names of a role and of the readings of its figures, for labels and sentences. */
export function forecastNames(tables: Tables, tracks: ForecastTracks): ForecastNames {
  const { soc, title, wide, old, narrow } = tracks
  const role = roleName(tables, soc, title)
  const isOfToday = tables.occupations?.occupations.some((each) => each.soc === soc) !== false
  // "all other" ends a combined code's last name, it does not begin its first.
  const lower = isOfToday ? lowerName(role) : lowerTitle(role)
  const added = (wide?.codes ?? []).filter(({ code }) => code !== soc).map((each) => inSentence(tables, each))
  const others = joined(added)
  const isWithin = wide?.codes.some(({ code }) => code === soc) === true
  const oneTrack = tracks.break === null && (old === null || narrow === null || wide === null)
  const all = joinList([lower, ...added])
  const isLong = all.length > 2 * LONGEST
  const withOthers = `${isWithin ? 'with' : 'as'} ${others}`
  const before = tracks.isNamesake ? lower : oldTitles(tracks)
  const many = manyOf(lower)
  const isCounted = added.length > 1 && others !== joinList(added)
  const isSwallowed = !isWithin && wide !== null && (tracks.break?.whole.length ?? 0) > 0
  return {
    role,
    many,
    manyBefore: tracks.isNamesake ? many : before,
    old: oneTrack ? lower : `${before}, old code${(old?.codes.length ?? 1) > 1 ? 's' : ''}`,
    narrow: wide === null ? lower : `${lower} alone`,
    wide: isWithin ? `${lower} + ${others}` : others,
    withOthers,
    became: tracks.isNamesake || !isWithin || isLong ? withOthers : `as ${all}`,
    among: !isSwallowed ? null : isCounted ? `jobs in ${others}` : others,
    isWidened: wide === null && (tracks.break?.also.length ?? 0) > 0,
    others,
  }
}
