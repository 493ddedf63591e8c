import { memo } from 'react'
import type { MapShapes } from '#domain/map.ts'
import styles from './MapDots.module.css'
import type { MapLayout, PlacedDot } from './mapLayout.ts'
import { divergingColours } from './palette.ts'

/** The land, a tick for each area without a figure, a dot for each other: drawn once for a picture, whatever is lit. */
export const MapDots = memo(function MapDots(props: {
  readonly shapes: MapShapes
  readonly layout: MapLayout
}) {
  const { shapes, layout } = props
  return (
    <>
      <g transform={layout.transform}>
        <path
          className={styles.coast}
          d={shapes.states.map(({ path }) => path).join('')}
          vectorEffect="non-scaling-stroke"
        />
        {shapes.states.map(({ code, path }) => (
          <path key={code} className={styles.land} d={path} vectorEffect="non-scaling-stroke" />
        ))}
        {shapes.insets.map(({ label, path }) => (
          <path key={label} className={styles.inset} d={path} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      <path className={styles.tick} d={layout.ticks} />
      {layout.painted.map((dot) => (
        <Dot key={dot.code} dot={dot} />
      ))}
    </>
  )
})

function Dot({ dot: { x, y, r, dot } }: { readonly dot: PlacedDot }) {
  const place = { cx: Math.round(x * 10) / 10, cy: Math.round(y * 10) / 10, r: Math.round(r * 100) / 100 }
  if (!dot.against) return <circle className={styles.uncompared} {...place} />
  const { fill } = divergingColours(dot.against.class)
  if (dot.size > 0) return <circle className={styles.dot} fill={fill} {...place} />
  return <circle className={styles.hollow} stroke={dot.against.class === 3 ? undefined : fill} {...place} />
}
