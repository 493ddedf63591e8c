import { useHovered } from '#store/hover.ts'
import type { PricesLayout } from './pricesLayout.ts'
import styles from './PricesLit.module.css'

/** The dot under the pointer or the keys and the open one, ringed, on top: it alone is drawn anew when that changes. */
export function PricesLit({ layout, open }: { readonly layout: PricesLayout; readonly open: string | null }) {
  const code = useHovered()
  return layout.dots
    .filter((dot) => dot.code === code || dot.code === open)
    .map((dot) => (
      <g key={dot.code} className={styles.lit}>
        <circle className={styles.ring} cx={dot.x} cy={dot.y} r={dot.r + 4} />
        {dot.code === code && <circle className={styles.dot} cx={dot.x} cy={dot.y} r={Math.max(3, dot.r)} />}
      </g>
    ))
}
