import { describe, expect, it } from 'vitest'
import { mapHolding, middleOf, movedMap, NEAREST, WHOLE_MAP, zoomedMap } from '#charts/mapZoom.ts'

const SIZE = { width: 824, height: 524 }

describe('a part of the map', () => {
  it('keeps the place that it is zoomed around where it was', () => {
    const near = zoomedMap(WHOLE_MAP, 2, [600, 100], SIZE)
    expect((600 - near.x) * near.times).toBeCloseTo(600)
    expect((100 - near.y) * near.times).toBeCloseTo(100)
  })

  it('never leaves the frame, comes no nearer than the nearest, and is whole when zoomed out', () => {
    const corner = zoomedMap(WHOLE_MAP, 100, [824, 524], SIZE)
    expect(corner.times).toBe(NEAREST)
    expect(corner.x + SIZE.width / corner.times).toBeLessThanOrEqual(SIZE.width)
    expect(movedMap(corner, [-900, -900], SIZE).x + SIZE.width / NEAREST).toBeLessThanOrEqual(SIZE.width)
    expect(zoomedMap(corner, 0.001, [10, 10], SIZE)).toBe(WHOLE_MAP)
  })

  it('moves to a place that it does not hold, and stays for one that it holds', () => {
    const near = zoomedMap(WHOLE_MAP, 4, [100, 100], SIZE)
    expect(mapHolding(near, [100, 100], SIZE)).toBe(near)
    expect(middleOf(mapHolding(near, [500, 300], SIZE), SIZE)).toEqual([500, 300])
  })
})
