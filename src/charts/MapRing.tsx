import type { PlacedDot } from './mapLayout.ts'
import styles from './MapLit.module.css'

/** A ring around a dot: it is lit, open or has the focus. */
export function MapRing({ dot }: { readonly dot: PlacedDot }) {
  return <circle className={styles.ring} cx={dot.x} cy={dot.y} r={dot.r + 4} />
}
