import fc from 'fast-check'
import { expect } from 'vitest'
import type { PayUnit, Stats } from '#domain/wages.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'

const MEASURES = ['p10', 'p25', 'median', 'p75', 'p90', 'mean'] as const

export function optional<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null })
}

export function statsOf(unit: PayUnit): fc.Arbitrary<Stats> {
  const pay = optional(
    unit === 'year'
      ? fc.integer({ min: 1, max: 900_000 })
      : fc.integer({ min: 1, max: 50_000 }).map((c) => c / 100),
  )
  return fc.record({
    jobs: optional(fc.integer({ min: 0, max: 2_000_000 })),
    quotient: optional(fc.integer({ min: 0, max: 9000 }).map((hundredths) => hundredths / 100)),
    p10: pay,
    p25: pay,
    median: pay,
    p75: pay,
    p90: pay,
    mean: pay,
    floors: fc.subarray([...MEASURES]),
  })
}

export function sorted(numbers: readonly number[]): string[] {
  return numbers.toSorted((a, b) => a - b).map(String)
}

export const socs = fc
  .uniqueArray(fc.integer({ min: 111_011, max: 559_999 }), { maxLength: 30 })
  .map((list) => sorted(list).map((soc) => `${soc.slice(0, 2)}-${soc.slice(2)}`))
export const units = fc.constantFrom<PayUnit>('year', 'hour')

/** Each code with a value of its own. */
export function each<T>(
  codes: fc.Arbitrary<string[]>,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<(readonly [string, T])[]> {
  return codes.chain((list) => fc.tuple(...list.map((code) => value.map((one) => [code, one] as const))))
}

export function readsBack<T>(file: DataFile<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, (value) => {
      const text = file.encode(value)
      expect(file.decode(text)).toEqual(value)
      expect(file.encode(file.decode(text))).toBe(text)
      expect(text).toContain(`"rows":${String(file.rows(value))}`)
    }),
    { numRuns: 60 },
  )
}
