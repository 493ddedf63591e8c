import type { PayUnit } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import type { Earners } from '#selectors/compareBlock.ts'

function partText(part: CompareRow, unit: PayUnit): string {
  const marks = part.paid === null ? '' : `${part.repeated > 0 ? ' ⚑' : ''}${part.thin ? ' ∙' : ''}`
  return `${payText(part.paid, unit, part.floor)}${marks}`
}

/** What each of two earners has in a place: "$63,100 + $70,200"; "–" for what is not published, which the row says in words. */
export function earnersText({ parts }: CompareRow, { roles }: Earners): string {
  if (!parts) return ''
  return parts
    .map((part, i) => (part.paid === null ? '–' : partText(part, roles[i]?.unit ?? 'year')))
    .join(' + ')
}

/** Each earner's pay in a place, named; once where both have the same role. */
export function earnersFigures(
  { parts }: CompareRow,
  { roles }: Earners,
): readonly { readonly name: string; readonly value: string; readonly jobs: string }[] {
  const isSame = roles[0].soc === roles[1].soc
  return (parts ?? []).slice(0, isSame ? 1 : 2).map((part, i) => ({
    name: `${isSame ? 'each of ' : ''}${lowerName((roles[i] ?? roles[0]).short)}`,
    value: partText(part, (roles[i] ?? roles[0]).unit),
    jobs: part.stats?.jobs == null ? jobsText(null) : `${jobsText(part.stats.jobs)} jobs`,
  }))
}
