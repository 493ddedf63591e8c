import { count } from '#format/counts.ts'
import { openingsText } from '#format/openings.ts'
import { dollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { TipCard } from '#ui/TipCard.tsx'
import styles from './RolesScatter.module.css'
import type { PlacedRole, ScatterLayout } from './scatterLayout.ts'

const CARD = { width: 240, height: 160, gap: 12 }

/** Exact figures of the lit role, beside its mark. */
export function RolesScatterTip({
  role,
  layout,
}: {
  readonly role: PlacedRole
  readonly layout: ScatterLayout
}) {
  const { point, x, y, r } = role
  const right = x + r + CARD.gap
  const isRight = right + CARD.width <= layout.width
  const left = isRight ? right : Math.max(0, x - r - CARD.gap - CARD.width)
  const covers = !isRight && x - r - CARD.gap - CARD.width < 0
  const top = covers
    ? y + r + CARD.gap
    : Math.max(0, Math.min(y - CARD.height / 2, layout.height - CARD.height))
  return (
    <div className={styles.tip} style={{ left, top }} aria-hidden="true">
      <TipCard
        title={point.name}
        figures={[
          { name: 'median pay', value: dollars(point.pay) },
          { name: 'forecast', value: growthPercent(point.growth) },
          { name: 'jobs', value: `${count(point.base)} → ${count(point.target)}` },
          { name: 'openings a year', value: openingsText(point.openings) },
        ]}
        note={`BLS OEWS, ${periodWords.wages}; BLS projections, ${periodWords.projections}`}
      />
    </div>
  )
}
