import { describe, expect, it } from 'vitest'
import type { FiledPay } from '#domain/filings.ts'
import { filedCities, filedCitiesTable } from '#selectors/filedCities.ts'
import { NEARBY_TABLES } from '../fixtures/nearby.ts'
import { viewOf } from '../fixtures/cities.ts'

const [DENVER] = NEARBY_TABLES.metros!
const BOISE = { ...DENVER!, code: '14260', short: 'Boise, ID', name: 'Boise City, ID', states: ['ID'] }
const OMAHA = { ...DENVER!, code: '36540', short: 'Omaha, NE', name: 'Omaha, NE-IA', states: ['NE'] }

function pay(area: string, median: number, filings: number): FiledPay {
  return { area, filings, p25: median - 10_000, median, p75: median + 20_000 }
}

function cities(...metros: readonly FiledPay[]) {
  const [backend] = NEARBY_TABLES.filings!
  const tables = {
    ...NEARBY_TABLES,
    metros: [DENVER!, BOISE, OMAHA],
    filings: [{ ...backend!, metros }],
  }
  const picture = filedCities(tables, viewOf({ roles: ['backend-engineer'] }))
  if (!picture) throw new Error('expected a picture')
  return picture
}

describe('a filed title by metro area', () => {
  it('names the largest median offer of a hundred filings, not that of thirty', () => {
    const picture = cities(pay('14260', 180_000, 30), pay('19740', 150_000, 210))
    expect(picture.headline).toBe(
      'Offers titled backend engineer were most, of places with 100 filings, in Denver: $150,000 at the median of 210 visa filings.',
    )
    expect(picture.rows.map(({ area, rank, thin }) => [area.short, rank, thin])).toEqual([
      ['Boise, ID', 1, true],
      ['Denver, CO', 2, false],
    ])
    expect(picture.missing).toBe(
      '1 metro area with too few filings to be published · small diamonds: under 100 filings (1)',
    )
  })

  it('names none where every place has few filings, or no place any', () => {
    expect(cities(pay('14260', 180_000, 30)).headline).toBe(
      '1 metro area has a figure for backend engineer, each of under 100 visa filings.',
    )
    expect(cities().headline).toBe(
      'No metro area has enough visa filings titled backend engineer to be published.',
    )
  })

  it('gives equal offers one rank, and the nation first in the table', () => {
    const picture = cities(pay('14260', 150_000, 30), pay('19740', 150_000, 210), pay('36540', 90_000, 100))
    expect(picture.rows.map(({ rank }) => rank)).toEqual([1, 1, 3])
    const { rows, columns } = filedCitiesTable(picture)
    expect(columns.map((column) => column.value(rows[0]!))).toEqual([
      null,
      'the nation',
      'US',
      125_000,
      169_309,
      210_000,
      1029,
    ])
  })

  it('is nothing for an occupation', () => {
    expect(filedCities(NEARBY_TABLES, viewOf({ roles: ['15-1254'] }))).toBeNull()
  })
})
