import { cityName } from '#selectors/baseline.ts'
import { useHovered } from '#store/hover.ts'
import type { MapLayout } from './mapLayout.ts'
import styles from './MapLit.module.css'
import { MapRing } from './MapRing.tsx'
import { divergingColours } from './palette.ts'

const LETTERS = 12.5

/** The dot under the pointer or the keys, on top of all others: it alone is drawn anew when that changes. */
export function MapLit({ layout, withName }: { readonly layout: MapLayout; readonly withName: boolean }) {
  const code = useHovered()
  const lit = code === null ? undefined : layout.dots.find((dot) => dot.code === code)
  if (!lit) return null
  const left = lit.x > layout.width / 2
  return (
    <g className={styles.lit}>
      <MapRing dot={lit} />
      <circle
        className={styles.dot}
        cx={lit.x}
        cy={lit.y}
        r={Math.max(3, lit.r)}
        {...(lit.dot.against && { fill: divergingColours(lit.dot.against.class).fill })}
      />
      {withName && (
        <text
          className={styles.name}
          x={left ? lit.x - lit.r - 7 : lit.x + lit.r + 7}
          y={Math.max(LETTERS, lit.y + LETTERS * 0.35)}
          textAnchor={left ? 'end' : 'start'}
        >
          {cityName(lit.dot.row.area.short)}
        </text>
      )}
    </g>
  )
}
