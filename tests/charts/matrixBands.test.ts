import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matrixBands } from '#charts/matrixBands.ts'

describe('bands of the matrix', () => {
  it('hold twelve places on a screen of 1,280 px and half of them on one of 1,024 or 768', () => {
    expect(matrixBands(12, 1200)).toEqual([[0, 12]])
    const halves = [
      [0, 6],
      [6, 12],
    ]
    expect(matrixBands(12, 960)).toEqual(halves)
    expect(matrixBands(12, 704)).toEqual(halves)
  })

  it('hold every column once, in order, however narrow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 2000 }), (columns, width) => {
        const all = matrixBands(columns, width).flatMap(([from, to]) =>
          Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i),
        )
        expect(all).toEqual(Array.from({ length: columns }, (_, i) => i))
      }),
    )
  })
})
