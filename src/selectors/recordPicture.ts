import { quantileSorted } from 'd3-array'
import type { Projections } from '#domain/projection.ts'
import { trackRecords, yardsticks, type TrackedForecast, type TrackRecord } from '#domain/trackRecord.ts'
import { count } from '#format/counts.ts'
import { growthPercent, plainPercent, sharePercent, signedPercent } from '#format/percent.ts'
import { years } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { growthCode } from './forecastCheck.ts'
import { roleName } from './forecastNames.ts'
import { csvPercent } from './pictureTable.ts'
import { recordCaveats, recordSource } from './recordWords.ts'
import { firstThatFits } from './phoneLines.ts'

/** One occupation of the picture. */
export interface RecordMark extends TrackedForecast {
  /** Short name: "Web developers". */
  readonly name: string
}

/** Errors of one round, as fractions. */
export interface RecordSpread {
  readonly low: number
  readonly median: number
  readonly high: number
}

/** One round in the list below the picture. */
export interface RecordRow {
  readonly round: string
  readonly years: string
  readonly at: number
  readonly isTarget: boolean
  readonly occupations: number
  readonly right: number
  /** What a forecast that every occupation grows would have got right. */
  readonly grew: number
  readonly spread: RecordSpread
}

/** How the publisher's forecasts came out: one round drawn, every round listed. */
export interface RecordPicture {
  readonly record: TrackRecord
  readonly marks: readonly RecordMark[]
  readonly right: number
  readonly spread: RecordSpread
  readonly headline: string
  readonly shortHeadline: string
  readonly deck: string
  /** Plain sentences: what direction means, faster than average, the reader's role. */
  readonly sentences: readonly string[]
  readonly caveats: readonly string[]
  readonly rows: readonly RecordRow[]
  /** Place in `marks` of the reader's role. Null: it is not among them. */
  readonly mine: number | null
  readonly missing: readonly string[]
  readonly source: string
}

/** Errors that the picture's bins reach, as fractions; what lies beyond stands in the columns at the ends. */
export const RECORD_RANGE = [-0.6, 0.8] as const

/** Forecasts are published in hundreds of jobs: a point on our line is said no finer. */
const STEP = 100

const made = new WeakMap<Projections, readonly TrackRecord[]>()

function recordsOf(projections: Projections): readonly TrackRecord[] {
  const known = made.get(projections) ?? trackRecords(projections)
  made.set(projections, known)
  return known
}

