import { isThin, THIN_JOBS } from '#domain/wages.ts'
import { oneDecimal } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import { quotientText } from '#format/sentences.ts'
import type { View } from '#view/view.ts'
import { filterPhrase } from './placeHeadline.ts'
import type { PlaceRole, PlaceRoles } from './placeRole.ts'
import { hasRoleFilter } from './placeRoleFilters.ts'
import type { RolesPlace } from './rolesPlace.ts'

interface Share {
  readonly name: string
  readonly quotient: number
  readonly hasPay: boolean
}

/** Shares that a sentence may name, largest first: of roles with 100 published jobs or more. */
function namedShares(rows: readonly PlaceRole[], unpaid: PlaceRoles['unpublished']): readonly Share[] {
  return [
    ...rows.map(({ name, stats }) => ({ name, stats, hasPay: true })),
    ...unpaid.map(({ occupation, ...stats }) => ({ name: occupation.short, stats, hasPay: false })),
  ]
    .flatMap(({ name, stats, hasPay }): Share[] =>
      stats.quotient === null || isThin(stats) ? [] : [{ name, quotient: stats.quotient, hasPay }],
    )
    .toSorted((a, b) => b.quotient - a.quotient || (a.name < b.name ? -1 : 1))
}

/** A share above the nation's in words begins here: under it the sentence would say "1.0 times". */
const ABOVE = 1.05

/**
 * What a place is known for: its roles with most times the national share, of those with 100 published jobs or more. Without
 * filters also roles that publish no pay here, which is said. `rows`: the listed ones.
 */
export function knownForHeadline(
  view: View,
  place: RolesPlace,
  rows: readonly PlaceRole[],
  all: PlaceRoles,
): string {
  if (rows.length === 0) return `No role passes these filters in ${place.name}.`
  const isWhole = !hasRoleFilter(view)
  const [first, second] = namedShares(rows, isWhole ? all.unpublished : [])
  const phrase = filterPhrase(view)
  if (!first) return `In ${place.name} no role${phrase} with ${THIN_JOBS} jobs or more publishes its share.`
  if (first.quotient < ABOVE)
    return `No role${phrase} with ${THIN_JOBS} jobs or more has above its national share of jobs in ${place.name}.`
  const nameOf = ({ name, hasPay }: Share) => `${lowerName(name)}${hasPay ? '' : ' (no pay published)'}`
  const known = `${nameOf(first)}: ${quotientText(first.quotient)}`
  const next =
    second && second.quotient >= ABOVE ? ` Next, ${nameOf(second)}: ${oneDecimal(second.quotient)}.` : ''
  return phrase === ''
    ? `${place.name} is known for ${known}.${next}`
    : `Of roles${phrase}, ${place.name} is known for ${known}.${next}`
}

/** How many roles a line beside the picture names. */
const NAMED = 3

/** What a place is known for beside its picture, whatever is filtered there: "Known for a (8.3 times the national share), b (5.5)". Empty: nothing. */
export function knownForLine({ rows, unpublished }: Pick<PlaceRoles, 'rows' | 'unpublished'>): string {
  const shares = namedShares(rows, unpublished)
    .filter(({ quotient }) => quotient >= ABOVE)
    .slice(0, NAMED)
  if (shares.length === 0) return ''
  const texts = shares.map(
    ({ name, quotient }, i) =>
      `${lowerName(name)} (${i === 0 ? quotientText(quotient) : oneDecimal(quotient)})`,
  )
  return `Known for ${joinList(texts)}.`
}
