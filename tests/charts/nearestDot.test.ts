import { describe, expect, it } from 'vitest'
import { nearestDot } from '#charts/nearestDot.ts'

const BIG = { name: 'big', x: 100, y: 100, r: 24 }
const MIDDLE = { name: 'middle', x: 108, y: 96, r: 10 }
const SMALL = { name: 'small', x: 100, y: 100, r: 3.3 }
const TWIN = { name: 'twin', x: 103, y: 100, r: 3.3 }

describe('the dot that the pointer means', () => {
  it('is the small one on top of a large one, which shows beside it', () => {
    const dots = [BIG, MIDDLE, SMALL]
    expect(nearestDot(dots, 100, 100)?.name).toBe('small')
    expect(nearestDot(dots, 112, 92)?.name).toBe('middle')
    expect(nearestDot(dots, 88, 112)?.name).toBe('big')
  })

  it('is the one whose edge is nearest beside all dots, up to 14 px', () => {
    expect(nearestDot([BIG, SMALL], 134, 100)?.name).toBe('big')
    expect(nearestDot([BIG, SMALL], 139, 100)).toBeUndefined()
    expect(nearestDot([SMALL], 116, 100)?.name).toBe('small')
  })

  it('reaches each of two dots of one size that overlap', () => {
    expect(nearestDot([SMALL, TWIN], 99, 100)?.name).toBe('small')
    expect(nearestDot([SMALL, TWIN], 105, 100)?.name).toBe('twin')
  })
})
