import { fromDrawing, fromPage } from './standaloneSvg.ts'
import type { StandaloneSvg } from './standaloneSvg.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'
import type { MeasureText } from './wrapText.ts'

/** What stands around the drawing, so that the picture is understood alone. */
export interface PictureText {
  readonly headline: string
  readonly deck: string
  readonly missing: string
  readonly source: string
  readonly address: string
}

/** A picture to be saved, with the words that its file needs around it. */
export interface ExportedPicture {
  readonly text: PictureText
  /** The element that shows the picture. */
  readonly place: HTMLElement
  /** Draws what an HTML picture shows. Absent: the drawings in `place` are taken. */
  readonly drawing?: string
}

/** Smallest width of an exported picture, px. */
const NARROWEST = 480
/** Wider than this, the words around the drawing grow with it: they stay legible when a chat shows it 600 px wide. */
const WIDEST_PLAIN = 720
const EDGE = 24

interface Style {
  readonly line: number
  readonly font: string
  readonly colour: string
}

interface Line {
  readonly text: string
  readonly y: number
  readonly style: Style
}

/** Size of a font's letters, px: "600 26px serif" → 26. */
function sizeIn(font: string): number {
  return Number.parseFloat(font.slice(font.indexOf(' ') + 1))
}

function measureByCanvas(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (context === null) return textWidth(text, sizeIn(font), font.startsWith('600'))
    context.font = font
    return context.measureText(text).width
  }
}

/** Colours as `place` shows them: which of its two a token stands for is decided only where it is used. */
function coloursIn(place: HTMLElement) {
  const probe = document.createElement('span')
  place.append(probe)
  const read = (colour: string) => {
    probe.style.color = colour
    return getComputedStyle(probe).color
  }
  const colours = {
    ground: read('var(--ground, #fbfaf7)'),
    ink: read('var(--ink, #1a1c1f)'),
    ink2: read('var(--ink-2, #4a4f57)'),
    ink3: read('var(--ink-3, #646a73)'),
  }
  probe.remove()
  return colours
}

/** How the words around the drawing are set, in the colours and faces of `place`. */
function textStyles(width: number, place: HTMLElement) {
  const computed = getComputedStyle(place)
  const read = (name: string, otherwise: string) => computed.getPropertyValue(name).trim() || otherwise
  // A file of its own knows no @font-face of the page: the faces that are there under their own names.
  const serif = [read('--serif-named', 'Georgia'), read('--serif-system', 'serif')].join(', ')
  const sans = read('--sans', 'sans-serif')
  const { ground, ink, ink2, ink3 } = coloursIn(place)
  const grow = Math.max(1, width / WIDEST_PLAIN)
  const style = (line: number, font: (size: (px: number) => number) => string, colour: string): Style => ({
    line: line * grow,
    font: font((px) => Math.round(px * grow * 10) / 10),
    colour,
  })
  return {
    ground,
    headline: style(32, (size) => `600 ${size(26)}px ${serif}`, ink),
    deck: style(20, (size) => `400 ${size(15)}px ${sans}`, ink2),
    note: style(18, (size) => `400 ${size(13)}px ${sans}`, ink3),
  }
}

function textElement(line: Line): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  const [, weight, size, family] = /^(\d+) ([\d.]+)px (.*)$/.exec(line.style.font) ?? []
  element.setAttribute('x', String(EDGE))
  element.setAttribute('y', String(Math.round(line.y)))
  element.setAttribute('font-family', family ?? 'sans-serif')
  element.setAttribute('font-size', size ?? '13')
  element.setAttribute('font-weight', weight ?? '400')
  element.setAttribute('fill', line.style.colour)
  element.textContent = line.text
  return element
}

/** The whole picture as one drawing: headline, deck, marks, what is missing, source and address, in the scheme shown. */
export function composePicture({ text, place, drawing }: ExportedPicture): StandaloneSvg {
  const drawn = drawing === undefined ? fromPage(place) : fromDrawing(drawing, place)
  if (drawn === null) throw new Error('There is no drawing in this picture')
  const width = Math.ceil(Math.max(NARROWEST, drawn.width + 2 * EDGE))
  const scale = (width - 2 * EDGE) / drawn.width
  const styles = textStyles(width, place)
  const measure = measureByCanvas()
  const lines: Line[] = []
  let y = EDGE - 4
  const add = (part: string, style: Style) => {
    for (const words of wrapText(part, style.font, width - 2 * EDGE, measure)) {
      lines.push({ text: words, y: y + 0.78 * style.line, style })
      y += style.line
    }
  }
  add(text.headline, styles.headline)
  y += 4
  add(text.deck, styles.deck)
  y += 12
  const top = y
  y += drawn.height * scale + 12
  add(text.missing, styles.note)
  add(text.source, styles.note)
  add(`Where It Pays · ${text.address}`, styles.note)
  const height = Math.ceil(y + EDGE - 8)

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', String(width))
  ground.setAttribute('height', String(height))
  ground.setAttribute('fill', styles.ground)
  const { element } = drawn
  if (!element.hasAttribute('viewBox')) element.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`)
  element.setAttribute('x', String(EDGE))
  element.setAttribute('y', String(top))
  element.setAttribute('width', String(drawn.width * scale))
  element.setAttribute('height', String(drawn.height * scale))
  svg.append(ground, ...lines.map(textElement), element)
  return { element: svg, width, height }
}
