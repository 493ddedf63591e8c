import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { MapPicture } from '#selectors/mapPicture.ts'
import { drawnAside } from './drawnAside.ts'
import { MetroMap } from './MetroMap.tsx'

const nothing = () => undefined

/** The map as a drawing of its own. */
export function mapSvg(picture: CitiesPicture, map: MapPicture): string {
  return drawnAside(
    <MetroMap picture={picture} map={map} kept={[]} open={null} onOpen={nothing} onKeep={nothing} />,
    map.shapes.width,
  )
}
