import { saveFile } from './saveFile.ts'
import { fromDrawing, fromPage } from './standaloneSvg.ts'
import type { StandaloneSvg } from './standaloneSvg.ts'
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

export interface ExportedPicture {
  readonly text: PictureText
  /** The element that shows the picture. */
  readonly place: HTMLElement
  /** Draws what an HTML picture shows. Absent: the drawings in `place` are taken. */
  readonly drawing?: string
}

/** Smallest width of an exported picture, px: at this width it is read in a chat. */
const WIDTH = 600
const EDGE = 24
/** Pixels of the PNG for one of the picture. */
const DENSITY = 2

interface Line {
  readonly text: string
  readonly y: number
  readonly font: string
  readonly colour: string
}

function measureByCanvas(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  return (text, font) => {
    if (context === null) return text.length * 9
    context.font = font
    return context.measureText(text).width
  }
}

function setText(width: number, place: HTMLElement) {
  const measure = measureByCanvas()
  const style = getComputedStyle(place)
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  const serif = read('--serif', 'serif')
  const sans = read('--sans', 'sans-serif')
  const set = (text: string, top: number, line: number, font: string, colour: string): readonly Line[] =>
    wrapText(text, font, width - 2 * EDGE, measure).map((part, index) => ({
      text: part,
      y: top + (index + 0.78) * line,
      font,
      colour,
    }))
  return {
    ground: read('--ground', '#fbfaf7'),
    headline: (text: string, top: number) =>
      set(text, top, 32, `600 26px ${serif}`, read('--ink', '#1a1c1f')),
    deck: (text: string, top: number) => set(text, top, 20, `400 15px ${sans}`, read('--ink-2', '#4a4f57')),
    note: (text: string, top: number) => set(text, top, 18, `400 13px ${sans}`, read('--ink-3', '#646a73')),
  }
}

function textElement(line: Line): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  const [, weight, size, family] = /^(\d+) (\d+)px (.*)$/.exec(line.font) ?? []
  element.setAttribute('x', String(EDGE))
  element.setAttribute('y', String(Math.round(line.y)))
  element.setAttribute('font-family', family ?? 'sans-serif')
  element.setAttribute('font-size', size ?? '13')
  element.setAttribute('font-weight', weight ?? '400')
  element.setAttribute('fill', line.colour)
  element.textContent = line.text
  return element
}

/** The whole picture as one drawing: headline, deck, marks, what is missing, source and address, in the scheme shown. */
export function composePicture({ text, place, drawing }: ExportedPicture): StandaloneSvg {
  const drawn = drawing === undefined ? fromPage(place) : fromDrawing(drawing, place)
  if (drawn === null) throw new Error('There is no drawing in this picture')
  const width = Math.ceil(Math.max(WIDTH, drawn.width + 2 * EDGE))
  const scale = (width - 2 * EDGE) / drawn.width
  const setter = setText(width, place)
  const lines: Line[] = []
  let y = EDGE - 4
  const add = (set: (part: string, top: number) => readonly Line[], part: string, height: number) => {
    const added = part === '' ? [] : set(part, y)
    lines.push(...added)
    y += added.length * height
  }
  add(setter.headline, text.headline, 32)
  y += 4
  add(setter.deck, text.deck, 20)
  y += 12
  const top = y
  y += drawn.height * scale + 12
  add(setter.note, text.missing, 18)
  add(setter.note, text.source, 18)
  add(setter.note, text.address, 18)
  const height = Math.ceil(y + EDGE - 8)

  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', String(width))
  ground.setAttribute('height', String(height))
  ground.setAttribute('fill', setter.ground)
  const { element } = drawn
  if (!element.hasAttribute('viewBox')) element.setAttribute('viewBox', `0 0 ${drawn.width} ${drawn.height}`)
  element.setAttribute('x', String(EDGE))
  element.setAttribute('y', String(top))
  element.setAttribute('width', String(drawn.width * scale))
  element.setAttribute('height', String(drawn.height * scale))
  svg.append(ground, ...lines.map(textElement), element)
  return { element: svg, width, height }
}

function svgBlob(picture: StandaloneSvg): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture.element)], { type: 'image/svg+xml' })
}

async function pngBlob(picture: StandaloneSvg): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * DENSITY
    canvas.height = picture.height * DENSITY
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser draws no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The picture could not be written'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Downloads the picture as it is shown now. Rejects when there is nothing drawn or the browser cannot write it. */
export async function exportPicture(
  name: string,
  kind: 'png' | 'svg',
  picture: ExportedPicture,
): Promise<void> {
  const whole = composePicture(picture)
  saveFile(`${name}.${kind}`, kind === 'svg' ? svgBlob(whole) : await pngBlob(whole))
}
