import type { Measure } from '#domain/wages.ts'

const TERMS: Readonly<Record<Measure, string>> = {
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
  mean: 'mean',
}

/** Where on the scale of pay a sentence compares: "at the median", "at the 90th percentile", "in mean pay". */
export function measurePhrase(measure: Measure): string {
  return measure === 'mean' ? 'in mean pay' : `at the ${TERMS[measure]}`
}

/** A pay measure by its exact name, for tables, tips and decks: "25th percentile". */
export function measureTerm(measure: Measure): string {
  return TERMS[measure]
}
