import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpiFile } from '#dataset/files/cpiFile.ts'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { historyFile } from '#dataset/files/historyFile.ts'
import { CODE_KINDS } from '#domain/payHistory.ts'
import type { HistoryPoint } from '#domain/payHistory.ts'
import { CPI, WEB_HISTORY } from '../fixtures/histories.ts'

const figures = fc
  .record({
    jobs: fc.option(fc.integer({ min: 0, max: 1e6 })),
    median: fc.option(fc.integer({ min: 1, max: 1e6 }).map((cents) => cents / 100)),
    floor: fc.boolean(),
  })
  .map(({ jobs, median, floor }) => ({ jobs, median, floor: floor && median !== null }))

function points(least: number): fc.Arbitrary<readonly HistoryPoint[]> {
  const years = fc.uniqueArray(fc.integer({ min: 2012, max: 2025 }), { minLength: least, maxLength: 6 })
  return years.chain((list) =>
    fc.tuple(...list.toSorted((a, b) => a - b).map((year) => figures.map((each) => ({ year, ...each })))),
  )
}

const soc = fc.integer({ min: 0, max: 9999 }).map((n) => `15-${String(n).padStart(4, '0')}`)
const title = fc.constantFrom('Web developers', 'Data scientists', 'All other')
const codes = fc.array(
  fc.record({ code: soc, title, kind: fc.constantFrom(...CODE_KINDS), points: points(1) }),
  { maxLength: 4 },
)
const metros = fc.uniqueArray(fc.integer({ min: 10_000, max: 79_999 }), { maxLength: 5 }).chain((areas) =>
  fc.tuple(
    ...areas
      .toSorted((a, b) => a - b)
      .map((area) =>
        fc.record({
          area: fc.constant(String(area)),
          older: fc.option(fc.record({ code: fc.constant('71650'), title })),
          points: points(0).map((list) =>
            list.filter(({ jobs, median }) => jobs !== null || median !== null),
          ),
        }),
      ),
  ),
)

describe('the file of an occupation through the years', () => {
  it('reads back what was written', () => {
    const histories = fc.record({
      soc: fc.constant('15-1254'),
      unit: fc.constant('hour' as const),
      nation: codes,
      metros: fc.option(metros),
    })
    const file = historyFile('15-1254')
    fc.assert(
      fc.property(histories, (history) => {
        expect(file.decode(file.encode(history))).toEqual(history)
      }),
    )
  })

  it('refuses another occupation, a wrong count, a floor without a figure and a place that is none', () => {
    const file = historyFile('15-1254')
    const text = file.encode(WEB_HISTORY)
    const refused = (from: string, to: string): unknown => {
      expect(text).toContain(from)
      return () => file.decode(text.replace(from, to))
    }
    expect(refused('"soc":"15-1254"', '"soc":"15-1255"')).toThrow(DataFileError)
    expect(refused('"rows":16', '"rows":17')).toThrow(/column rows: expected 17 rows/)
    expect(refused('239200', 'null')).toThrow(/floor, row 1: expected a median to be a floor/)
    expect(refused('"code":[0,', '"code":[3,')).toThrow(/column nation\.code, row 0/)
    expect(() => file.decode(text.slice(0, 200))).toThrow(/cut off/)
  })
})

describe('the file of consumer prices', () => {
  it('reads back what was written', () => {
    expect(cpiFile.decode(cpiFile.encode(CPI))).toEqual(CPI)
  })

  it('refuses an index that is none', () => {
    const text = cpiFile.encode(CPI).replace('325000', '3250')
    expect(() => cpiFile.decode(text)).toThrow(/cpi\.json: column may, row 13: expected a whole number/)
  })
})
