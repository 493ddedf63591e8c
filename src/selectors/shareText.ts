import type { Periods } from '#domain/release.ts'
import type { Screen } from '#view/view.ts'

const NAME = 'Where It Pays'

/** What each screen's figures speak of. */
const PERIOD_TEXTS: Readonly<Record<Screen, (periods: Periods) => string>> = {
  cities: ({ wages, prices }) => `Pay of ${wages}, price levels of ${prices}.`,
  compare: ({ wages, prices }) => `Pay of ${wages}, price levels of ${prices}.`,
  roles: ({ wages, projections }) => `Pay of ${wages}, projections ${projections}.`,
  growth: ({ projections }) => `BLS projections up to ${projections}.`,
}

/** The headline in a page title: "San Jose pays most – Where It Pays" → "San Jose pays most". Null: it has none. */
export function headlineOf(title: string): string | null {
  const headline = title.replace(new RegExp(`(^|\\s*–\\s*)${NAME}$`), '').trim()
  return headline === '' ? null : headline
}

/** What is pasted in a chat: the headline as a sentence, what its figures speak of, and the link. */
export function shareText(title: string, screen: Screen, periods: Periods, link: string): string {
  const headline = headlineOf(title)
  if (headline === null)
    return `${NAME}: what jobs pay in US metro areas, before and after local prices. ${link}`
  const sentence = /[.?!]$/.test(headline) ? headline : `${headline}.`
  return `${sentence} ${PERIOD_TEXTS[screen](periods)} ${link}`
}
