import type { PayUnit, Percentile, Stats } from '#domain/wages.ts'
import { counted, oneDecimal } from '#format/counts.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { quotientText } from '#format/sentences.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import type { CompareBlock } from './compareBlock.ts'
import { comparePicture, TAKE_OUT } from './comparePicture.ts'
import type { ComparePrices } from './comparePrices.ts'
import type { CompareRow } from './compareRows.ts'
import { decisionText } from './decision.ts'
import { earnersOfRow, togetherMissing, togetherSure } from './onePageTogether.ts'
import {
  housingText,
  matchText,
  missingText,
  placesOf,
  sureText,
  trendText,
  turnText,
} from './onePageWords.ts'
import { columnText, differenceText, realText } from './payWords.ts'
import { takeHomePicture } from './takeHomePicture.ts'
import { takeHomeText } from './takeHomeText.ts'

/** A place (or the baseline) as the page says it: every figure in words, and what its mark is drawn from. */
export interface OnePageRow {
  readonly code: string
  readonly title: string
  /** Order of keeping. Null: the baseline only. */
  readonly slot: number | null
  /** "suggestion", "the baseline", or empty. */
  readonly note: string
  /** Some of the five figures repeat. */
  readonly repeats: boolean
  readonly paid: string
  readonly real: string
  /** Pay after prices against the baseline's. */
  readonly against: string
  /** "turns at 23%", "holds to 40%", or empty. */
  readonly turns: string
  /** What the middle half earns, as paid; what eight in ten do. */
  readonly half: string
  readonly most: string
  /** "3,470 jobs", "30 jobs", "no count". */
  readonly jobs: string
  /** "3.7 times the national share"; in short "3.7 times", empty where no count is published either. */
  readonly share: string
  readonly shareShort: string
  /** Null: publishes no pay. */
  readonly mark: {
    readonly paid: number
    readonly real: number | null
    readonly thin: boolean
    readonly floor: boolean
  } | null
}

/** A named sentence below the figures. */
export interface OnePageLine {
  readonly name: string
  readonly text: string
}

/** One role on the page. */
export interface OnePageRole {
  readonly soc: string
  readonly name: string
  /** Of the second role on; the first one's is the page's. Empty: said already. */
  readonly headline: string
  readonly unit: PayUnit
  readonly baseName: string
  /** The baseline's pay after prices. Null: none. */
  readonly baseAt: number | null
  readonly extent: readonly [number, number] | null
  readonly rows: readonly OnePageRow[]
  readonly lines: readonly OnePageLine[]
  /** Which place to take by these figures, and where that turns. Empty: no place may be put first. */
  readonly decision: string
  /** Short names of two earners whose pay is added; `half` and `most` are then what each is paid. Absent: one role. */
  readonly earners?: readonly [string, string]
}

/** Price levels of the places against the nation, a row a place, the components as columns. */
export interface OnePagePrices {
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly title: string
    readonly slot: number | null
    readonly texts: readonly string[]
  }[]
}

/** The shortlist on one sheet of paper: all that it says, in words. */
export interface OnePage {
  readonly headline: string
  readonly deck: string
  readonly roles: readonly OnePageRole[]
  readonly prices: OnePagePrices
  /** What of the address is not shown, and why. */
  readonly notices: readonly string[]
  /** What holds for all roles. */
  readonly lines: readonly OnePageLine[]
}

function rangeText(stats: Stats | null, from: Percentile, to: Percentile, unit: PayUnit): string {
  const [low, high] = [stats?.[from] ?? null, stats?.[to] ?? null]
  if (stats === null || low === null || high === null) return NOT_PUBLISHED
  const text = (value: number, at: Percentile) => columnText(value, unit, stats.floors.includes(at))
  return low === high ? text(low, from) : `${text(low, from)}–${text(high, to)}`
}

function jobsOf({ code, stats }: CompareRow): string {
  if (code === 'mine') return ''
  return stats?.jobs == null ? 'no count' : counted(stats.jobs, 'job')
}

function againstText(row: CompareRow, base: CompareRow, unit: PayUnit): string {
  if (row.isBase) return 'the baseline'
  if (row.against !== null) return differenceText(row.against, unit, 'priced').replace(' an hour', '')
  if (row.paid === null || base.paid === null) return NOT_PUBLISHED
  return row.floor || base.floor ? 'a floor: no difference' : 'no price level'
}

function rowOf(row: CompareRow, { base, role }: CompareBlock): OnePageRow {
  const { stats, paid, real, thin, floor } = row
  const isOwn = row.code === 'mine'
  const hasShare = row.code !== 'US' && !isOwn
  const quotient = stats?.quotient ?? null
  return {
    code: row.code,
    title: row.title,
    slot: row.slot,
    note: row.suggested ? 'suggestion' : '',
    repeats: row.repeated > 0,
    paid: columnText(paid, role.unit, floor),
    real: paid === null ? NOT_PUBLISHED : realText(row, role.unit).replace(' an hour', ''),
    against: againstText(row, base, role.unit),
    turns: turnText(row, base),
    half: isOwn ? '' : rangeText(stats, 'p25', 'p75', role.unit),
    most: isOwn ? '' : rangeText(stats, 'p10', 'p90', role.unit),
    jobs: jobsOf(row),
    share: !hasShare ? '' : quotient === null ? `share ${NOT_PUBLISHED}` : quotientText(quotient),
    shareShort:
      !hasShare || (quotient === null && stats?.jobs == null)
        ? ''
        : quotient === null
          ? `share ${NOT_PUBLISHED}`
          : `${oneDecimal(quotient)} times`,
    mark: paid === null ? null : { paid, real, thin, floor },
  }
}

