import { periodWords } from '#format/periods.ts'
import type { Screen } from '#view/view.ts'
import { MAX_PLACES } from './comparePlaces.ts'

const NAME = 'Where It Pays'

const PAY_AND_PRICES = `Pay of ${periodWords.wages}, price levels of ${periodWords.prices}.`

/** What each screen's figures speak of. */
const PERIOD_TEXTS: Readonly<Record<Screen, string>> = {
  cities: PAY_AND_PRICES,
  compare: PAY_AND_PRICES,
  roles: `Pay of ${periodWords.wages}, projections ${periodWords.projections}.`,
  growth: `BLS projections up to ${periodWords.projections}.`,
}

/** The headline that a page's title is. Null: the page has none (yet). */
export function headlineOf(title: string): string | null {
  return title === '' || title === NAME ? null : title
}

/**
 * What is pasted in a chat: the headline as a sentence, what its figures speak of, and the link. `headline` null: only what the
 * page is for, where there is none or where it would give away the reader's own pay.
 */
export function shareText(headline: string | null, screen: Screen, link: string): string {
  if (headline === null)
    return `${NAME}: what jobs pay in US metro areas, before and after local prices. ${link}`
  const sentence = /[.?!]$/.test(headline) ? headline : `${headline}.`
  return `${sentence} ${PERIOD_TEXTS[screen]} ${link}`
}

function pagePlaces(kept: number): string {
  if (kept === 0) return 'Three suggested places'
  if (kept === 1) return 'The kept place and two suggested ones'
  return kept > MAX_PLACES ? `The first ${MAX_PLACES} of ${kept} kept places` : `The ${kept} kept places`
}

/** What the one page holds for so many kept places: beside its button in the dialog. */
export function pageText(kept: number): string {
  return `${pagePlaces(kept)} on one sheet: to print, or as Markdown.`
}
