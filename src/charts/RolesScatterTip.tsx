import { count } from '#format/counts.ts'
import { openingsText } from '#format/openings.ts'
import { dollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { TipCard } from '#ui/TipCard.tsx'
import styles from './RolesScatter.module.css'
import type { PlacedRole, ScatterLayout } from './scatterLayout.ts'

/** What a finger's second tap does. */
export const TAP_AGAIN = '. Tap again to mark the role as yours, or not.'

const CARD = { width: 240, height: 160, gap: 12 }

/** Exact figures of the lit role, beside its mark. */
export function RolesScatterTip({
  role,
  layout,
  isTouch,
}: {
  readonly role: PlacedRole
  readonly layout: ScatterLayout
  /** Whether a finger lit it: a second tap marks the role. */
  readonly isTouch: boolean
}) {
  const { point, x, y, r } = role
  const right = x + r + CARD.gap
  const isRight = right + CARD.width <= layout.width
  const left = isRight ? right : Math.max(0, x - r - CARD.gap - CARD.width)
  const covers = !isRight && x - r - CARD.gap - CARD.width < 0
  // Across a phone's picture it stands on the side with more room, so that no bar at the window's foot hides it.
  const place = !covers
    ? { top: Math.max(0, Math.min(y - CARD.height / 2, layout.height - CARD.height)) }
    : y > layout.height / 2
      ? { bottom: layout.height - y + r + CARD.gap }
      : { top: y + r + CARD.gap }
  return (
    <div className={styles.tip} style={{ left, ...place }} aria-hidden="true">
      <TipCard
        title={point.name}
        figures={[
          { name: 'median pay', value: dollars(point.pay) },
          { name: 'forecast', value: growthPercent(point.growth) },
          { name: 'jobs', value: `${count(point.base)} → ${count(point.target)}` },
          { name: 'openings a year', value: openingsText(point.openings) },
        ]}
        note={`BLS OEWS, ${periodWords.wages}; BLS projections, ${periodWords.projections}${isTouch ? TAP_AGAIN : ''}`}
      />
    </div>
  )
}
