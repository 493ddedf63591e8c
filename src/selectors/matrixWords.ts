import type { RoleTable } from '#domain/wages.ts'
import { joinList, lowerName } from '#format/names.ts'
import { titleText } from '#format/titleText.ts'
import type { View } from '#view/view.ts'
import { measureDeck } from './citiesPicture.ts'

/** What the figures are and of when; roles paid by the hour beside yearly ones are named. Empty: no role. */
export function matrixMeasure(view: Pick<View, 'measure'>, roles: readonly RoleTable[]): string {
  const yearly = roles.find(({ unit }) => unit === 'year')
  const first = yearly ?? roles[0]
  if (!first) return ''
  const hourly = roles.filter(({ unit }) => unit === 'hour').map(({ short }) => lowerName(short))
  const byHour = yearly && hourly.length > 0 ? `, by the hour for ${joinList(hourly)}` : ''
  return `${measureDeck(view, first)}${byHour}`
}

/** Says that titles of visa filings have no figure of a place. `instead`: the role shown in their stead; null: others are shown. */
export function titlesNotice(titles: readonly string[], instead: RoleTable | null): string {
  const named = joinList(titles.map((title, i) => (i === 0 ? titleText(title) : title.replaceAll('-', ' '))))
  return `${named}: known from visa filings only, which no place publishes pay for; ${
    instead === null ? 'left out here' : `shown for ${lowerName(instead.short)}`
  }.`
}
