import { describe, expect, it } from 'vitest'
import { findRegions } from '#selectors/findRegions.ts'

describe('finding a region', () => {
  it.each([
    ['west', 'The West', 13],
    ['The South', 'The South', 16],
    ['Mid-west', 'The Midwest', 12],
    ['northeastern', 'The Northeast', 9],
  ])('answers “%s” with %s and how many states it has', (typed, name, states) => {
    expect(findRegions(typed)).toMatchObject([{ name, why: `Census region of ${states} states` }])
  })

  it.each(['mi', 'w', 'west virginia', 'southport', '', 'the'])('leaves “%s” to places', (typed) => {
    expect(findRegions(typed)).toEqual([])
  })
})
