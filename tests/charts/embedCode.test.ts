import { beforeEach, describe, expect, it } from 'vitest'
import { composePicture } from '#charts/composePicture.ts'
import { embedCode, embedOf } from '#charts/embedCode.ts'

const text = {
  headline: 'Mayagüez pays “R&D” <most>.',
  deck: 'Median yearly pay, 50% & more',
  missing: '',
  source: 'Source: BLS OEWS "May 2025"',
  address: 'https://example.org/?v=1&roles=15-1254#a"b',
}

function place(): HTMLElement {
  const element = document.createElement('div')
  element.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
  document.body.replaceChildren(element)
  return element
}

describe('HTML that shows a picture on another page', () => {
  let parsed = new Document()
  beforeEach(() => {
    const html = embedCode({ text, drawing: composePicture({ text, place: place() }) })
    parsed = new DOMParser().parseFromString(html, 'text/html')
  })
  const drawingOf = () => {
    const src = parsed.querySelector('img')?.getAttribute('src') ?? ''
    expect(src).toMatch(/^data:image\/svg\+xml,/)
    const svg = decodeURIComponent(src.slice(src.indexOf(',') + 1))
    return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  }

  it('holds the whole drawing, with letters and signs as they are', () => {
    const said = [...drawingOf().querySelectorAll('text')].map((line) => line.textContent).join(' ')
    for (const part of Object.values(text)) expect(said).toContain(part)
  })

  it('says for who does not see it what its words say', () => {
    const alt = parsed.querySelector('img')?.getAttribute('alt')
    expect(alt).toBe(`${text.headline} ${text.deck}. ${text.source}.`)
  })

  it('leads to the view, and is nothing but the picture and that link', () => {
    expect(parsed.querySelector('figcaption a')?.getAttribute('href')).toBe(text.address)
    expect([...parsed.body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual([
      'figure',
      'img',
      'figcaption',
      'a',
    ])
  })

  it('keeps its shape in a narrow column', () => {
    const image = parsed.querySelector('img')!
    const drawing = drawingOf()
    expect(image.getAttribute('width')).toBe(drawing.getAttribute('width'))
    expect(image.getAttribute('height')).toBe(drawing.getAttribute('height'))
    expect(image.getAttribute('style')).toContain('max-width: 100%')
  })

  it('is refused where there is no picture', async () => {
    const files = { ...text, csv: { name: 'x', notes: [] }, address: () => text.address }
    await expect(embedOf(files, null)).rejects.toThrow('no picture')
  })
})
