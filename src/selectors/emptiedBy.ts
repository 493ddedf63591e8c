import { count } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import type { FilterChip } from './filterChips.ts'

/** Which filter emptied a list. */
interface EmptiedBy {
  /** The one whose removal brings back most; of those that alone bring back none the one that leaves least by itself. Undefined: no filter. */
  readonly culprit: FilterChip | undefined
  /** Whether places are listed without it. */
  readonly helps: boolean
  readonly text: string
}

/** A filter as it is cited; quotes of its own become single ones. */
export function quoted({ text }: Pick<FilterChip, 'text'>): string {
  return `“${text.replace('“', '‘').replace('”', '’')}”`
}

/** Of several filters that let nothing pass together, the one to take away, and why. */
export function emptiedBy(chips: readonly FilterChip[]): EmptiedBy {
  const culprit = chips.toSorted((a, b) => b.countWithout - a.countWithout || a.countAlone - b.countAlone)[0]
  if (!culprit) return { culprit, helps: false, text: '' }
  if (culprit.countWithout > 0) {
    const others = chips.length === 1 ? '' : ' with the other filters'
    return {
      culprit,
      helps: true,
      text: `No place passes ${quoted(culprit)}${others}. Without it there ${culprit.countWithout === 1 ? 'is' : 'are'} ${count(culprit.countWithout)}.`,
    }
  }
  const alone = chips.filter((chip) => chip.countAlone === 0)
  const why =
    alone.length > 0
      ? `${joinList(alone.map(quoted))} ${alone.length === 1 ? 'leaves' : 'each leave'} none even alone.`
      : 'No single one of them is to blame: take away two, or clear all.'
  return {
    culprit,
    helps: false,
    text: `No place passes these ${count(chips.length)} filters, whichever one is taken away. ${why}`,
  }
}
