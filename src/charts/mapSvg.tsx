import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { MapPicture } from '#selectors/mapPicture.ts'
import { MetroMap } from './MetroMap.tsx'
import { fromPage } from './standaloneSvg.ts'

/** The map as a drawing of its own, made beside the page: for a file that holds another comparison than the page. */
export function mapSvg(picture: CitiesPicture, map: MapPicture): string {
  const host = document.createElement('div')
  host.style.cssText = `position:absolute;left:-10000px;top:0;width:${map.shapes.width}px`
  host.inert = true
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() =>
      root.render(
        <MetroMap
          picture={picture}
          map={map}
          kept={[]}
          open={null}
          onOpen={() => undefined}
          onKeep={() => undefined}
        />,
      ),
    )
    const drawn = fromPage(host)
    if (drawn === null) throw new Error('The map could not be drawn')
    drawn.element.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    drawn.element.setAttribute('width', String(drawn.width))
    drawn.element.setAttribute('height', String(drawn.height))
    return new XMLSerializer().serializeToString(drawn.element)
  } finally {
    root.unmount()
    host.remove()
  }
}
