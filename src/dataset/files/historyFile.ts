import { CODE_KINDS } from '#domain/payHistory.ts'
import type { AreaHistory, CodeHistory, HistoryPoint, PayHistory } from '#domain/payHistory.ts'
import { PERIODS } from '#domain/periods.ts'
import { CBSA_RANGE, risingCodes, SOC, steps } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'history', period: PERIODS.wages }
const YEARS = { min: 1990, max: 2100 }
const JOBS = { min: 0, max: 1e9 }
const PAY = { min: 1, max: 1e7 }
const FLOOR = { min: 1, max: 1 }

/** history/<soc>.json: one occupation through the years, in the nation by code and, where published so, in metro areas. */
export function historyFile(soc: string): DataFile<PayHistory> {
  const path = `history/${soc}.json`
  const rows = ({ nation, metros }: PayHistory): number =>
    nation.reduce((sum, { points }) => sum + points.length, 0) + (metros?.length ?? 0)
  return {
    path,
    rows,
    encode: (history) => {
      const perDollar = perDollarOf(history.unit)
      return writeColumns(
        { ...HEAD, rows: rows(history) },
        {
          soc: history.soc,
          unit: history.unit,
          codes: {
            rows: history.nation.length,
            code: history.nation.map(({ code }) => code),
            title: history.nation.map(({ title }) => title),
            kind: history.nation.map(({ kind }) => CODE_KINDS.indexOf(kind)),
          },
          nation: encodeNation(history.nation, perDollar),
          metros: history.metros && encodeMetros(history.metros, perDollar),
        },
      )
    },
    decode: (text) => {
      const columns = readColumns(path, HEAD, text)
      const unit = columns.text('unit', /^(year|hour)$/) as PayHistory['unit']
      const nation = columns.section('nation')
      const metros = columns.sectionOrNull('metros')
      if (nation.rows + (metros?.rows ?? 0) !== columns.rows)
        throw columns.problem(
          'rows',
          `expected ${String(columns.rows)} rows of the nation and metros together`,
        )
      return {
        soc: columns.text('soc', new RegExp(`^${soc}$`)),
        unit,
        nation: decodeNation(columns.section('codes'), nation, perDollarOf(unit)),
        metros: metros && decodeMetros(metros, perDollarOf(unit)),
      }
    },
  }
}

function perDollarOf(unit: PayHistory['unit']): number {
  return unit === 'hour' ? 100 : 1
}

type Figures = Omit<HistoryPoint, 'year'>

function encodeFigures(points: readonly (Figures | undefined)[], perDollar: number): object {
  return {
    rows: points.length,
    jobs: points.map((point) => point?.jobs ?? null),
    median: points.map((point) => {
      const median = point?.median ?? null
      return median && Math.round(median * perDollar)
    }),
    floor: points.some((point) => point?.floor) ? points.map((point) => (point?.floor ? 1 : null)) : null,
  }
}

function decodeFigures(columns: Columns, perDollar: number): readonly Figures[] {
  const median = columns.intsOrNull('median', PAY)
  const floor = columns.intsIfAny('floor', FLOOR)
  return columns.intsOrNull('jobs', JOBS).map((jobs, row) => {
    const pay = median[row] ?? null
    if (pay === null && floor[row]) throw columns.problem('floor', 'expected a median to be a floor', row)
    return { jobs, median: pay && pay / perDollar, floor: floor[row] === 1 }
  })
}

function encodeNation(nation: readonly CodeHistory[], perDollar: number): object {
  const points = nation.flatMap(({ points: own }, at) => own.map((point) => ({ ...point, at })))
  return {
    ...encodeFigures(points, perDollar),
    year: points.map(({ year }) => year),
    code: points.map(({ at }) => at),
  }
}

function decodeNation(codes: Columns, nation: Columns, perDollar: number): readonly CodeHistory[] {
  const titles = codes.texts('title')
  const kinds = codes.choices('kind', CODE_KINDS)
  const figures = decodeFigures(nation, perDollar)
  const years = nation.ints('year', YEARS)
  const places = nation.ints('code', { min: 0, max: codes.rows - 1 })
  const points = figures.map((each, row) => ({ year: years[row]!, ...each }))
  return codes.texts('code', SOC).map((code, at) => ({
    code,
    title: titles[at]!,
    kind: kinds[at]!,
    points: points.filter((_, row) => places[row] === at),
  }))
}

function encodeMetros(metros: readonly AreaHistory[], perDollar: number): object {
  const years = [...new Set(metros.flatMap(({ points }) => points.map(({ year }) => year)))].sort()
  const older = metros.flatMap((metro, row) => (metro.older === null ? [] : [{ row, ...metro.older }]))
  return {
    rows: metros.length,
    areas: steps(metros.map(({ area }) => Number(area))),
    older: {
      rows: older.length,
      row: older.map(({ row }) => row),
      code: older.map(({ code }) => code),
      title: older.map(({ title }) => title),
    },
    years: years.map((year) => ({
      ...encodeFigures(
        metros.map(({ points }) => points.find((point) => point.year === year)),
        perDollar,
      ),
      year,
    })),
  }
}

function decodeMetros(columns: Columns, perDollar: number): readonly AreaHistory[] {
  const areas = risingCodes(columns, 'areas', CBSA_RANGE).map(String)
  const older = columns.section('older')
  const codes = older.texts('code', /^\d{5}$/)
  const titles = older.texts('title')
  const named = new Map(
    older
      .ints('row', { min: 0, max: Math.max(0, columns.rows - 1) })
      .map((row, i) => [row, { code: codes[i]!, title: titles[i]! }] as const),
  )
  const years = columns.sections('years').map((section) => {
    if (section.rows !== columns.rows)
      throw section.problem('rows', `expected ${String(columns.rows)}; found ${String(section.rows)}`)
    return { year: section.int('year', YEARS), figures: decodeFigures(section, perDollar) }
  })
  return areas.map((area, row) => ({
    area,
    older: named.get(row) ?? null,
    points: years.flatMap(({ year, figures }) => {
      const point = figures[row]!
      return point.jobs === null && point.median === null ? [] : [{ year, ...point }]
    }),
  }))
}
