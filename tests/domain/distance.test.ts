import { expect, it } from 'vitest'
import { milesBetween } from '#domain/distance.ts'

const NEW_YORK = { latitude: 40.7128, longitude: -74.006 }
const LOS_ANGELES = { latitude: 34.0522, longitude: -118.2437 }

it('measures the great circle in miles: New York to Los Angeles 2,446, either way', () => {
  expect(milesBetween(NEW_YORK, LOS_ANGELES)).toBeCloseTo(2445.6, 0)
  expect(milesBetween(LOS_ANGELES, NEW_YORK)).toBeCloseTo(milesBetween(NEW_YORK, LOS_ANGELES), 9)
  expect(milesBetween(NEW_YORK, NEW_YORK)).toBe(0)
})
