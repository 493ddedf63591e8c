import type { PayUnit } from '#domain/wages.ts'
import { wordCount } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { CompareRow } from './compareRows.ts'
import { jobsClause } from './jobsClause.ts'
import { leaderClauses, type LeaderClauses } from './leaderClauses.ts'
import { moreOrLess, payGap, type PayGap } from './payGap.ts'
import { columnText, realText, sizeText } from './payWords.ts'
import { firstThatFits, type HeadlineRoom } from './phoneLines.ts'
import { tilted } from './priceLevels.ts'

/** Over the whole width of a page of 1,280 px: as measured beside a rail. */
const WHOLE_PAGE: HeadlineRoom = { letters: 80, lines: 2 }

/** What the headline of a comparison is made of. */
export interface CompareFacts {
  /** Short name of the role. */
  readonly role: string
  readonly unit: PayUnit
  readonly rows: readonly CompareRow[]
  readonly base: CompareRow
  /** What stands before the sentence, "Web developers: " where there are several roles. */
  readonly lead: string
  /** Per cent of the price index moved to housing. */
  readonly housing: number
  /** In place of it where room is short. Absent: the same. */
  readonly shortLead?: string
  /** The figures are of two earners together. Absent: of one role. */
  readonly together?: boolean
}

/** A headline in two lengths; the short one takes at most three lines of a phone wherever it can. */
export interface CompareHeadline {
  readonly headline: string
  readonly shortHeadline: string
}

const MOST_NAMED = 2

/** Whether a sentence may lead with the place: pay that is no floor, no thin market, no repeated figure. */
export function isNameable(row: CompareRow): boolean {
  return row.paid !== null && !row.floor && row.stats !== null && !row.thin && row.repeated === 0
}

function largest(rows: readonly CompareRow[], value: (row: CompareRow) => number): CompareRow | undefined {
  return rows.toSorted((a, b) => value(b) - value(a))[0]
}

/** The places that a headline may set against the baseline; those with a price level alone, where there is one. */
function othersOf({ rows, base }: Pick<CompareFacts, 'rows' | 'base'>): readonly CompareRow[] {
  const able = rows.filter((row) => row.code !== base.code && isNameable(row))
  const priced = able.filter((row) => row.real !== null)
  return priced.length > 0 ? priced : able
}

function isPlace({ code }: CompareRow): boolean {
  return code !== 'US' && code !== 'mine'
}

function paysMostOf(rows: readonly CompareRow[]): CompareRow | undefined {
  return largest(rows, (row) => row.real ?? row.paid ?? 0)
}

function hasMostJobsOf(rows: readonly CompareRow[]): CompareRow | undefined {
  return largest(rows, (row) => row.stats?.jobs ?? 0)
}

/**
 * The place that a headline of one clause sets against the baseline. Against a place: the largest market among the others.
 * Against the nation or the reader's own pay: the one that pays most after prices. Never a thin market, a repeated figure or a
 * floor; one with a price level before one without. Of two earners always the one that pays most: jobs of two do not add up. Undefined: no
 * such place.
 */
function headlinePlace(facts: CompareFacts): CompareRow | undefined {
  return isPlace(facts.base) && !facts.together ? hasMostJobsOf(othersOf(facts)) : paysMostOf(othersOf(facts))
}

/** Against a place, of two others or more: who leads and who is largest. Null: one clause says both, or there are not two others. */
function clausesOf(facts: CompareFacts): LeaderClauses | null {
  const { rows, base, unit, together } = facts
  const others = othersOf(facts)
  const [leader, biggest] = [paysMostOf(others), hasMostJobsOf(others)]
  if (together || !isPlace(base) || others.length < 2 || !leader || !biggest) return null
  const canBaseLead = base.slot !== null && isNameable(base)
  return leaderClauses({ unit, base, canBaseLead, leader, biggest, rows })
}

/** The baseline behind "than": "the nation", "you have", beside two earners "you have alone". */
export function baseWords({ code, name, alone }: Pick<CompareRow, 'code' | 'name' | 'alone'>): string {
  return code === 'mine' ? `you have${alone ? ' alone' : ''}` : name
}

