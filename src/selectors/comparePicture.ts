import { periodWords } from '#format/periods.ts'
import { NATION } from '#domain/area.ts'
import { repeatedFigures, type RoleTable } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { priceLevelsText } from './priceLevels.ts'
import { areaOf } from './areaOf.ts'
import { measureDeck, sourceText } from './citiesPicture.ts'
import type { CompareBlock } from './compareBlock.ts'
import { compareHeadline } from './compareHeadline.ts'
import { marketCautions } from './compareMarket.ts'
import { unknownPlaces } from './unknownArea.ts'
import { kindsText, comparePlaces, MAX_PLACES, type ComparePlaces } from './comparePlaces.ts'
import { comparePrices, type ComparePrices } from './comparePrices.ts'
import { compareRows, type CompareRow } from './compareRows.ts'
import { areAdded } from './togetherRows.ts'
import { unknownRoles, unknownRolesText } from './unknownRoles.ts'
import { extentOf, figures } from './payExtent.ts'
import { earnersOf, togetherBlock } from './togetherBlock.ts'
import { flipsOf, flipsSentence, linedRows } from './flips.ts'

/** Roles shown one below the other; more are said, not dropped. */
export const MAX_ROLES = 4

/** What to do about places that are kept and not shown: said on the screen only. */
export const TAKE_OUT = ' Take one out to see another.'

/** Everything that Compare shows. */
export interface ComparePicture {
  readonly places: ComparePlaces
  /** Two earners together, above the roles one by one. Null: one earner. */
  readonly together: CompareBlock | null
  readonly blocks: readonly CompareBlock[]
  readonly prices: ComparePrices
  /** What of the address is not shown, and why. */
  readonly notices: readonly string[]
  readonly source: string
}

/** The roles compared: occupations that the release has, at most four. There are none: that of the bare address. */
export function comparedRoles(
  view: Pick<View, 'roles'>,
  tables: Pick<Tables, 'roles' | 'occupations'>,
): readonly string[] {
  const unknown = unknownRoles(tables, view.roles)
  const occupations = view.roles.filter((role) => isOccupation(role) && !unknown.includes(role))
  return (occupations.length === 0 ? DEFAULT_VIEW.roles : occupations).slice(0, MAX_ROLES)
}

function isOccupation(role: string): boolean {
  return /^\d/.test(role)
}

function deckOf(view: View, role: RoleTable, base: CompareRow): string {
  const own = base.homeNote === null ? '' : ` · your pay ${base.homeNote}`
  return `${measureDeck(view, role)} · ${priceLevelsText(view)} · differences in the nation’s prices${own}`
}

