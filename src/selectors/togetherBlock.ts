import { isThin } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { joinList, lowerName, sentenceName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { Tables } from '#store/tables.ts'
import { secondRole } from '#view/secondRole.ts'
import type { View } from '#view/view.ts'
import { compareHeadline } from './compareHeadline.ts'
import type { CompareBlock, Earners } from './compareBlock.ts'
import type { ComparePlace } from './comparePlaces.ts'
import type { CompareRow } from './compareRows.ts'
import { flipsOf, flipsSentence, linedRows } from './flips.ts'
import { bothText, hourlyTexts, namesText } from './pairHeadline.ts'
import { extentOf, figures } from './payExtent.ts'
import { firstThatFits } from './phoneLines.ts'
import { priceLevelsText } from './priceLevels.ts'
import { areAdded, togetherRows, type EarnerRoles } from './togetherRows.ts'

/** SOC codes of the two earners among the roles compared. Null: one earner, or a role is none of these. */
export function earnersOf(
  view: Pick<View, 'pair' | 'roles'>,
  compared: readonly string[],
): readonly [string, string] | null {
  const [first] = view.roles
  const second = secondRole(view)
  const isHere = first !== undefined && compared.includes(first) && compared.includes(second)
  return view.pair === 'yes' && isHere ? [first, second] : null
}

const LEAD = 'Together: '

/** How many rows hold for each of two roles: "1 for web developers, 2 for registered nurses". Empty: none for either. */
function eachText(
  [first, second]: EarnerRoles,
  rows: readonly CompareRow[],
  holds: (part: CompareRow) => boolean,
): string {
  const number = (i: 0 | 1) => rows.filter(({ parts }) => parts !== undefined && holds(parts[i])).length
  const texts = ([0, 1] as const)
    .slice(0, first.soc === second.soc ? 1 : 2)
    .map((i) =>
      number(i) === 0 ? '' : `${count(number(i))} for ${lowerName((i === 0 ? first : second).short)}`,
    )
  return texts.filter((text) => text !== '').join(', ')
}

function missingOf({ roles, isAdded }: Earners, rows: readonly CompareRow[]): string {
  if (!isAdded) return ''
  const silent = (i: 0 | 1) => {
    const names = rows.filter(({ parts }) => parts?.[i].paid === null).map(({ name }) => name)
    return names.length === 0 ? '' : `${lowerName(roles[i].short)} in ${joinList(names)}`
  }
  const silences = [silent(0), roles[0].soc === roles[1].soc ? '' : silent(1)].filter((text) => text !== '')
  const paying = rows.filter(({ paid }) => paid !== null)
  const thin = eachText(roles, paying, ({ stats, code }) => code !== 'US' && stats !== null && isThin(stats))
  const repeated = eachText(roles, paying, (part) => part.repeated > 0)
  const floors = eachText(roles, paying, ({ floor }) => floor)
  return [
    silences.length > 0 ? `Not published in ${periodWords.wages}: ${silences.join('; ')}` : '',
    thin === '' ? '' : `∙ under 100 jobs or no count: ${thin}`,
    repeated === '' ? '' : `⚑ repeated figure: ${repeated}`,
    floors === '' ? '' : `▸ a floor, as one of the two is capped: ${floors}`,
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

function deckOf(view: View, { roles: [first, second], who, isAdded }: Earners, base: CompareRow): string {
  if (!isAdded) return `${periodWords.wages}: a year’s pay and an hour’s are not added`
  const of = first.soc === second.soc ? who : `${lowerName(first.short)} + ${lowerName(second.short)}`
  const own = base.homeNote === null ? '' : ` · your pay ${base.homeNote}`
  return `Yearly ${measureTerm(view.measure)}s of ${of}, added, ${periodWords.wages} · ${priceLevelsText(view)} · differences in the nation’s prices${own}`
}

/**
 * What two earners have together in the places, as the comparison of one role is drawn. Its role is none of the release: it has
 * both names, the unit of their sum and no figures.
 */
export function togetherBlock(
  tables: Tables,
  view: View,
  roles: EarnerRoles,
  places: readonly ComparePlace[],
): CompareBlock {
  const [first, second] = roles
  const isSame = first.soc === second.soc
  const who = isSame ? `two ${lowerName(first.short)}` : namesText(first.short, second.short)
  const earners: Earners = { roles, who, isAdded: areAdded(roles) }
  const { rows, base, notice } = togetherRows(tables, view, roles, places)
  const lined = linedRows(rows)
  const short = sentenceName(isSame ? who : bothText(first.short, second.short))
  const hourly = hourlyTexts({
    roles: isSame ? [first.short, first.short] : [first.short, second.short],
    units: [first.unit, second.unit],
  })
  return {
    role: { ...first, soc: 'together', title: short, short, unit: 'year', metros: [], states: [] },
    pair: earners,
    ...(hourly === null
      ? compareHeadline({
          role: short,
          unit: 'year',
          rows,
          base,
          lead: `${short}: `,
          shortLead: LEAD,
          together: true,
          housing: view.housing,
        })
      : { headline: hourly[0], shortHeadline: firstThatFits(hourly) }),
    deck: deckOf(view, earners, base),
    rows,
    base,
    notice,
    extent: extentOf(rows.flatMap((row) => figures(row.paid, row.real))),
    spreadExtent: null,
    lined,
    flips: flipsOf(lined),
    flipsSentence: flipsSentence(rows),
    cautions: [],
    missing: missingOf(earners, rows),
  }
}
