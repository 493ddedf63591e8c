import { count } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import type { FilterChip } from './filterChips.ts'

/** Which filter emptied a list. */
interface EmptiedBy {
  /** The one whose removal brings back most; of those that alone bring back none the one that leaves least by itself. Undefined: no filter. */
  readonly culprit: FilterChip | undefined
  /** Filters without any one of which places are listed, those that bring back most first. */
  readonly helpful: readonly FilterChip[]
  readonly text: string
}

/** A filter as it is cited; quotes of its own become single ones. */
export function quoted({ text }: Pick<FilterChip, 'text'>): string {
  return `“${text.replace('“', '‘').replace('”', '’')}”`
}

/** Filters whose removal is offered at once. */
const MOST = 3

/** That every filter must hold at once, where more than one is set. Empty: there is nothing to say. */
export function togetherText(chips: readonly FilterChip[]): string {
  if (chips.length < 2) return ''
  return `Filters narrow each other: a place is listed only if ${chips.length === 2 ? 'both' : 'all'} hold, ${joinList(chips.map(quoted))}.`
}

function left(chip: FilterChip): string {
  return `without ${quoted(chip)} there ${chip.countWithout === 1 ? 'is' : 'are'} ${count(chip.countWithout)}`
}

/** Of several filters that let nothing pass together, those to take away, and why. */
export function emptiedBy(chips: readonly FilterChip[]): EmptiedBy {
  const ordered = chips.toSorted((a, b) => b.countWithout - a.countWithout || a.countAlone - b.countAlone)
  const [culprit] = ordered
  const helpful = ordered.filter(({ countWithout }) => countWithout > 0).slice(0, MOST)
  if (!culprit) return { culprit, helpful, text: '' }
  if (chips.length === 1 && helpful.length === 1) {
    const without = `Without it there ${culprit.countWithout === 1 ? 'is' : 'are'} ${count(culprit.countWithout)}`
    return { culprit, helpful, text: `No place passes ${quoted(culprit)}. ${without}.` }
  }
  const all = chips.length === 2 ? 'both filters' : `all ${count(chips.length)} filters`
  if (helpful.length > 0) {
    const text = joinList(helpful.map(left)).replace(/^w/, 'W')
    return { culprit, helpful, text: `No place passes ${all} at once, and they hold together. ${text}.` }
  }
  const alone = chips.filter((chip) => chip.countAlone === 0)
  const why =
    alone.length > 0
      ? `${joinList(alone.map(quoted))} ${alone.length === 1 ? 'leaves' : 'each leave'} none even alone.`
      : 'No single one of them is to blame: take away two, or clear all.'
  return {
    culprit,
    helpful,
    text: `No place passes these ${count(chips.length)} filters, whichever one is taken away. ${why}`,
  }
}
