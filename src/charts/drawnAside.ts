import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { fromPage } from './standaloneSvg.ts'

/** A picture as a drawing of its own, made beside the page: for a file that holds another comparison than the page. */
export function drawnAside(picture: ReactNode, width: number): string {
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:-10000px;top:0;width:${width}px`
  host.inert = true
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(picture))
    const drawn = fromPage(host)
    if (drawn === null) throw new Error('The picture could not be drawn')
    drawn.element.setAttribute('width', String(drawn.width))
    drawn.element.setAttribute('height', String(drawn.height))
    return new XMLSerializer().serializeToString(drawn.element)
  } finally {
    root.unmount()
    host.remove()
  }
}