function roleOf(tables: Tables, view: View, block: CompareBlock, isFirst: boolean): OnePageRole {
  const { role, base, rows, pair } = block
  const occupation = tables.occupations?.occupations.find(({ soc }) => soc === role.soc)
  return {
    soc: role.soc,
    name: role.short,
    headline: isFirst ? '' : block.headline,
    unit: role.unit,
    baseName: base.name,
    baseAt: base.real,
    extent: block.extent,
    rows: rows.map((row) =>
      pair ? { ...rowOf(row, block), ...earnersOfRow(row, pair) } : rowOf(row, block),
    ),
    lines: [
      { name: 'To match', text: matchText(block) },
      { name: 'If housing weighs more', text: housingText(block) },
      { name: 'Trend', text: pair ? '' : trendText(role.short, occupation) },
      { name: 'Missing', text: pair ? togetherMissing(block) : missingText(rows) },
      { name: 'How sure', text: pair ? togetherSure(block) : sureText(block) },
    ].filter(({ text }) => text !== ''),
    decision: decisionText(block, view.housing),
    ...(pair && { earners: [pair.roles[0].short, pair.roles[1].short] as const }),
  }
}

/** Said once, of the sum, where two earners are on the page. */
const OF_THE_SUM: ReadonlySet<string> = new Set(['To match', 'If housing weighs more'])

/** One of two earners' roles below their sum: its figures, with no decision of its own. */
function partOf(tables: Tables, view: View, block: CompareBlock): OnePageRole {
  const role = roleOf(tables, view, block, false)
  return { ...role, lines: role.lines.filter(({ name }) => !OF_THE_SUM.has(name)), decision: '' }
}

function pricesTable(prices: ComparePrices, rows: readonly CompareRow[]): OnePagePrices {
  return {
    columns: prices.lines.map((line) => line.name),
    rows: prices.places.map(({ code, name, slot }, i) => ({
      title: rows.find((row) => row.code === code)?.title ?? name,
      slot,
      texts: prices.lines.map((line) => {
        const difference = line.differences[i] ?? null
        return difference === null ? NOT_PUBLISHED : signedPercent(difference)
      }),
    })),
  }
}

const MEANING =
  'Base and regular incentive pay of employees, before tax, by place of work, whatever their experience; no overtime, bonuses, equity or benefits, no self-employed.'

/** The page of the compared places. Null while a table that it says something of is not here. */
export function onePage(tables: Tables, view: View): OnePage | null {
  const picture = comparePicture(tables, view)
  if (!picture || !tables.occupations) return null
  const taxed = takeHomePicture(tables, view, picture.blocks)
  if (view.tax !== 'none' && !taxed) return null
  const { together } = picture
  const [first] = together ? [together] : picture.blocks
  if (!first) return null
  const places = placesOf(first.rows).length
  const roles = picture.blocks.length
  return {
    headline: first.headline,
    deck: `${first.deck} · ${counted(places, 'place')}, ${counted(roles, 'role')}, compared with ${first.base.name}`,
    roles: together
      ? [roleOf(tables, view, together, true), ...picture.blocks.map((block) => partOf(tables, view, block))]
      : picture.blocks.map((block, i) => roleOf(tables, view, block, i === 0)),
    prices: pricesTable(picture.prices, first.rows),
    notices: picture.notices.map((notice) => notice.replace(TAKE_OUT, '')),
    lines: [
      ...(taxed ? [{ name: 'Take-home pay, an estimate', text: takeHomeText(taxed) }] : []),
      { name: 'What is counted', text: MEANING },
      {
        name: 'Sources',
        text: `Pay and jobs: US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, ${periodWords.wages}. Price levels, US = 100: US Bureau of Economic Analysis, Regional Price Parities, ${periodWords.prices}. Forecast: US Bureau of Labor Statistics, Employment Projections, ${periodWords.projections}.${taxed ? ` Taxes: ${taxed.source}` : ''}`,
      },
    ],
  }
}

/** How many lines of figures the page has: from some number on it drops its marks. */
export function figureRows({ roles }: Pick<OnePage, 'roles'>): number {
  return roles.reduce((sum, { rows }) => sum + rows.length, 0)
}

/** Name of the saved text, without its ending. */
export function onePageName({ roles }: Pick<OnePage, 'roles'>): string {
  return `where-it-pays-one-page-${roles.map(({ soc }) => soc).join('-')}`
}