function thanText(base: CompareRow): string {
  return `than ${baseWords(base)}`
}

function payText(name: string, than: string, paper: PayGap, after: PayGap | null, unpriced: string): string {
  if (paper.sign === 0) {
    const same = `${name} pays the same on paper as ${than.replace(/^than /, '')}`
    if (!after) return `${same}${unpriced}`
    return after.sign === 0 ? `${same} and after prices` : `${same}, but ${moreOrLess(after)} after prices`
  }
  const first = `${name} pays ${moreOrLess(paper)} ${than} on paper`
  if (!after) return `${first}${unpriced}`
  if (after.sign === 0) return `${first}, but the same after prices`
  return `${first}${after.sign === paper.sign ? ' and' : ', but'} ${moreOrLess(after)} after prices`
}

/** The same in fewer words: after prices; as paid only where the sign turns round or a price level lacks. */
function shortPayText(name: string, than: string, paper: PayGap, after: PayGap | null): string {
  if (!after) return payText(name, than, paper, null, '')
  if (after.sign === 0) return `${name} pays the same as ${than.replace(/^than /, '')} after prices`
  if (after.sign === -paper.sign)
    return `${name} pays ${paper.sign > 0 ? 'more' : 'less'} ${than} on paper, but ${moreOrLess(after)} after prices`
  return `${name} pays ${moreOrLess(after)} ${than} after prices`
}

/** Whether a place comes first both as paid and after prices among three or more that all have both: worth saying. */
function isFirstInBoth(place: CompareRow, rows: readonly CompareRow[]): boolean {
  const others = rows.filter((row) => row.slot !== null && row !== place)
  const isBelow = (row: CompareRow) =>
    row.paid !== null &&
    row.real !== null &&
    !row.floor &&
    row.paid < (place.paid ?? 0) &&
    row.real < (place.real ?? 0)
  return others.length >= 2 && others.every(isBelow)
}

function capitalCount(value: number): string {
  return wordCount(value).replace(/^./, (letter) => letter.toUpperCase())
}

/** "publishes no figure", "do not publish both roles". */
function publishesNone(places: number, { together }: Pick<CompareFacts, 'together'>): string {
  return together
    ? `${places === 1 ? 'does' : 'do'} not publish both roles`
    : `${places === 1 ? 'publishes' : 'publish'} no figure`
}

function silentText(facts: CompareFacts): string {
  const { rows } = facts
  const silent = rows.filter((row) => row.paid === null && row.slot !== null)
  if (silent.length === 0) return ''
  return silent.length <= MOST_NAMED
    ? ` ${joinList(silent.map((row) => row.name))} ${publishesNone(silent.length, facts)}.`
    : ` ${capitalCount(silent.length)} of the ${wordCount(rows.filter((row) => row.slot !== null).length)} places ${publishesNone(silent.length, facts)}.`
}

type Texts = readonly [string, ...string[]]

/** The only place is its own baseline: its pay alone. */
function ownTexts(place: CompareRow, unit: PayUnit): Texts {
  const paid = `${place.name} pays ${columnText(place.paid, unit, place.floor)}${unit === 'hour' ? ' an hour' : ''} on paper`
  return place.real === null || place.floor
    ? [`${paid}.`]
    : [`${paid} and ${realText(place, unit)} after prices.`]
}

