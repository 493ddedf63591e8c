import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { mayBeNamed, THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { View } from '#view/view.ts'
import type { PlaceBase, PlaceRole } from './placeRole.ts'
import { preparationOf } from './preparation.ts'
import { firstThatFits } from './phoneLines.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** What the headline of a place's roles is made of. */
export interface PlaceFacts {
  readonly view: View
  readonly place: RolesPlace
  readonly base: PlaceBase | null
  /** Listed roles, most paid first. */
  readonly rows: readonly PlaceRole[]
}

/** What the filters leave, as it stands after "roles". */
export function filterPhrase(view: View): string {
  const prep = preparationOf(view.prep)
  const groups = view.groups.map((group) => MAJOR_GROUPS[group] ?? `group ${group}`)
  const others =
    view.pay !== null || view.growth !== null || view.find !== null || (view.prep.length > 0 && prep === null)
  const jobs =
    view.jobs?.from != null && view.jobs.to === null ? ` with at least ${count(view.jobs.from)} jobs` : ''
  const isOther = others || (view.jobs !== null && jobs === '')
  return [
    groups.length === 0
      ? ''
      : groups.length > 2
        ? ' of the chosen fields'
        : ` in ${lowerName(joinList(groups))}`,
    prep === null || prep.phrase === '' ? '' : ` ${prep.phrase}`,
    jobs,
    isOther ? ' that pass the filters' : '',
  ].join('')
}

/** The best paid role that a headline may name. */
function bestNamed(rows: readonly PlaceRole[]): PlaceRole | undefined {
  return rows.find((row) => !row.floor && mayBeNamed(row.stats))
}

function most({ place, rows, view }: PlaceFacts): string {
  const best = bestNamed(rows)
  const where = place.area === null ? 'In the nation' : `In ${place.name}`
  const phrase = filterPhrase(view)
  if (!best) return `${where} only small markets or repeated figures are published for roles${phrase}.`
  const aside = best === rows[0] ? '' : ', small markets and repeated figures aside'
  return `${where} ${lowerName(best.name)} earn most of ${count(rows.length)} roles${phrase}${aside}: ${payText(best.paid, 'year', false)} at the median.`
}

/**
 * Headline of a place's roles: how many pay more than the baseline, as paid and after prices; without a baseline, what pays most
 * with 100 jobs or more and no repeated figure.
 */
export function placeHeadline(facts: PlaceFacts): string {
  return headlineText(facts, true)
}

/** The same for a phone: without what prices make of it where that would take a fourth line. */
export function shortPlaceHeadline(facts: PlaceFacts): string {
  return firstThatFits([headlineText(facts, true), headlineText(facts, false)])
}

function headlineText(facts: PlaceFacts, withPrices: boolean): string {
  const { view, place, base, rows } = facts
  const phrase = filterPhrase(view)
  if (rows.length === 0) return `No role passes these filters in ${place.name}.`
  const compared = rows.filter((row) => row.against !== null)
  if (base === null || compared.length === 0) return most(facts)
  const more = compared.filter((row) => (row.against ?? 0) > 0).length
  const real = compared.filter((row) => row.againstReal !== null)
  const moreReal = real.filter((row) => (row.againstReal ?? 0) > 0).length
  const own = base.name === 'my pay'
  const name = place.area === null ? 'The nation' : place.name
  const than = own ? 'than you have now' : `than ${base.name} does`
  const after =
    !withPrices || place.area === null || real.length === 0
      ? ''
      : `, and ${moreReal === 0 ? 'none' : count(moreReal)} after local prices`
  return `${name} pays ${count(more)} of ${count(compared.length)} roles${phrase} more ${than}${after}.`
}

/** "The first without either": best paid role that is neither thin nor repeated, where that is not the first of the list. */
export function firstNamedText(rows: readonly PlaceRole[]): string | null {
  const best = bestNamed(rows)
  if (!best || best === rows[0]) return null
  return `The first with ${THIN_JOBS} jobs and five different figures: ${lowerName(best.name)}, ${payText(best.paid, 'year', false)}.`
}
