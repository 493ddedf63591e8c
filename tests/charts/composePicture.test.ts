import { describe, expect, it, vi } from 'vitest'
import { composePicture } from '#charts/composePicture.ts'
import { savePicture } from '#charts/savePicture.ts'
import { fromPage } from '#charts/standaloneSvg.ts'
import { wrapText } from '#charts/wrapText.ts'

const text = {
  headline: 'San Jose pays web developers most, before and after prices. New York falls from 15th to 40th.',
  deck: 'Median yearly pay, May 2025 · price levels 2024',
  missing: '230 metro areas publish no figure',
  source: 'BLS OEWS May 2025; BEA 2024',
  address: 'https://example.org/?v=1',
}

function page(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div>${markup}</div>`, 'text/html')
  document.body.replaceChildren(...parsed.body.children)
  return document.body.firstElementChild as HTMLElement
}

describe('a picture of its own', () => {
  it('carries headline, deck, what is missing, source, address and the name of the product as text', () => {
    const place = page('<svg viewBox="0 0 300 100"><circle r="5" /></svg>')
    const { element, width } = composePicture({ text, place })
    const said = [...element.querySelectorAll('text')].map((line) => line.textContent).join(' ')
    for (const part of [...Object.values(text), 'Where It Pays']) expect(said).toContain(part)
    expect(width).toBe(480)
    expect(element.querySelector('circle')).not.toBeNull()
  })

  it('keeps its words legible when a wide picture is shown 600 px wide', () => {
    const place = page('<svg viewBox="0 0 1200 300"><path /></svg>')
    const { element, width } = composePicture({ text, place })
    const sizes = [...element.querySelectorAll('text')].map((line) => Number(line.getAttribute('font-size')))
    expect((Math.min(...sizes) / width) * 600).toBeGreaterThan(10)
  })

  it('takes the drawing that an HTML picture supplies, and leaves the page as it was', () => {
    const place = page('<p>rows</p>')
    const before = document.body.innerHTML
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="552" height="80"><rect class="x" width="10" fill="red"/></svg>'
    const { element } = composePicture({ text, place, drawing })
    expect(element.querySelector('rect[width="10"]')).not.toBeNull()
    expect(element.querySelector('[class]')).toBeNull()
    expect(document.body.innerHTML).toBe(before)
  })

  it('writes styles from style sheets into the marks', () => {
    const place = page(
      '<svg viewBox="0 0 10 10"><circle style="fill: rgb(1, 2, 3)" /><g style="display: none"><path /></g></svg>',
    )
    const { element } = composePicture({ text, place })
    expect(element.querySelector('circle')).toHaveAttribute('fill', 'rgb(1, 2, 3)')
    expect(element.querySelector('path')).toBeNull()
  })

  it('writes what a mark has from what it stands in once, and never a colour that a style sheet took from it', () => {
    const place = page(
      '<svg viewBox="0 0 10 10"><g style="fill: rgb(1, 2, 3)"><path fill="red" style="fill: inherit" /><circle style="fill: rgb(4, 5, 6); opacity: 0.5" /></g></svg>',
    )
    const { element } = composePicture({ text, place })
    expect(element.querySelector('g')).toHaveAttribute('fill', 'rgb(1, 2, 3)')
    expect(element.querySelector('path')).not.toHaveAttribute('fill')
    expect(element.querySelector('g')).not.toHaveAttribute('opacity')
    expect(element.querySelector('circle')).toHaveAttribute('fill', 'rgb(4, 5, 6)')
    expect(element.querySelector('circle')).toHaveAttribute('opacity', '0.5')
  })

  it('refuses a picture without a drawing', () => {
    expect(() => composePicture({ text, place: page('<p>only words</p>') })).toThrow('no drawing')
  })

  it('is downloaded as SVG under its name', async () => {
    const saved: string[] = []
    URL.createObjectURL = () => 'blob:x'
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download)
    })
    const files = {
      headline: text.headline,
      deck: text.deck,
      source: text.source,
      csv: { name: 'web-developers', notes: [] },
      address: () => text.address,
    }
    await savePicture(files, 'svg', page('<svg viewBox="0 0 9 9"><path /></svg>'))
    expect(saved).toEqual(['web-developers.svg'])
    click.mockRestore()
  })

  it('ends where its lowest drawing ends, whatever stands below it on the page', () => {
    const place = page('<svg></svg><p>rows of a table</p>')
    const rect = (element: Element | null, height: number) => {
      if (element) element.getBoundingClientRect = () => new DOMRect(0, 0, 800, height)
    }
    rect(place, 1050)
    rect(place.querySelector('svg'), 400)
    expect(fromPage(place)).toMatchObject({ width: 800, height: 400 })
  })

  it('begins where its highest drawing begins: controls above it leave no empty band', () => {
    const place = page('<p>controls</p><svg></svg>')
    place.getBoundingClientRect = () => new DOMRect(0, 100, 800, 460)
    const drawing = place.querySelector('svg')!
    drawing.getBoundingClientRect = () => new DOMRect(0, 160, 800, 400)
    expect(fromPage(place)).toMatchObject({ width: 800, height: 400 })
  })

  it('breaks an address where a part of it begins, and keeps a sign with its word', () => {
    const measure = (part: string) => part.length
    expect(wrapText('https://x/?v=1&show=map&roles=15-1254', '', 24, measure)).toEqual([
      'https://x/?v=1&show=map',
      '&roles=15-1254',
    ])
    expect(wrapText('a figure ⚑\u00a0repeated', '', 12, measure)).toEqual(['a figure', '⚑\u00a0repeated'])
  })

  it('breaks lines at spaces, and a word only where no line holds it', () => {
    const measure = (part: string) => part.length
    expect(wrapText('one two  three', '', 7, measure)).toEqual(['one two', 'three'])
    expect(wrapText('at https://x/?v=1 now', '', 6, measure)).toEqual(['at', 'https:', '//x/?v', '=1 now'])
    expect(wrapText('', '', 4, measure)).toEqual([])
  })
})
