import type { PayUnit } from '#domain/wages.ts'
import { periodWords } from '#format/periods.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { View } from '#view/view.ts'
import type { FiledRow } from './filedRow.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** What the plate measures, in which unit and prices, with the period of each figure. */
export function rolesDeck(
  place: RolesPlace,
  byPrices: boolean,
  unit: PayUnit,
  measure: View['measure'],
  evidence: { readonly hasSurvey: boolean; readonly hasFiled: boolean } = {
    hasSurvey: true,
    hasFiled: false,
  },
): string {
  const offers = `offers in visa filings (H-1B), ${periodWords.filings}, not a sample`
  if (!evidence.hasSurvey && evidence.hasFiled) {
    const at = place.area === null ? 'in the nation' : `in ${place.area.short}`
    const after = byPrices ? ` after local prices, ${periodWords.prices}` : ''
    return `Median and middle half of yearly ${offers}, ${at}${after} · all occupations: survey, ${periodWords.wages}`
  }
  const per = unit === 'hour' ? 'hourly' : 'yearly'
  const prices = byPrices ? ` after local prices, ${periodWords.prices}` : ''
  const term = measureTerm(measure)
  const middle = measure === 'median' ? 'middle' : term
  const where = place.area === null ? ' in the nation' : ` in ${place.area.short} (○ ${middle} in the nation)`
  const filed = evidence.hasFiled ? ` · ◆ ${offers}` : ''
  return `${term.charAt(0).toUpperCase()}${term.slice(1)} and spread of ${per} pay${where}, ${periodWords.wages}${prices} · jobs and openings in the nation, ${periodWords.projections}${filed}`
}

/** Whose figures the plate holds. */
export function rolesSource(place: RolesPlace, filed: readonly FiledRow[], byPrices: boolean): string {
  return [
    `BLS: wages (OEWS) ${periodWords.wages}, Employment Projections ${periodWords.projections}`,
    place.area !== null && place.level !== null
      ? `BEA price level, US = 100, ${periodWords.prices}${byPrices ? '' : ' (not applied)'}`
      : '',
    filed.length > 0 ? `DOL visa filings ${periodWords.filings}, grouped by TechPay Atlas` : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
