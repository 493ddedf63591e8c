const NAMESPACE = 'http://www.w3.org/2000/svg'

/** What style sheets decide about a mark, and its parts have from it, and a file of its own must carry. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
  'visibility',
] as const

/** `of` is the style of what `from` stands in, which the copy has already: only what differs is written. */
function inlineStyles(from: Element, to: Element, of?: CSSStyleDeclaration): void {
  const style = getComputedStyle(from)
  const write = (name: string, otherwise: string | undefined) => {
    const value = style.getPropertyValue(name)
    if (value === '' || value === otherwise) to.removeAttribute(name)
    else to.setAttribute(name, value)
  }
  for (const name of INHERITED) write(name, of?.getPropertyValue(name))
  write('opacity', '1')
  for (const name of ['class', 'style', 'tabindex', 'role']) to.removeAttribute(name)
  const children = [...to.children]
  for (const [index, child] of [...from.children].entries()) {
    const copy = children[index]
    if (copy === undefined) continue
    if (getComputedStyle(child).display === 'none' || child.tagName === 'foreignObject') copy.remove()
    else inlineStyles(child, copy, style)
  }
}

/** A copy of a drawing in the page that needs no style sheet: computed styles become attributes, in the scheme shown. */
function standaloneCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  inlineStyles(svg, copy)
  return copy
}

/** A drawing ready to be set into another one, with its size in px. */
export interface StandaloneSvg {
  readonly element: SVGSVGElement
  readonly width: number
  readonly height: number
}

function sizeOf(svg: SVGSVGElement): readonly [width: number, height: number] {
  const box = svg.getBoundingClientRect()
  if (box.width > 0 && box.height > 0) return [box.width, box.height]
  const view = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  return [
    Number(svg.getAttribute('width')) || view[2] || 600,
    Number(svg.getAttribute('height')) || view[3] || 400,
  ]
}

/** A drawing made for the purpose: put into the page for a moment, so that custom properties are resolved. */
export function fromDrawing(drawing: string, place: Element): StandaloneSvg {
  const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement
  const host = document.createElement('div')
  host.style.cssText = 'position:absolute;left:-10000px;top:0;visibility:visible'
  host.append(svg)
  place.append(host)
  const [width, height] = sizeOf(svg)
  const element = standaloneCopy(svg)
  host.remove()
  return { element, width, height }
}

/** Every drawing and canvas shown in `place`, each where it stands, from the highest to the lowest of them. Null: there is none. */
export function fromPage(place: Element): StandaloneSvg | null {
  const frame = place.getBoundingClientRect()
  const element = document.createElementNS(NAMESPACE, 'svg')
  let right = frame.width
  let bottom = 0
  const all = [...place.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas')]
  const parts = all.filter((part) => !part.matches('svg *'))
  const top = Math.min(...parts.map((part) => part.getBoundingClientRect().top))
  for (const part of parts) {
    const box = part.getBoundingClientRect()
    const copy =
      part instanceof HTMLCanvasElement ? document.createElementNS(NAMESPACE, 'image') : standaloneCopy(part)
    if (part instanceof HTMLCanvasElement) copy.setAttribute('href', part.toDataURL())
    const [width, height] = part instanceof HTMLCanvasElement ? [box.width, box.height] : sizeOf(part)
    copy.setAttribute('x', String(box.left - frame.left))
    copy.setAttribute('y', String(box.top - top))
    copy.setAttribute('width', String(width))
    copy.setAttribute('height', String(height))
    element.append(copy)
    right = Math.max(right, box.left - frame.left + width)
    bottom = Math.max(bottom, box.top - top + height)
  }
  return element.childElementCount === 0 ? null : { element, width: right, height: bottom }
}
