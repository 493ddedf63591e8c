import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { pairTable } from '#selectors/pairTable.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { pair } from '../fixtures/pair.ts'

const tables = tablesOf([{ code: '41940', short: 'San Jose, CA', median: 160_000, prices: 110 }])

function keysAt(measure: 'median' | 'p90'): readonly string[] {
  const view = viewOf({ measure })
  const picture = citiesPicture(tables, view)
  return picture ? citiesTable(picture, view).columns.map(({ key }) => key) : []
}

describe('the table of places', () => {
  it('begins with name and pay, since a phone shows no more; ranks and code follow', () => {
    expect(keysAt('median').slice(0, 6)).toEqual(['area', 'median', 'real', 'paidRank', 'realRank', 'code'])
    expect(keysAt('p90').slice(0, 3)).toEqual(['area', 'p90', 'real'])
    const ofTwo = pairTable(pair(), viewOf()).columns.map(({ key }) => key)
    expect(ofTwo.slice(0, 6)).toEqual(['area', 'paid', 'real', 'paidRank', 'realRank', 'code'])
  })

  it('has every published point of pay once', () => {
    expect(keysAt('p90').filter((key) => /^(p\d|median)/.test(key))).toEqual([
      'p90',
      'p10',
      'p25',
      'median',
      'p75',
    ])
  })
})
