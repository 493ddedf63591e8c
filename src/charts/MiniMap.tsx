import { useMemo } from 'react'
import type { MapPicture } from '#selectors/mapPicture.ts'
import { MapDots } from './MapDots.tsx'
import { mapLayout } from './mapLayout.ts'
import { MapLit } from './MapLit.tsx'
import { MapRing } from './MapRing.tsx'
import styles from './MiniMap.module.css'
import { useDotPointer } from './useDotPointer.ts'
import { useSize } from './useSize.ts'

interface MiniMapProps {
  readonly map: MapPicture
  readonly open: string | null
  onOpen(code: string): void
}

const FIRST_WIDTH = 352

/** The map beside the list: the same dots without names and legend. The list says everything to ears and keys. */
export function MiniMap({ map, open, onOpen }: MiniMapProps) {
  const [ref, width] = useSize(FIRST_WIDTH)
  const layout = useMemo(() => mapLayout(map, width), [map, width])
  const { events } = useDotPointer(layout, onOpen)
  const opened = layout.dots.find((dot) => dot.code === open)
  return (
    <figure ref={ref} className={styles.figure}>
      <svg
        className={styles.picture}
        width={layout.width}
        height={layout.height}
        aria-hidden="true"
        {...events}
      >
        <MapDots shapes={map.shapes} layout={layout} />
        {opened && <MapRing dot={opened} />}
        <MapLit layout={layout} withName />
      </svg>
      <figcaption className={styles.caption}>Dots by jobs: {map.words}</figcaption>
    </figure>
  )
}
