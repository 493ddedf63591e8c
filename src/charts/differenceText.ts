import { payText, signedDollars, signedRoundedDollars } from '#format/money.ts'
import { measurePhrase } from '#format/measureTerms.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'

/** A row's pay against the baseline: "+$43,330 at the median", "the baseline". Empty: cannot be said. */
export function differenceText(row: PlateRow, { byPrices, baseline, rows }: RolesPicture): string {
  if (row.isBaseline) return rows.length > 1 ? 'the baseline' : ''
  if (row.difference === null || baseline === null) return ''
  const than = baseline.name === 'my pay' ? 'against my pay' : measurePhrase(row.measure)
  if (row.unit === 'hour') {
    const sign = row.difference < 0 ? '−' : '+'
    return `${sign}${payText(Math.abs(row.difference), 'hour', false)} ${than}`
  }
  const amount = byPrices ? signedRoundedDollars(row.difference) : signedDollars(row.difference)
  return `${amount} ${than}`
}
