import type { Occupation } from '#domain/occupation.ts'
import { titleText } from '#format/titleText.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { periodWords } from '#format/periods.ts'

/** Why a role that the reader chose is no dot of the picture; a sentence each. `shown`: codes of those that are. */
export function absentTexts(
  chosen: readonly string[],
  shown: readonly string[],
  occupations: readonly Occupation[],
): readonly string[] {
  return chosen
    .filter((code) => !shown.includes(code))
    .map((code) => {
      if (!/^\d/.test(code))
        return `${titleText(code)}: a title of visa filings, not an occupation. No forecast is made for it.`
      const found = occupations.find(({ soc }) => soc === code)
      if (!found) return `This release has no occupation ${code}.`
      if (!found.outlook)
        return `${found.short}: a forecast for ${periodWords.projections} is ${NOT_PUBLISHED}, so there is no dot.`
      const why =
        found.unit === 'hour'
          ? 'paid by the hour, no yearly median is published'
          : found.nation?.floors.includes('median') === true
            ? `the median of ${periodWords.wages} is published only as a lower bound`
            : `a yearly median of ${periodWords.wages} is ${NOT_PUBLISHED}`
      return `${found.short}: ${why}, so there is no dot.`
    })
}
