import { describe, expect, it } from 'vitest'
import { periodWords } from '#format/periods.ts'
import { headlineOf, pageText, shareText } from '#selectors/shareText.ts'
import type { Measure } from '#domain/wages.ts'
import type { Screen } from '#view/view.ts'

const view = (screen: Screen, housing = 0, measure: Measure = 'median') => ({
  view: screen,
  housing,
  measure,
})
const LINK = 'https://example.org/?roles=15-1252'

describe('the text of a shared view', () => {
  it('is the headline, what its figures speak of and the link, which ends it', () => {
    expect(shareText('San Jose pays web developers most.', view('cities'), LINK)).toBe(
      `San Jose pays web developers most. Median pay of ${periodWords.wages}, price levels ${periodWords.prices}. ${LINK}`,
    )
  })

  it('says which measure the headline is about', () => {
    expect(shareText('San Jose pays most.', view('compare', 0, 'p90'), LINK)).toContain(
      `90th percentile pay of ${periodWords.wages}`,
    )
  })

  it('says what the reader moved to housing, since the headline is of those prices', () => {
    expect(shareText('Los Angeles falls from 10th to 67th.', view('cities', 15), LINK)).toContain(
      `prices ${periodWords.prices}, 15% moved to housing.`,
    )
  })

  it('ends a headline as a sentence', () => {
    expect(shareText('188,000 were forecast', view('growth'), LINK)).toMatch(
      /^188,000 were forecast\. BLS projections/,
    )
    expect(shareText('Which role?', view('roles'), LINK)).toMatch(/^Which role\? Median pay of/)
  })

  it('says what the page is for while there is no headline', () => {
    expect(headlineOf('Where It Pays')).toBeNull()
    expect(headlineOf('San Jose pays most.')).toBe('San Jose pays most.')
    expect(shareText(null, view('cities'), LINK)).toBe(
      `Where It Pays: what jobs pay in US metro areas, before and after local prices. ${LINK}`,
    )
  })

  it('says what the one page will hold', () => {
    expect(pageText(0)).toBe('Three suggested places on one sheet: to print, or as Markdown.')
    expect(pageText(1)).toBe('The kept place and two suggested ones on one sheet: to print, or as Markdown.')
    expect(pageText(4)).toBe('The 4 kept places on one sheet: to print, or as Markdown.')
    expect(pageText(8)).toBe('The first 6 of 8 kept places on one sheet: to print, or as Markdown.')
  })
})
