import { afterPrices } from '#domain/prices.ts'
import { isThin, type RoleTable } from '#domain/wages.ts'
import { count, counted } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { Tables } from '#store/tables.ts'
import { secondRole } from '#view/secondRole.ts'
import type { View } from '#view/view.ts'
import { priceLevelsText } from './priceLevels.ts'
import { areaOf } from './areaOf.ts'
import { baselineOf, type Baseline } from './baseline.ts'
import { pictureOf, type CitiesPicture } from './citiesPicture.ts'
import { levelOf } from './levels.ts'
import { fitting } from './phoneLines.ts'
import { bothText, pairHeadline } from './pairHeadline.ts'
import { pairPays, type PairPays } from './pairPays.ts'
import { KIND_NAMES, type PlacePays } from './placePay.ts'

/** What two earners have in the chosen baseline together; the nation, and why, where either role has no figure in it. */
function pairBase(tables: Tables, view: View, first: RoleTable, second: RoleTable): Baseline {
  const [a, b] = [baselineOf(tables, view, first), baselineOf(tables, view, second)]
  if (a.code === 'mine' && b.code === 'mine')
    return {
      ...a,
      name: 'my pay alone',
      notice: `Your pay is one person’s: what two earn together is compared with what you earn alone.`,
    }
  if (a.code !== b.code) return pairBase(tables, { ...view, base: 'US' }, first, second)
  if (a.paid === null || b.paid === null) return { ...a, paid: null, real: null }
  const paid = a.paid + b.paid
  // By the level, not as a sum of two quotients: a place's own row stands exactly on it.
  const area = areaOf(tables, a.pricedAt)
  const level = area ? levelOf(tables, view.housing, area) : 100
  return { ...a, paid, real: level === null ? null : afterPrices(paid, level) }
}

/** The notice of a baseline that could not be had for one of the roles. */
function withNotice(base: Baseline, tables: Tables, view: View, roles: readonly RoleTable[]): Baseline {
  if (base.notice !== null) return base
  const said = roles.flatMap((role) => {
    const { notice } = baselineOf(tables, view, role)
    return notice === null ? [] : [`${role.short}: ${notice}`]
  })
  return said[0] === undefined ? base : { ...base, notice: said[0] }
}

const NOTHING: readonly never[] = []

function emptyPays(pays: PlacePays): PairPays {
  return {
    pays: { ...pays, rows: NOTHING, unpublished: NOTHING, unpriced: 0, extent: [0, 1] },
    silent: [0, 0, 0],
  }
}

function silentText({ silent: [a, b, both], pays }: PairPays, first: RoleTable, second: RoleTable): string {
  const silent = (places: number) =>
    `${counted(places, KIND_NAMES[pays.kind])} ${places === 1 ? 'publishes' : 'publish'} no figure`
  const [one, other] = [lowerName(first.short), lowerName(second.short)]
  if (first.soc === second.soc) return a === 0 ? '' : `${silent(a)} for ${one}`
  if (a + b === 0) return ''
  const most = a > 0 ? `${silent(a)} for ${one}` : ''
  const rest = b > 0 ? `${a > 0 ? `${count(b)} none` : silent(b)} for ${other}` : ''
  const shared = both > 0 ? ` (${count(both)} neither)` : ''
  return `${[most, rest].filter((text) => text !== '').join(', ')}${shared}`
}

/** Of places that publish both, how many are thin for the first, for the second. */
function thinText({ pays }: PairPays, first: RoleTable, second: RoleTable): string {
  const thin = (i: 0 | 1) => pays.rows.filter(({ parts }) => parts && isThin(parts[i].stats)).length
  if (first.soc === second.soc) return thin(0) === 0 ? '' : `∙ under 100 jobs or no count: ${count(thin(0))}`
  if (thin(0) + thin(1) === 0) return ''
  return `∙ under 100 jobs or no count: ${count(thin(0))} for ${lowerName(first.short)}, ${count(thin(1))} for ${lowerName(second.short)}`
}

/** What publishes nothing for either and what has no price level, counted. */
function absentTexts(joint: PairPays, first: RoleTable, second: RoleTable): readonly string[] {
  const { unpriced } = joint.pays
  return [
    silentText(joint, first, second),
    unpriced > 0 ? `${count(unpriced)} ${unpriced === 1 ? 'has' : 'have'} no price level` : '',
  ].filter((text) => text !== '')
}

function missingTexts(joint: PairPays, first: RoleTable, second: RoleTable): readonly string[] {
  const { rows } = joint.pays
  const repeated = rows.filter((row) => row.repeated > 0).length
  const capped = rows.filter((row) => row.floor).length
  return [
    ...absentTexts(joint, first, second),
    thinText(joint, first, second),
    repeated > 0 ? `⚑ repeated figure (${count(repeated)})` : '',
    capped > 0 ? `▸ a floor, as one of the two is capped (${count(capped)})` : '',
  ].filter((text) => text !== '')
}

/** Cities for two earners: their pay added, in every place that publishes both roles. Null while a file is not here. */
export function pairPicture(first: CitiesPicture, tables: Tables, view: View): CitiesPicture | null {
  const role = first.role
  const second = tables.roles[secondRole(view)]
  if (!second) return null
  const isHourly = role.unit === 'hour' || second.unit === 'hour'
  const joint = isHourly ? emptyPays(first.pays) : pairPays(tables, view, role, second)
  if (!joint) return null
  const base = isHourly
    ? first.base
    : withNotice(pairBase(tables, view, role, second), tables, view, [role, second])
  const made = pictureOf(tables, view, { role, pays: joint.pays, base })
  const told = pairHeadline({
    view,
    roles: [role.short, second.short],
    units: [role.unit, second.unit],
    base,
    pays: joint.pays,
    rows: made.rows,
    where: made.facts.where,
  })
  const isSame = second.soc === role.soc
  const measured = `Yearly ${measureTerm(view.measure)}s, added, ${periodWords.wages}`
  return {
    ...made,
    second,
    partner: isSame ? 'the same again' : lowerName(second.short),
    facts: {
      ...made.facts,
      role: isSame ? `Two ${lowerName(role.short)}` : bothText(role.short, second.short),
      together: true,
    },
    ...fitting(told, view.housing),
    measured,
    absent: absentTexts(joint, role, second),
    deck: isHourly
      ? `${periodWords.wages}: a year’s pay and an hour’s are not added`
      : `${measured} · ${priceLevelsText(view)} · ${count(joint.pays.rows.length)} of ${count(joint.pays.total)} publish ${isSame ? 'a figure' : 'both'}`,
    missing: missingTexts(joint, role, second),
  }
}
