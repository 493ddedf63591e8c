import { describe, expect, it } from 'vitest'
import { divergingClass } from '#domain/divergingClass.ts'
import { growthClass } from '#domain/growthClass.ts'

describe('the class of a difference', () => {
  it('counts a bound to the class farther from the middle, above and below alike', () => {
    expect([-0.3, -0.15, -0.05, 0.05, 0.15, 0.3].map(divergingClass)).toEqual([0, 1, 2, 4, 5, 6])
    expect([-10, -5, -1, 1, 5, 10].map(growthClass)).toEqual([0, 1, 2, 4, 5, 6])
  })

  it('is the class between the bounds everywhere else', () => {
    expect([-2, -0.29, -0.149, -0.049, 0, 0.049, 0.149, 0.29, 2].map(divergingClass)).toEqual([
      0, 1, 2, 3, 3, 3, 4, 5, 6,
    ])
    expect([-40, -9.9, -4.9, -0.9, -0, 0.9, 4.9, 9.9, 40].map(growthClass)).toEqual([
      0, 1, 2, 3, 3, 3, 4, 5, 6,
    ])
  })
})
