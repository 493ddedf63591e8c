import { describe, expect, it } from 'vitest'
import { mayBeNamed, repeatedFigures, type Stats } from '#domain/wages.ts'

function stats(p10: number, p25: number, median: number | null, p75: number, p90: number): Stats {
  return { jobs: 500, quotient: 1, p10, p25, median, p75, p90, mean: null, floors: [] }
}

describe('repeated figures', () => {
  it('are none where all five differ', () => {
    expect(repeatedFigures(stats(1, 2, 3, 4, 5))).toBe(0)
  })

  it('are the longest run of one figure, so that “four of five are the same” is true', () => {
    expect(repeatedFigures(stats(1, 2, 2, 2, 2))).toBe(4)
    expect(repeatedFigures(stats(1, 1, 2, 3, 3))).toBe(2)
  })

  it('do not reach over a figure that is not published', () => {
    expect(repeatedFigures(stats(1, 2, null, 2, 3))).toBe(0)
  })

  it('are not made by floors: two of “this much or more” need not be equal', () => {
    const capped: Stats = { ...stats(1, 2, 3, 9, 9), floors: ['p75', 'p90'] }
    expect(repeatedFigures(capped)).toBe(0)
    expect(mayBeNamed(capped)).toBe(true)
    expect(mayBeNamed(stats(1, 2, 3, 9, 9))).toBe(false)
  })
})
