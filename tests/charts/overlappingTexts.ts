import { textWidth } from '#charts/textWidth.ts'

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Faces differ: the widths are an estimate from above, which two texts side by side may touch by. */
const SLACK = 0.9

function boxOf(text: Element): Box {
  const number = (name: string) => Number(text.getAttribute(name))
  const size = number('font-size') || 14
  const words = text.textContent
  const isBold = Number(text.getAttribute('font-weight')) >= 600
  const width = textWidth(words, size, isBold) * SLACK
  const anchor = text.getAttribute('text-anchor')
  const left = number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  const y = number('y')
  return { text: words, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.2 * size }
}

/** What a drawing's words do to each other and to its edges: "San Jose × $40k", "changing beyond the edge". Nothing: all can be read. */
export function overlappingTexts(drawing: string): readonly string[] {
  const svg = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
  const width = Number(svg.getAttribute('width'))
  const height = Number(svg.getAttribute('height'))
  const boxes = [...svg.querySelectorAll('text')].map(boxOf).filter(({ text }) => text !== '')
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -12 || right > width + 1 || top < 0 || bottom > height,
  )
  const pairs = boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  )
  return [...outside.map(({ text }) => `${text} beyond the edge`), ...pairs]
}
