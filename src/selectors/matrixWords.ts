import { THIN_JOBS, type RoleTable } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import { titleText } from '#format/titleText.ts'
import type { View } from '#view/view.ts'
import { measureDeck } from './citiesPicture.ts'
import type { MatrixRow } from './matrixCell.ts'
import { shownPay } from './matrixHeadline.ts'

/** What the figures are and of when; roles paid by the hour beside yearly ones are named. Empty: no role. */
export function matrixMeasure(view: Pick<View, 'measure'>, roles: readonly RoleTable[]): string {
  const yearly = roles.find(({ unit }) => unit === 'year')
  const first = yearly ?? roles[0]
  if (!first) return ''
  const hourly = roles.filter(({ unit }) => unit === 'hour').map(({ short }) => lowerName(short))
  const byHour = yearly && hourly.length > 0 ? `, by the hour for ${joinList(hourly)}` : ''
  return `${measureDeck(view, first)}${byHour}`
}

/** Whether a figure that may not be called best (small market, repeated, a floor) stands beside a best one and is as high. */
function passesOver(rows: readonly MatrixRow[], byPrices: boolean): boolean {
  return rows.some(({ cells }) => {
    const best = cells.find(({ isBestPlace }) => isBestPlace)
    const pay = best ? shownPay(best, byPrices) : null
    return pay !== null && cells.some((cell) => !cell.isBestPlace && (shownPay(cell, byPrices) ?? 0) >= pay)
  })
}

/** What bold figures and dots of a matrix mean, and whom they pass over where that is seen. */
export function matrixSigns(
  { rows, byPrices }: { readonly rows: readonly MatrixRow[]; readonly byPrices: boolean },
  hasDots: boolean,
): string {
  const signs = `bold: best place for the role${hasDots ? ' · ● best-paid role in the place' : ''}`
  return passesOver(rows, byPrices)
    ? `${signs}, of markets with ${THIN_JOBS} or more jobs and no repeated figure (⚑)`
    : signs
}

/** Says that titles of visa filings have no figure of a place. `instead`: the role shown in their stead; null: others are shown. */
export function titlesNotice(titles: readonly string[], instead: RoleTable | null): string {
  const named = joinList(titles.map((title, i) => (i === 0 ? titleText(title) : title.replaceAll('-', ' '))))
  return `${named}: known from visa filings only, which no place publishes pay for; ${
    instead === null ? 'left out here' : `shown for ${lowerName(instead.short)}`
  }.`
}
