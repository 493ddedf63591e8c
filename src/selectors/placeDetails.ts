import { NATION } from '#domain/area.ts'
import { equivalentPay } from '#domain/equivalentPay.ts'
import { flipPoint, MAX_HOUSING } from '#domain/prices.ts'
import type { PayUnit, Percentile } from '#domain/wages.ts'
import { count, oneDecimal, wordCount } from '#format/counts.ts'
import { dollars, dollarsRange, payText, roundedDollars } from '#format/money.ts'
import { signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { quotientText } from '#format/sentences.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { cityName, ownPay, type Baseline } from './baseline.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { homeName } from './homeName.ts'
import { pricesOf } from './levels.ts'
import type { PlacePay } from './placePay.ts'
import { tilted } from './priceLevels.ts'
import { standingText } from './standing.ts'

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One place in words: its spread, its market, its prices, and when its order with the baseline turns. */
export interface PlaceDetails {
  readonly code: string
  /** The publisher's title without states: "San Jose–Sunnyvale–Santa Clara". */
  readonly name: string
  readonly short: string
  readonly lines: readonly string[]
  /** Where the reader's own pay stands here and what would match it. Empty: it is not the baseline. */
  readonly own: readonly string[]
  /** What to be careful about. */
  readonly cautions: readonly string[]
  /** Where the housing handle turns the order with the baseline. Null: no price level, or prices not here yet. */
  readonly flip: string | null
}

function spreadLines({ stats }: PlacePay, unit: PayUnit): readonly string[] {
  const text = (measure: Percentile) => payText(stats[measure], unit, stats.floors.includes(measure))
  const isPlain = unit === 'year' && !stats.floors.includes('p75')
  return [
    stats.p25 !== null && stats.p75 !== null
      ? `Half earn ${isPlain ? dollarsRange(stats.p25, stats.p75) : `${text('p25')} to ${text('p75')}`}`
      : '',
    stats.p10 !== null && stats.p90 !== null
      ? `1 in 10 under ${text('p10')}, 1 in 10 above ${text('p90')}`
      : '',
  ]
}

/** What each of two earners has here, as paid, and how large the market is. */
function partLines({ parts }: PlacePay, { role, second = role }: CitiesPicture): readonly string[] {
  const each = role.soc === second.soc ? parts?.slice(0, 1) : parts
  return (each ?? []).map(({ paid, floor, stats }, i) => {
    const jobs = stats.jobs === null ? 'no count of jobs' : `${count(stats.jobs)} jobs`
    const share = stats.jobs === null ? '' : `, ${quotientText(stats.quotient)}`
    return `${(i === 0 ? role : second).short}: ${role.soc === second.soc ? 'each ' : ''}${payText(paid, 'year', floor)}, ${jobs}${share}`
  })
}

function togetherLine(row: PlacePay): string {
  return row.parts ? `Together ${payText(row.paid, 'year', row.floor)} as paid` : ''
}

function priceLine(tables: Tables, row: PlacePay, housing: number): string {
  if (row.area.kind === 'nonmetro')
    return 'Nonmetropolitan area: no price level is published, so there is no pay after prices'
  if (row.area.prices === null) return 'No price level is published here'
  const all = `Prices ${signedPercent(row.area.prices / 100 - 1)}`
  const levels = pricesOf(tables, row.area.code)
  if (!levels) return all
  const moved =
    housing > 0 && row.level !== null
      ? `; with ${housing}% moved to housing ${signedPercent(row.level / 100 - 1)}`
      : ''
  return `${all}, housing ${signedPercent(levels.housing / 100 - 1)}${moved}`
}

function flipText(tables: Tables, row: PlacePay, base: Baseline): string | null {
  const levels = pricesOf(tables, row.area.code)
  if (!levels || row.floor || base.paid === null || base.code === row.area.code) return null
  const baseLevels = pricesOf(tables, base.pricedAt) ?? { all: 100, housing: 100 }
  const at = flipPoint({ pay: row.paid, levels }, { pay: base.paid, levels: baseLevels })
  const isAbove = row.paid / levels.all >= base.paid / baseLevels.all
  const city = cityName(row.area.short)
  const side = isAbove ? 'above' : 'below'
  if (at === null) return `${city} stays ${side} ${base.name}, however much is moved up to ${MAX_HOUSING}%.`
  return `${city} stays ${side} ${base.name} only up to ${oneDecimal(at)}% of the index moved.`
}

/** What would match the reader's pay in a place, and whose prices the two are told apart by: "To match your $92,000 in Denver: $96,700". */
function matchText(tables: Tables, view: View, row: PlacePay): string {
  const own = ownPay(tables, view)
  if (own === null || row.level === null) return ''
  if (own.pricedAt === row.area.code) return 'This is where you live: your pay is at these prices'
  const at = own.pricedAt === NATION ? 'at the nation’s prices' : `in ${homeName(tables, own.pricedAt)}`
  const match = roundedDollars(equivalentPay(own.paid, own.level, row.level))
  return `To match your ${dollars(own.paid)} ${at}: ${match} as paid here`
}

/** Neighbouring percentiles within this fraction of each other are noted as nearly one figure. */
const NEARLY = 0.02

function cautionLines(row: PlacePay, unit: PayUnit): readonly string[] {
  const { stats } = row
  const nearly =
    row.repeated === 0 &&
    stats.median !== null &&
    stats.p75 !== null &&
    !stats.floors.includes('p75') &&
    stats.p75 / stats.median - 1 < NEARLY
  return [
    row.repeated > 0
      ? `⚑ ${row.repeated === 5 ? 'All' : sentenceCase(wordCount(row.repeated))} of five figures are the same`
      : '',
    nearly
      ? `A quarter earns between ${payText(stats.median, unit, false)} and ${payText(stats.p75, unit, false)}: nearly one figure`
      : '',
    row.thin
      ? stats.jobs === null
        ? 'Small or unknown market: no count of jobs is published'
        : `Small market: ${count(stats.jobs)} jobs`
      : '',
  ]
}

/**
 * Details of the row that the keyboard stands on, else of the open place, else of the first in the list. Null: nothing is
 * listed.
 */
export function placeDetails(
  tables: Tables,
  view: View,
  picture: CitiesPicture,
  active: string | null = null,
): PlaceDetails | null {
  const rowOf = (code: string | null) => picture.pays.rows.find(({ area }) => area.code === code)
  const row = rowOf(active) ?? rowOf(view.open) ?? picture.rows[0]
  if (!row) return null
  const { stats } = row
  const unit = picture.role.unit
  const cautions = row.parts
    ? row.parts.flatMap((part, i) =>
        cautionLines(part, unit).map((line) =>
          line === '' ? '' : `${((i === 1 && picture.second) || picture.role).short}: ${line}`,
        ),
      )
    : cautionLines(row, unit)
  const own =
    picture.base.code === 'mine' && picture.base.paid !== null && !row.parts
      ? [standingText(stats, unit, picture.base.paid) ?? '', matchText(tables, view, row)]
      : []
  const lines = [
    ...spreadLines(row, unit),
    ...partLines(row, picture),
    togetherLine(row),
    stats.jobs === null || row.parts ? '' : `${count(stats.jobs)} jobs, ${quotientText(stats.quotient)}`,
    priceLine(tables, row, view.housing),
    row.real === null
      ? ''
      : `${payText(unit === 'year' ? Math.round(row.real) : row.real, unit, row.floor)} ${tilted('after local prices', view.housing)}${row.realRank === null ? '' : `, rank ${row.realRank}`} (pay ${periodWords.wages}, prices ${periodWords.prices})`,
  ]
  return {
    code: row.area.code,
    name: row.area.name.replace(/, [A-Z-]+$/, '').replaceAll('-', '–'),
    short: row.area.short,
    lines: lines.filter((line) => line !== ''),
    own: own.filter((line) => line !== ''),
    cautions: [...new Set(cautions.filter((line) => line !== ''))],
    flip: flipText(tables, row, picture.base),
  }
}
