import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { taxFile } from '#dataset/files/taxFile.ts'
import { bracketTax, payrollTax, takeHome } from '#domain/takeHome.ts'
import { readTaxes } from '../../pipeline/tax.ts'
import { readRelease } from '../../pipeline/verify.ts'
import { writeInputs } from './writeInputs.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))
const text = files.get('tax.json') ?? ''
const table = taxFile.decode(text)

describe('the taxes of 2026 in the release', () => {
  // IRS, Rev. Proc. 2025-32, section 4.01: "The tax is" at each edge, tables 1 and 3.
  it.each([
    [12_400, 1240],
    [50_400, 5800],
    [105_700, 17_966],
    [201_775, 41_024],
    [256_225, 58_448],
    [640_600, 192_979.25],
  ])('are the IRS’s for a single filer at $%d', (taxable, tax) => {
    expect(bracketTax(taxable, table.federal.brackets.single)).toBeCloseTo(tax, 6)
  })

  it.each([
    [24_800, 2480],
    [100_800, 11_600],
    [211_400, 35_932],
    [403_550, 82_048],
    [512_450, 116_896],
    [768_700, 206_583.5],
  ])('are the IRS’s for a couple filing jointly at $%d', (taxable, tax) => {
    expect(bracketTax(taxable, table.federal.brackets.married)).toBeCloseTo(tax, 6)
  })

  it('have the IRS’s standard deductions', () => {
    expect(table.federal.deduction).toEqual({ single: 16_100, married: 32_200 })
  })

  it('take $11,439 for Social Security at most, as the SSA says of its wage base of $184,500', () => {
    const { payroll } = table
    const most = payrollTax(184_500, 'single', { ...payroll, medicareRate: 0, additionalRate: 0 })
    expect(most).toBeCloseTo(11_439, 6)
    expect(payrollTax(500_000, 'single', { ...payroll, medicareRate: 0, additionalRate: 0 })).toBeCloseTo(
      11_439,
      6,
    )
  })

  // State of Hawaii, rates of income tax for 2025, schedule of joint returns: the tax at each edge, whole dollars.
  it.each([
    [19_200, 269],
    [28_800, 576],
    [38_400, 1104],
    [48_000, 1718],
    [72_000, 3350],
    [96_000, 5078],
    [250_000, 16_782],
    [350_000, 24_682],
    [450_000, 32_932],
    [550_000, 41_932],
    [650_000, 51_932],
  ])('are that state’s for a couple in Hawaii at $%d', (taxable, tax) => {
    expect(Math.round(bracketTax(taxable, table.states['HI']!.brackets.married))).toBe(tax)
  })

  it('leave of $130,440 in Washington, by hand, $100,421.74', () => {
    // 17,966 + 24% of (130,440 − 16,100 − 105,700) = 20,039.60; 7.65% of 130,440 = 9,978.66; no state tax on wages.
    expect(takeHome(130_440, 'single', table, 'WA')?.left).toBeCloseTo(130_440 - 20_039.6 - 9978.66, 2)
  })

  it('know 51 states, eight of them without a tax on wages beside New Hampshire', () => {
    const free = Object.entries(table.states).filter(([, tax]) => tax.brackets.single.length === 0)
    expect(Object.keys(table.states)).toHaveLength(51)
    expect(free.map(([code]) => code).sort()).toEqual(['AK', 'FL', 'NH', 'NV', 'SD', 'TN', 'TX', 'WA', 'WY'])
  })

  it('read back as they were written', () => {
    expect(taxFile.encode(taxFile.decode(text))).toBe(text)
  })
})

describe('a damaged tax file', () => {
  const damaged = (change: (json: Record<string, number[][]>) => void) => {
    const json = JSON.parse(text) as Record<string, number[][]>
    change(json)
    return () => taxFile.decode(JSON.stringify(json))
  }

  it('is refused with column and row', () => {
    expect(damaged((json) => json['singleRate']![4]!.pop())).toThrow(
      /tax\.json: column singleRate, row 4: expected 10 rates/,
    )
    expect(damaged((json) => json['singleFrom']![4]!.reverse())).toThrow(
      /singleFrom, row 4: expected edges that rise/,
    )
    expect(() => taxFile.decode(text.slice(0, 400))).toThrow(DataFileError)
  })
})

describe('the publishers’ taxes', () => {
  const state = {
    brackets: { single: [[0, 0.05]], married: [[0, 0.05]] },
    deduction: { single: 0, married: 0 },
    none: false,
  }
  const sound = {
    meta: { year: 2026 },
    federal: { deduction: { single: 1, married: 2 }, brackets: { single: [[0, 0.1]], married: [[0, 0.1]] } },
    fica: {
      ss_rate: 0.062,
      ss_wage_base: 184_500,
      medicare_rate: 0.0145,
      medicare_addl_rate: 0.009,
      medicare_addl_threshold: { single: 200_000, married: 250_000 },
    },
    states: Object.fromEntries(Object.keys(table.states).map((code) => [code, state])),
  }
  const read = (change: object) =>
    readTaxes(writeInputs({ 'tax/income-tax-2026.json': JSON.stringify({ ...sound, ...change }) }))
  const withState = (change: object) => ({ states: { ...sound.states, CA: { ...state, ...change } } })

  it('are read in full', () => {
    expect(read({}).states['CA']?.brackets.single).toEqual([{ from: 0, rate: 0.05 }])
  })

  it.each([
    [{ meta: { year: 2025 } }, /column meta\.year: expected the year 2026; found 2025/],
    [
      withState({
        brackets: {
          single: [
            [0, 0.1],
            [0, 0.2],
          ],
          married: [],
        },
      }),
      /column states\.CA\.brackets\.single\[1\]: expected an edge above 0/,
    ],
    [
      withState({ brackets: { single: [[0, 9.3]], married: [] } }),
      /expected a rate from 0 to 0\.5; found 9\.3/,
    ],
    [withState({ none: true }), /column states\.CA\.none: expected false, as its brackets say; found true/],
    [withState({ deduction: { single: 'x', married: 0 } }), /deduction\.single: expected whole dollars/],
    [{ states: { ...sound.states, ZZ: state } }, /column states\.ZZ: expected a known state/],
    [{ states: { ...sound.states, CA: undefined } }, /column states\.CA: expected an object; found nothing/],
  ])('are refused with the place of what is wrong (%#)', (change, complaint) => {
    expect(() => read(change)).toThrow(complaint)
  })

  it('are refused where the file is cut off', () => {
    const inputs = writeInputs({ 'tax/income-tax-2026.json': '{"meta":' })
    expect(() => readTaxes(inputs)).toThrow(/expected a whole JSON file/)
  })
})

it('the release’s source line names the file that was read', () => {
  const manifest = JSON.parse(files.get('manifest.json') ?? '') as { sources: unknown }
  expect(JSON.stringify(manifest.sources)).toContain('Tax Foundation')
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/data.md'), 'utf8')).toContain('Tax Foundation')
})
