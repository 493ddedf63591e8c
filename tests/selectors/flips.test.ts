import { describe, expect, it } from 'vitest'
import { comparePicture } from '#selectors/comparePicture.ts'
import { flipsSentence, flipText, linedRows, partText, payAt } from '#selectors/flips.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

function block(fields: Partial<View>) {
  const made = comparePicture(compareTables(), viewOf({ view: 'compare', ...fields }))?.blocks[0]
  if (!made) throw new Error('the fixture has every table')
  return made
}

const FOUR = ['42660', '19740', '41180', '41940']

describe('crossings along the housing handle', () => {
  it('are where two places pay the same after prices, first ones first', () => {
    const { flips } = block({ metros: FOUR, base: '19740' })
    expect(flips.map((flip) => `${partText(flip.percent)} ${flipText(flip)}`)).toEqual([
      '9% St. Louis passes Seattle',
      '30.5% St. Louis passes San Jose',
    ])
    for (const { percent, passer, passed } of flips)
      expect(payAt(passer, percent)).toBeCloseTo(payAt(passed, percent), 6)
  })

  it('do not depend on where the handle is', () => {
    const percents = (housing: number) => block({ metros: FOUR, housing }).flips.map((flip) => flip.percent)
    expect(percents(25)).toEqual(percents(0))
  })

  it('are said to the tenth beside a step of the handle, which must not contradict the order that it shows', () => {
    expect([30.46, 29.6, 32.6, 4.2, 9.16].map(partText)).toEqual(['30.5%', '29.6%', '33%', '4.2%', '9%'])
  })

  it('are all said in one paragraph, with who stays last', () => {
    expect(block({ metros: FOUR, base: '19740' }).flipsSentence).toBe(
      'St. Louis passes Seattle at 9% and San Jose at 30.5% of the index moved to housing. Denver stays last.',
    )
  })

  it('count against a baseline that is none of the places', () => {
    const { flips, flipsSentence: sentence } = block({ metros: ['35620', '42660'] })
    expect(flips.map(flipText)).toContain('New York falls below the nation')
    expect(sentence).toBe(
      'The order stays the same up to 40%: Seattle, New York. New York stays above the nation only up to 1.6% of the index moved to housing.',
    )
  })

  it('leave out who has no price level and say so', () => {
    const { rows } = block({ metros: ['14860', '42660'] })
    expect(linedRows(rows).map((row) => row.name)).not.toContain('Bridgeport')
    expect(flipsSentence(rows)).toContain('Bridgeport has no line: no price level is published.')
  })

  it('begin at BEA’s own figure exactly', () => {
    const seattle = linedRows(block({ metros: FOUR }).rows).find((row) => row.code === '42660')
    expect(seattle && payAt(seattle, 0)).toBe(130_440 / (111.133 / 100))
  })
})
