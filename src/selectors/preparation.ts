import type { Education, Occupation } from '#domain/occupation.ts'

/** Steps of preparation, from what BLS says a beginner typically has: 1 none, 2 high school, 3 some college or certificate, 4 associate or bachelor, 5 master or doctor. */
export type PrepStep = 1 | 2 | 3 | 4 | 5

const STEPS: Readonly<Record<Education, PrepStep>> = {
  none: 1,
  'high-school': 2,
  'some-college': 3,
  certificate: 3,
  associate: 4,
  bachelor: 4,
  master: 5,
  doctor: 5,
}

/** An occupation's step. Null: not published. */
export function prepStep({ outlook }: Pick<Occupation, 'outlook'>): PrepStep | null {
  const education = outlook?.education ?? null
  return education === null ? null : STEPS[education]
}

/** Choices of preparation as the interface offers them, with what each says in a headline. */
export const PREPARATIONS = [
  { key: 'any', steps: [], text: 'anything', phrase: '' },
  { key: 'none', steps: [1, 2, 3], text: 'no degree', phrase: 'needing no degree' },
  {
    key: 'degree',
    steps: [4],
    text: 'two or four years',
    phrase: 'needing two or four years of college',
  },
  { key: 'more', steps: [5], text: 'more than that', phrase: 'needing a master’s or doctor’s degree' },
] as const
export type PreparationKey = (typeof PREPARATIONS)[number]['key']

/** The offered choice that the steps of a view are. Null: another set of steps. */
export function preparationOf(steps: readonly number[]): (typeof PREPARATIONS)[number] | null {
  const same = (offered: readonly number[]) =>
    offered.length === steps.length && offered.every((step) => steps.includes(step))
  return PREPARATIONS.find((one) => same(one.steps)) ?? null
}
