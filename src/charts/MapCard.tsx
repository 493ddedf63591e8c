import { useEffect, useRef, type ReactNode } from 'react'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacedDot } from './mapLayout.ts'
import styles from './MapCard.module.css'
import { DotCard } from './MapTip.tsx'

interface MapCardProps {
  readonly picture: CitiesPicture
  readonly dot: PlacedDot
  /** What can be done with the place. */
  readonly acts: ReactNode
  /** Whether the reader chose the place here, so that its card should come into sight. */
  readonly chosen: boolean
  onClose(): void
}

/** On a phone the figures of the open place below its dot, with what can be done with it; whole above the bar of screens. */
export function MapCard({ picture, dot, acts, chosen, onClose }: MapCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen, dot.code])
  return (
    <div
      ref={card}
      className={styles.card}
      style={{ top: dot.y + dot.r + 8 }}
      role="group"
      aria-label={dot.dot.row.area.short}
    >
      <DotCard picture={picture} dot={dot} />
      <div className={styles.acts}>{acts}</div>
      <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
        ✕
      </button>
    </div>
  )
}