/** No place can be set against the baseline: why, with the role's name (where no lead says it) and without it. */
function noneTexts(facts: CompareFacts): Texts {
  const { role, rows, base, unit, lead, together } = facts
  const what = lead === '' ? ` for ${lowerName(role)}` : ''
  const places = rows.filter((row) => row.slot !== null)
  const others = places.filter((row) => !row.isBase)
  const [only] = places
  if (only?.isBase && others.length === 0 && isNameable(only)) return ownTexts(only, unit)
  const one = others.length === 1 ? others[0] : undefined
  if (others.length > 0 && others.every((row) => row.paid === null)) {
    const does = base.slot === null ? '' : `; ${base.name} does`
    const none = publishesNone(1, facts)
    const any = `None of these places publishes ${together ? 'both roles' : 'a figure'}`
    return one
      ? [`${one.name} ${none}${what}${does}.`, `${one.name} ${none}${does}.`]
      : [`${any}${what}.`, `${any}.`]
  }
  if (base.floor) {
    const floor = `The figure of ${base.name} is a floor, which nothing can be compared with.`
    return [`${floor}${silentText(facts)}`, floor]
  }
  const [who, where] =
    places.length === 1 && only
      ? ['Only a small market or a repeated figure stands', ` in ${only.name}.`]
      : ['Only small markets or repeated figures stand', ' in these places.']
  const full = `${who}${what}${where}`
  return [`${full}${silentText(facts)}`, full, `${who}${where}`]
}

/** Suggestions are not spoken of while the reader keeps a place. */
export function spokenOf(rows: readonly CompareRow[]): readonly CompareRow[] {
  const isKept = rows.some((row) => row.slot !== null && !row.suggested)
  return isKept ? rows.filter((row) => !row.suggested) : rows
}

/**
 * What a comparison comes to, in one sentence. Against a place, of several others: who pays most after prices, then what the one
 * with most jobs pays. Else one place against the baseline on paper and after prices, then its market (against a place) or whether
 * it is first in both. Then who publishes nothing. The short one leaves out what it must.
 */
export function compareHeadline(all: CompareFacts): CompareHeadline {
  const facts = { ...all, rows: spokenOf(all.rows) }
  const { rows, base, unit, lead, shortLead = lead, housing } = facts
  const place = headlinePlace(facts)
  if (!place || place.paid === null || base.paid === null || base.floor) {
    const [first, ...rest] = noneTexts(facts)
    const texts: Texts = [shortLead + first, ...rest.map((text) => shortLead + text)]
    return { headline: lead + first, shortHeadline: firstThatFits(texts) }
  }
  const silent = silentText(facts)
  const clauses = clausesOf(facts)
  if (clauses) {
    const { second } = clauses
    const first = tilted(clauses.first, housing)
    const both = `${lead}${first}; ${second}.`
    return {
      headline: firstThatFits([`${both}${silent}`, both, `${lead}${first}.`], WHOLE_PAGE),
      shortHeadline: firstThatFits([`${lead}${first}.${silent}`, `${lead}${first}.`]),
    }
  }
  const paper = payGap(place.paid - base.paid, unit, 'published')
  const after = place.against === null ? null : payGap(place.against, unit, 'priced')
  const unpriced = `; no price level is published for ${place.real === null ? place.name : base.name}`
  const than = thanText(base)
  const second =
    isPlace(base) && !facts.together
      ? jobsClause(place.stats?.jobs ?? null, base.stats?.jobs ?? null)
      : isFirstInBoth(place, rows)
        ? `the most of the ${wordCount(rows.filter((row) => row.slot !== null).length)}`
        : null
  const more = second === null ? '' : `, ${second}`
  // What an offer is to be held against: the place's figure is that of everybody there.
  const match =
    base.code === 'mine' && place.toMatch !== null && !facts.together
      ? `; ${sizeText(place.toMatch, unit, 'priced')} there would match your pay`
      : ''
  const full = tilted(payText(place.name, than, paper, after, unpriced), housing)
  const short = shortLead + tilted(shortPayText(place.name, than, paper, after), housing)
  const shorter: Texts = [`${short}${more}.${silent}`, `${short}${more}.`, `${short}.`]
  return {
    headline: firstThatFits(
      [
        `${lead}${full}${more}${match}.${silent}`,
        `${lead}${full}${match}.${silent}`,
        `${shortLead}${full}${more}.${silent}`,
      ],
      WHOLE_PAGE,
    ),
    shortHeadline: firstThatFits(match === '' ? shorter : [`${short}${match}.`, ...shorter]),
  }
}
