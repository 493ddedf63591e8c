import { describe, expect, it } from 'vitest'
import type { RoleTable } from '#domain/wages.ts'
import type { IncomeTax, TaxTable } from '#domain/takeHome.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { takeHomePicture } from '#selectors/takeHomePicture.ts'
import { takeHomeTable } from '#selectors/takeHomeTable.ts'
import { takeHomeText } from '#selectors/takeHomeText.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const flat = (rate: number): IncomeTax => ({
  deduction: { single: 0, married: 0 },
  brackets: {
    single: rate === 0 ? [] : [{ from: 0, rate }],
    married: rate === 0 ? [] : [{ from: 0, rate }],
  },
})

const TAX: TaxTable = {
  federal: flat(0.1),
  payroll: {
    socialRate: 0.05,
    wageBase: 1_000_000,
    medicareRate: 0,
    additionalRate: 0,
    additionalFrom: { single: 1_000_000, married: 1_000_000 },
  },
  states: { WA: flat(0), CO: flat(0.05), MO: flat(0.05), CA: flat(0.1) },
}

function pictureOf(fields: Partial<View>, role: Partial<RoleTable> = {}) {
  const tables = { ...compareTables(role), tax: TAX }
  const metros = tables.metros!.map((metro) =>
    metro.code === '41180' ? { ...metro, states: ['MO', 'IL'] } : metro,
  )
  const view = viewOf({ view: 'compare', tax: 'single', ...fields })
  const made = { ...tables, metros }
  return takeHomePicture(made, view, comparePicture(made, view)!.blocks)
}

function rowOf(code: string, fields: Partial<View>, role: Partial<RoleTable> = {}) {
  return pictureOf(fields, role)?.roles[0]?.rows.find((row) => row.code === code)
}

describe('take-home pay of the compared places', () => {
  it('is made only where it is asked for', () => {
    expect(pictureOf({ tax: 'none', metros: ['42660'] })).toBeNull()
  })

  it('is pay less each tax, then after local prices, to the nearest $100', () => {
    expect(rowOf('19740', { metros: ['42660', '19740'] })).toMatchObject({
      paid: '$92,060',
      federal: '$9,200',
      payroll: '$4,600',
      state: '$4,600',
      where: 'Colorado',
      left: '$73,600',
      real: '$69,600',
    })
  })

  it('sets what is left after prices against a baseline that is a place', () => {
    const fields = { metros: ['42660', '19740'], base: '19740' }
    expect(pictureOf(fields)?.baseName).toBe('Denver')
    expect(rowOf('42660', fields)?.against).toMatch(/^\+\$\d\d,\d00$/)
    expect(rowOf('19740', fields)?.against).toBe('the baseline')
    expect(pictureOf({ metros: ['42660'] })?.baseName).toBeNull()
    expect(rowOf('42660', { metros: ['42660', '14860'], base: '14860' })?.against).toBe('')
  })

  it('is a table to the dollar, the role in front, that says once why there is no estimate', () => {
    const picture = pictureOf({ metros: ['19740', '38860', '14860'] })!
    const { columns, rows } = takeHomeTable(picture)
    const line = (title: string) => {
      const row = rows.find((one) => one.title === title)!
      return columns.map((column) => column.value(row))
    }
    expect(columns.map(({ key }) => key)).toEqual([
      'role',
      'place',
      'left',
      'real',
      'paid',
      'federal',
      'payroll',
      'state',
      'where',
    ])
    expect(line('Denver, CO')).toEqual([
      'Web developers',
      'Denver, CO',
      73_648,
      69_622,
      92_060,
      9206,
      4603,
      4603,
      'Colorado',
    ])
    expect(line('Portland, ME').slice(2, 5)).toEqual(['not published', '', null])
    expect(line('Bridgeport, CT')[2]).toBe('no estimate')
    expect(line('Bridgeport, CT')[5]).toBe('')
  })

  it('says that a state has no such tax', () => {
    expect(rowOf('42660', { metros: ['42660', '19740'] })?.state).toBe('no such tax')
  })

  it('takes the state of the first-named city, and says so', () => {
    expect(pictureOf({ metros: ['41180', '42660'] })?.states).toBe(
      'Taxed as in the state of the first-named city: St. Louis, MO as in Missouri, not Illinois.',
    )
    expect(pictureOf({ metros: ['19740', '42660'] })?.states).toBe('')
  })

  it('is not made up: no figure, a floor, no price level, no table of the state, pay by the hour', () => {
    expect(rowOf('38860', { metros: ['38860', '42660'] })?.left).toBe('not published')
    expect(rowOf('14860', { metros: ['14860', '42660'] })?.left).toBe('no estimate')
    expect(pictureOf({ metros: ['14860', '42660'] })?.states).toBe(
      'Connecticut taxes by rules of its own: no estimate.',
    )
    const metros = compareTables().roles['15-1254']!.metros.map((one) =>
      one.area === '42660' ? { ...one, floors: ['median' as const] } : one,
    )
    expect(rowOf('42660', { metros: ['42660', '19740'] }, { metros })?.left).toBe('a floor: no estimate')
    const hourly = pictureOf({ metros: ['41180', '14860'] }, { unit: 'hour' })!
    expect(hourly.roles[0]?.silent).toMatch(/by the hour/)
    expect([hourly.states, takeHomeText(hourly)]).toEqual(['', hourly.roles[0]?.silent])
  })

  it('never is in a headline, and never holds the own pay', () => {
    const fields = { metros: ['42660', '19740'], base: 'mine', salary: 91_870 } as const
    expect(JSON.stringify(pictureOf(fields))).not.toMatch(/91,?870/)
    const view = viewOf({ view: 'compare', ...fields })
    const headline = (tax: View['tax']) =>
      comparePicture(compareTables(), { ...view, tax })?.blocks[0]?.headline
    expect(headline('single')).toBe(headline('none'))
  })

  it('is labelled an estimate, with what it leaves out', () => {
    const made = pictureOf({ metros: ['42660', '19740'] })
    expect(made?.deck).toMatch(/^An estimate for a single filer/)
    for (const left of ['cities', 'credits', 'itemised', '401(k)', 'health premiums'])
      expect(made?.leftOut).toContain(left)
  })
})
