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

/** Choices of preparation: `text` where they stand side by side, `alone` where one stands by itself after "asks for". */
export const PREPARATIONS = [
  { key: 'any', steps: [], text: 'anything', alone: 'anything', phrase: '' },
  { key: 'none', steps: [1, 2, 3], text: 'no degree', alone: 'no degree', phrase: 'needing no degree' },
  {
    key: 'degree',
    steps: [4],
    text: 'two or four years',
    alone: 'two or four years of college',
    phrase: 'needing two or four years of college',
  },
  {
    key: 'more',
    steps: [5],
    text: 'more than that',
    alone: 'a master’s or doctor’s degree',
    phrase: 'needing a master’s or doctor’s degree',
  },
] as const
export type PreparationKey = (typeof PREPARATIONS)[number]['key']

/** The offered choice that the steps of a view are. Null: another set of steps. */
export function preparationOf(steps: readonly number[]): (typeof PREPARATIONS)[number] | null {
  const same = (offered: readonly number[]) =>
    offered.length === steps.length && offered.every((step) => steps.includes(step))
  return PREPARATIONS.find((one) => same(one.steps)) ?? null
}

const STEP_WORDS: Readonly<Record<number, string>> = {
  1: 'no diploma',
  2: 'high school',
  3: 'some college',
  4: 'two or four years of college',
  5: 'a master’s or doctor’s degree',
}

/** What the steps of a view ask for, in words: "two or four years of college"; "no diploma or high school". */
export function preparationText(steps: readonly number[]): string {
  const named = steps.toSorted((a, b) => a - b).map((step) => STEP_WORDS[step] ?? `step ${step}`)
  const last = named.length > 1 ? ` or ${named.at(-1)!}` : (named[0] ?? '')
  return preparationOf(steps)?.alone ?? named.slice(0, -1).join(', ') + last
}