function missingOf(rows: readonly CompareRow[]): string {
  const unpaid = rows.filter((row) => row.paid === null).map((row) => row.name)
  const repeated = rows.filter((row) => row.stats !== null && repeatedFigures(row.stats) > 0).length
  const thin = rows.filter((row) => row.thin && row.paid !== null).length
  return [
    unpaid.length > 0 ? `Not published for this role in ${periodWords.wages}: ${joinList(unpaid)}` : '',
    thin > 0 ? `∙ under 100 jobs or no count (${thin})` : '',
    repeated > 0 ? `⚑ repeated figure (${repeated})` : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

/** Whether what the baseline lacks is a figure of the role; else it lacks one of any role. */
function isOfRole(tables: Tables, { base, salary }: View): boolean {
  if (base === 'mine') return salary !== null
  return base === NATION || areaOf(tables, base) !== undefined
}

function blockOf(
  tables: Tables,
  view: View,
  role: RoleTable,
  places: ComparePlaces,
  many: boolean,
): CompareBlock {
  const { rows, base, notice } = compareRows(tables, view, role, places.shown)
  const lead = many ? `${role.short}: ` : ''
  const lined = linedRows(rows)
  return {
    role,
    ...compareHeadline({ role: role.short, unit: role.unit, rows, base, lead, housing: view.housing }),
    deck: deckOf(view, role, base),
    rows,
    base,
    notice: notice !== null && many && isOfRole(tables, view) ? `${role.short}: ${notice}` : notice,
    extent: extentOf(rows.flatMap((row) => figures(row.paid, row.real))),
    spreadExtent: extentOf(
      rows.flatMap(({ stats, paid }) => figures(paid, stats?.p10, stats?.median, stats?.p90)),
    ),
    lined,
    flips: flipsOf(lined),
    flipsSentence: flipsSentence(rows),
    cautions: rows.flatMap((row) => marketCautions(row, role.unit)),
    missing: missingOf(rows),
  }
}

function noticesOf(tables: Tables, view: View, places: ComparePlaces, first: RoleTable): readonly string[] {
  const strange = unknownRoles(tables, view.roles)
  const occupations = view.roles.filter((role) => isOccupation(role) && !strange.includes(role))
  const titles = view.roles.filter((role) => !isOccupation(role))
  const more = occupations.length - MAX_ROLES
  return [
    unknownRolesText(tables, view.roles, occupations.length === 0 ? first.short : null),
    occupations.length + strange.length === 0
      ? `No occupation is chosen: shown for ${lowerName(first.short)}.`
      : '',
    titles.length > 0
      ? `${joinList(titles.map((title) => title.replaceAll('-', ' ')))}: known from visa filings only, which no place publishes pay for; left out here.`
      : '',
    more > 0 ? `${MAX_ROLES} of ${occupations.length} roles are shown; take one out to see another.` : '',
    places.beyond.length > 0
      ? `Kept, but not shown beside these six: ${joinList(places.beyond)}.${TAKE_OUT}`
      : '',
    ...unknownPlaces(places.unknown),
  ].filter((text) => text !== '')
}

const NOT_ADDED =
  'The pay of two earners is not added here: each needs an occupation that this release publishes.'

/** The places of a role in the order of what two earners have there together, whatever the role pays. */
function inOrderOf(together: CompareBlock | null, block: CompareBlock): CompareBlock {
  if (!together?.pair?.isAdded || together.lined.every(({ slot }) => slot === null)) return block
  const at = new Map(together.rows.map(({ code }, i) => [code, i]))
  const place = ({ code }: CompareRow) => at.get(code) ?? at.size
  return {
    ...block,
    rows: block.rows.toSorted((a, b) => place(a) - place(b)),
    deck: `${block.deck} · in the order of both together`,
  }
}

/** What Compare shows. Null while the areas, their prices or a role are not here. */
export function comparePicture(tables: Tables, view: View): ComparePicture | null {
  const roles = comparedRoles(view, tables).map((soc) => tables.roles[soc])
  const [first] = roles
  if (!first || !tables.metros || !tables.states || !tables.prices) return null
  const found = roles.filter((role) => role !== undefined)
  if (found.length < roles.length) return null
  const earners = earnersOf(
    view,
    roles.map((role) => role?.soc ?? ''),
  )?.map((soc) => tables.roles[soc])
  const [one, other] = earners ?? []
  const isAdded = one && other && areAdded([one, other])
  const places = comparePlaces(tables, view, first, MAX_PLACES, isAdded ? other : undefined)
  const together = one && other ? togetherBlock(tables, view, [one, other], places.shown) : null
  const blocks = found
    .map((role) => blockOf(tables, view, role, places, found.length > 1))
    .map((block) => inOrderOf(together, block))
  return {
    places,
    together,
    blocks,
    prices: comparePrices(tables, (together ?? blocks[0])?.rows ?? [], view.housing),
    notices: [
      ...noticesOf(tables, view, places, first),
      ...(view.pair === 'yes' && together === null ? [NOT_ADDED] : []),
      ...new Set([...(together ? [together] : []), ...blocks].flatMap((block) => block.notice ?? [])),
    ],
    source: sourceText(kindsText(places.shown)),
  }
}
