import { periodWords } from '#format/periods.ts'
import type { Screen } from '#view/view.ts'

const NAME = 'Where It Pays'

const PAY_AND_PRICES = `Pay of ${periodWords.wages}, price levels of ${periodWords.prices}.`

/** What each screen's figures speak of. */
const PERIOD_TEXTS: Readonly<Record<Screen, string>> = {
  cities: PAY_AND_PRICES,
  compare: PAY_AND_PRICES,
  roles: `Pay of ${periodWords.wages}, projections ${periodWords.projections}.`,
  growth: `BLS projections up to ${periodWords.projections}.`,
}

/** What is pasted in a chat: the headline (the page's title) as a sentence, what its figures speak of, and the link. */
export function shareText(title: string, screen: Screen, link: string): string {
  if (title === NAME) return `${NAME}: what jobs pay in US metro areas, before and after local prices. ${link}`
  const sentence = /[.?!]$/.test(title) ? title : `${title}.`
  return `${sentence} ${PERIOD_TEXTS[screen]} ${link}`
}
