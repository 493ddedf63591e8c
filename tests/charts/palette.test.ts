import { describe, expect, it } from 'vitest'
import { SHAPES, seriesLook, shapePath } from '#charts/palette.ts'
import { DIVERGING_BOUNDS, divergingClass } from '#domain/divergingClass.ts'

describe('the palette', () => {
  it.each([
    [-0.5, 0],
    [-0.3, 0],
    [-0.299, 1],
    [-0.15, 1],
    [-0.1, 2],
    [-0.05, 2],
    [-0.049, 3],
    [0, 3],
    [-0, 3],
    [0.049, 3],
    [0.05, 4],
    [0.15, 5],
    [0.3, 6],
    [2, 6],
  ])('puts a difference of %d from the baseline into class %d', (fraction, index) => {
    expect(divergingClass(fraction)).toBe(index)
  })

  it('has one bound fewer than classes, and is symmetric', () => {
    expect(DIVERGING_BOUNDS.map((bound) => divergingClass(bound))).toEqual([0, 1, 2, 4, 5, 6])
  })

  it('tells six series apart by colour and by shape', () => {
    const looks = SHAPES.map((_, slot) => seriesLook(slot))
    expect(new Set(looks.map((look) => look.colour)).size).toBe(6)
    expect(looks.map((look) => look.symbol).join('')).toBe('●■▲◆▼✚')
    expect(new Set(SHAPES.map((shape) => shapePath(shape, 5))).size).toBe(6)
    expect(seriesLook(6)).toEqual(seriesLook(0))
  })
})
