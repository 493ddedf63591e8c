import { count, counted } from '#format/counts.ts'

interface Answers {
  readonly hits: readonly unknown[]
  readonly total: number
  readonly instead: string | null
}

/** What stands above the answers: how many, in which order, and for what if not for what was typed. */
export function summaryText({ hits, total, instead }: Answers, beginning: string, typed: string): string {
  if (typed.trim() === '') return hits.length === 0 ? '' : beginning
  const number =
    total > hits.length ? `${count(hits.length)} of ${counted(total, 'answer')}` : counted(total, 'answer')
  if (instead !== null) return `${number} for “${instead}”`
  return total > 1 ? `${number}, most likely first` : number
}
