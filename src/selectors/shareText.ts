import { periodWords } from '#format/periods.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { Screen, View } from '#view/view.ts'
import { capital } from './citiesHeadline.ts'
import { MAX_PLACES } from './comparePlaces.ts'
import { priceLevelsText } from './priceLevels.ts'

const NAME = 'Where It Pays'

type Shared = Pick<View, 'housing' | 'measure'>

/** "Median pay of May 2025": which measure a headline does not say. */
function payText({ measure }: Shared): string {
  return `${capital(measureTerm(measure))} pay of ${periodWords.wages}`
}

function payAndPrices(view: Shared): string {
  return `${payText(view)}, ${priceLevelsText(view)}.`
}

/** What each screen's figures speak of. */
const PERIOD_TEXTS: Readonly<Record<Screen, (view: Shared) => string>> = {
  cities: payAndPrices,
  compare: payAndPrices,
  roles: (view) => `${payText(view)}, projections ${periodWords.projections}.`,
  growth: () => `BLS projections up to ${periodWords.projections}.`,
}

/** The headline that a page's title is. Null: the page has none (yet). */
export function headlineOf(title: string): string | null {
  return title === '' || title === NAME ? null : title
}

/**
 * What is pasted in a chat: the headline as a sentence, what its figures speak of, and the link. `headline` null: only what the
 * page is for, where there is none or where it would give away the reader's own pay.
 */
export function shareText(headline: string | null, view: Pick<View, 'view'> & Shared, link: string): string {
  if (headline === null)
    return `${NAME}: what jobs pay in US metro areas, before and after local prices. ${link}`
  const sentence = /[.?!]$/.test(headline) ? headline : `${headline}.`
  return `${sentence} ${PERIOD_TEXTS[view.view](view)} ${link}`
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
