import { openingsText } from '#format/openings.ts'
import { dollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { RolePoint } from '#selectors/rolePoint.ts'

/** A role of the picture in words: "Web developers: median $92,650, +7.5% 2024–34, 5,400 openings a year". */
export function roleSentence({ name, pay, growth, openings }: RolePoint): string {
  const hires = openings === null ? `openings ${NOT_PUBLISHED}` : `${openingsText(openings)} openings a year`
  return `${name}: median ${dollars(pay)}, ${growthPercent(growth)} ${periodWords.projections}, ${hires}`
}
