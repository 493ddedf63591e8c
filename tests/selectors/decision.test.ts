import { describe, expect, it } from 'vitest'
import type { RoleTable } from '#domain/wages.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { decisionText } from '#selectors/decision.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const FOUR = ['42660', '19740', '41180', '41940']

function decision(fields: Partial<View>, role: Partial<RoleTable> = {}) {
  const view = viewOf({ view: 'compare', ...fields })
  const block = comparePicture(compareTables(role), view)?.blocks[0]
  if (!block) throw new Error('the fixture has every table')
  return decisionText(block, view.housing)
}

describe('the decision that a comparison comes to', () => {
  it('is who pays most after prices, before whom, and where that turns', () => {
    expect(decision({ metros: FOUR, base: '19740' })).toBe(
      'Of four places San Jose pays web developers most after prices, $150,900: $33,600 more than Seattle, the next, and $63,900 more than Denver. From 30.5% of the index moved to housing on, St. Louis pays more.',
    )
    expect(decision({ metros: ['42660', '19740'] })).toMatch(
      /^Of two places Seattle .* more than Denver, the next, and .* more than the nation\. That holds with up to 40%/,
    )
  })

  it('turns the other way round where housing weighs more already', () => {
    expect(decision({ metros: FOUR, base: '19740', housing: 35 })).toMatch(
      /^Of four places St\. Louis .* Below 30\.5% of the index moved to housing San Jose pays more\.$/,
    )
  })

  it('does not set a place before others that publish nothing or have no price level', () => {
    expect(decision({ metros: ['42660', '19740', '14860'] })).toMatch(
      /^Of the two places with a figure and a price level Seattle pays web developers most after prices, /,
    )
    expect(decision({ metros: ['42660', '14860'] })).toMatch(
      /^Of two places only Seattle has a figure and a price level: it pays web developers after prices, \$117,400: /,
    )
  })

  it('holds against the baseline as well as against the places, or says from where on it does not', () => {
    expect(decision({ metros: ['35620', '19740'] })).toMatch(
      /^Of two places New York .* more than the nation\. From 1\.6% of the index moved to housing on, the nation pays more\.$/,
    )
  })

  it('says of a leader below the baseline from where on it is above it', () => {
    const prices = { base: 'mine', salary: 130_000, home: '41940' }
    expect(decision({ metros: ['41180', '19740'], ...prices })).toMatch(
      / \$5,900 less than you have\. From 4\.8% of the index moved to housing on, it pays more than you have\.$/,
    )
    expect(decision({ metros: ['41180', '19740'], ...prices, housing: 20 })).toMatch(
      / more than you have\. Below 4\.8% of the index moved to housing you have more\.$/,
    )
  })

  it('says once what the next is where that is the baseline', () => {
    expect(decision({ metros: ['42660', '19740'], base: '19740' })).not.toMatch(/Denver.*Denver/)
  })

  it('leads with no thin market, repeated figure or floor, and says which stand above', () => {
    expect(decision({ metros: ['10000', '36500'] })).toBe('')
    expect(decision({ metros: ['36500', '19740'] })).toMatch(
      /^Of two places Denver .* Olympia stands above it on a small market’s or a repeated figure\.$/,
    )
    const metros = compareTables().roles['15-1254']!.metros.map((one) =>
      one.area === '41940' ? { ...one, floors: ['median' as const] } : one,
    )
    expect(decision({ metros: FOUR }, { metros })).toMatch(
      /^Of the three places with an uncapped figure and a price level Seattle /,
    )
  })
})
