import { describe, expect, it } from 'vitest'
import { takeStyles } from '#prerender/takeStyles.ts'

function page(...styles: readonly string[]): HTMLElement {
  const made = document.createElement('div')
  for (const style of styles) {
    const row = document.createElement('p')
    row.className = 'row'
    row.setAttribute('style', style)
    made.append(row)
  }
  return made
}

describe('styles of a page that is served as HTML', () => {
  it('are rules of a sheet, one for all that say the same, in whichever edition', () => {
    const pages = [page('height: 28px;', 'top: 5%;'), page('top: 5%')]
    expect(takeStyles(pages)).toBe('.at-1{height: 28px}\n.at-2{top: 5%}')
    expect(pages.map(({ innerHTML }) => innerHTML)).toEqual([
      '<p class="row at-1"></p><p class="row at-2"></p>',
      '<p class="row at-2"></p>',
    ])
  })
})
