import type { Measure } from '#domain/wages.ts'

/** The measure as the sentence's first words. */
export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  p10: 'Lowest-tenth',
  p25: 'Lower-quarter',
  median: 'Median',
  p75: 'Upper-quarter',
  p90: 'Highest-tenth',
  mean: 'Mean',
}
