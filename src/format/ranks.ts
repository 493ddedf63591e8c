import { count } from './counts.ts'

const RULES = new Intl.PluralRules('en-US', { type: 'ordinal' })
const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
}

/** A rank in a sentence: "15th", "1st", "112th". */
export function ordinal(rank: number): string {
  return count(rank) + ENDINGS[RULES.select(rank)]
}

/** A change of rank: "15 → 40". */
export function rankChange(before: number, after: number): string {
  return `${count(before)} → ${count(after)}`
}