function spreadOf({ rows }: TrackRecord): RecordSpread {
  const errors = rows.map(({ error }) => error)
  const at = (part: number) => quantileSorted(errors, part) ?? 0
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

/** Half of the forecasts were off by this much or more, to either side. */
function typicalMiss({ rows }: TrackRecord): number {
  const sizes = rows.map(({ error }) => Math.abs(error)).sort((a, b) => a - b)
  return quantileSorted(sizes, 0.5) ?? 0
}

function rightOf({ rows }: TrackRecord): number {
  return rows.filter(({ isRight }) => isRight).length
}

/** What counts as right, for those who read it first. */
function directionText({ at }: TrackRecord): string {
  return `The direction is right where more jobs were forecast and ${at} had more, or fewer and it had fewer.`
}

/** What a forecast without knowledge of single occupations would have got right: else a direction says little. */
function everyOneText(record: TrackRecord): string {
  return `A forecast that every occupation grows would have been right for ${ofRows(yardsticks(record).grew, record)} of the same occupations.`
}

/** "417 (68%)". */
function ofRows(some: number, { rows }: TrackRecord): string {
  return `${count(some)} (${sharePercent(some / Math.max(1, rows.length))})`
}

function fasterText(record: TrackRecord): string {
  const { rows, all, at, from } = record
  const said = rows.filter(({ base, expected }) => expected / base - 1 > all.forecast)
  const were = said.filter(({ base, later }) => later / base - 1 > all.actual).length
  return `Of ${count(said.length)} occupations forecast to grow faster than all jobs together, ${count(were)} did${said.length === 0 ? '' : ` (${sharePercent(were / said.length)})`}; of all ${count(rows.length)}, ${ofRows(yardsticks(record).faster, record)} did. All jobs: ${growthPercent(all.forecast * 100)} forecast, ${growthPercent(all.actual * 100)} from ${from} to ${at}.`
}

/** How many stand in the columns at the ends. */
function beyondText({ rows }: TrackRecord): string {
  const low = rows.filter(({ error }) => error < RECORD_RANGE[0]).length
  const high = rows.filter(({ error }) => error >= RECORD_RANGE[1]).length
  return `the columns at the ends hold the rest: ${count(low)} more than ${plainPercent(RECORD_RANGE[0])} below, ${count(high)} more than ${plainPercent(RECORD_RANGE[1])} above`
}

function mineText(record: TrackRecord, mark: RecordMark | undefined, name: string | null): string {
  if (name === null) return ''
  if (mark === undefined)
    return `${name} are not among them: the code was not the same in ${record.from} and ${record.at}.`
  return `${mark.name}: ${count(Math.round(mark.expected / STEP) * STEP)} forecast${record.isTarget ? '' : ' on the line'}, it became ${count(mark.later)} (${signedPercent(mark.error)}).`
}

function headlines(record: TrackRecord, right: number): readonly [string, string] {
  const { rows, at, isTarget } = record
  const direction = `Of ${count(rows.length)} occupations, the direction was right for ${count(right)}.`
  const off = plainPercent(typicalMiss(record))
  return isTarget
    ? [`${direction} Half of the forecasts for ${at} were off by ${off} or more.`, direction]
    : [`${direction} By ${at} half were ${off} or more off a straight line to the forecast.`, direction]
}

function deckText({ round, from, to, at, isTarget }: TrackRecord): string {
  return isTarget
    ? `Later figure for ${at} against the forecast made from ${from}, in per cent · ${years(round)}, one dot an occupation`
    : `Figure for ${at} against a straight line (ours) from ${from} to the forecast for ${to}, in per cent · ${years(round)}, one dot an occupation`
}

/** What the track record shows. Null while the projections are not here. */
export function recordPicture(tables: Tables, view: View): RecordPicture | null {
  if (tables.projections === undefined) return null
  const records = recordsOf(tables.projections).filter(({ rows }) => rows.length > 0)
  const record =
    records.find(({ round }) => round === view.round) ??
    records.findLast(({ isTarget }) => isTarget) ??
    records.at(-1)
  if (record === undefined) return null
  const shorts = new Map(tables.occupations?.occupations.map(({ soc, short }) => [soc, short]))
  const marks = record.rows.map((row) => ({ ...row, name: shorts.get(row.soc) ?? row.title }))
  const soc = growthCode(tables, view)
  const mine = marks.findIndex((mark) => mark.soc === soc)
  const right = rightOf(record)
  const texts = headlines(record, right)
  const name = soc === null ? null : marks[mine]?.name || roleName(tables, soc, '') || soc
  return {
    record,
    marks,
    right,
    spread: spreadOf(record),
    headline: texts[0],
    shortHeadline: firstThatFits(texts),
    deck: deckText(record),
    sentences: [
      directionText(record),
      everyOneText(record),
      fasterText(record),
      mineText(record, marks[mine], name),
    ].filter((text) => text !== ''),
    caveats: recordCaveats(record),
    rows: records.map((each) => ({
      round: each.round,
      years: years(each.round),
      at: each.at,
      isTarget: each.isTarget,
      occupations: each.rows.length,
      right: rightOf(each),
      grew: yardsticks(each).grew,
      spread: spreadOf(each),
    })),
    mine: mine < 0 ? null : mine,
    missing: [
      record.broken === 0
        ? ''
        : `${count(record.broken)} occupations of ${years(record.round)} are left out: their code was split, merged or renamed`,
      beyondText(record),
    ].filter((text) => text !== ''),
    source: recordSource(tables.projections),
  }
}

/** A dot in words, for those who hear it and for its tip. */
export function recordMarkText(mark: RecordMark, record: TrackRecord): string {
  const { name, base, expected, later, error, isRight } = mark
  const said = record.isTarget ? `they said ${count(expected)}` : `on the line ${count(expected)}`
  return `${name}: ${count(base)} in ${record.from}, ${said}, it became ${count(later)} in ${record.at}, ${signedPercent(error)}, direction ${isRight ? 'right' : 'wrong'}`
}

/** What a file says above its figures, so that the record can be computed from them again. */
export function recordNotes({
  record,
  right,
  spread,
}: RecordPicture): readonly (readonly [string, string])[] {
  const percent = (fraction: number) => `${csvPercent(fraction)}%`
  const { grew, faster } = yardsticks(record)
  return [
    ['Direction right', `${right} of ${record.rows.length}`],
    ['Right if every occupation were forecast to grow', `${grew} of ${record.rows.length}`],
    ['Grew faster than all jobs', `${faster} of ${record.rows.length}`],
    ['Median miss', percent(spread.median)],
    ['Middle half', `${percent(spread.low)} to ${percent(spread.high)}`],
    [
      'All jobs',
      `${percent(record.all.forecast)} forecast, ${percent(record.all.actual)} from ${record.from} to ${record.at}`,
    ],
  ]
}
