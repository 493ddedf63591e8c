import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import { tilted } from '#selectors/priceLevels.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const shown = (housing: number) => {
  const [tables, view] = [compareTables(), viewOf({ housing, rank: 'prices', open: '41940' })]
  const picture = citiesPicture(tables, view)!
  return { headline: picture.headline, lines: placeDetails(tables, view, picture)!.lines }
}

describe('what the reader moved to housing', () => {
  it('is said wherever a sentence speaks of pay after prices, once', () => {
    expect(tilted('New York falls; after local prices San Jose leads, after prices', 30)).toBe(
      'New York falls; after local prices (30% to housing) San Jose leads, after prices',
    )
    expect(tilted('Seattle pays most as paid.', 30)).toBe('Seattle pays most as paid.')
  })

  it('is said in the headline and in each of the place’s lines that it changes, and BEA’s own level beside it', () => {
    const { headline, lines } = shown(30)
    expect(headline).toMatch(/after (local )?prices \(30% to housing\)/)
    expect(lines).toContainEqual(
      expect.stringMatching(/^Prices \+10%, housing \+112%; with 30% moved to housing \+41%$/),
    )
    expect(lines).toContainEqual(expect.stringMatching(/after local prices \(30% to housing\)/))
  })

  it('is not spoken of while nothing is moved', () => {
    const { headline, lines } = shown(0)
    expect(`${headline} ${lines.join(' ')}`).not.toContain('to housing')
  })
})
