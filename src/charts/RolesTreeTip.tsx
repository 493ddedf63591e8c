import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { RolesTree } from '#selectors/rolesTree.ts'
import { TipCard } from '#ui/TipCard.tsx'
import { TAP_AGAIN } from './RolesScatterTip.tsx'
import styles from './RolesTree.module.css'
import type { PlacedArea, TreeLayout } from './treeLayout.ts'
import { allJobs, billionsText } from './treeSentence.ts'

const CARD = { width: 240, height: 210, gap: 8 }

/** Exact figures of the lit role, beside its area. */
export function RolesTreeTip(props: {
  readonly area: PlacedArea
  readonly tree: RolesTree
  readonly layout: TreeLayout
  /** Whether a finger lit it: a second tap marks the role. */
  readonly isTouch: boolean
}) {
  const { area, tree, layout, isTouch } = props
  const { role } = area
  const right = area.x + area.width + CARD.gap
  const fits = right + CARD.width <= layout.width
  const left = fits ? right : Math.max(0, area.x - CARD.gap - CARD.width)
  const covers = !fits && area.x < CARD.width
  const place = !covers
    ? { top: Math.max(0, Math.min(area.y, layout.height - CARD.height)) }
    : area.y > layout.height / 2
      ? { bottom: layout.height - area.y + CARD.gap }
      : { top: area.y + area.height + CARD.gap }
  return (
    <div className={styles.tip} style={{ left, ...place }} aria-hidden="true">
      <TipCard
        title={role.name}
        text={MAJOR_GROUPS[role.group]}
        figures={[
          { name: 'jobs', value: count(role.jobs) },
          ...(tree.by === 'bill' && role.bill !== null
            ? [{ name: 'pay of all a year', value: billionsText(role.bill) }]
            : []),
          { name: 'median pay', value: role.pay === null ? NOT_PUBLISHED : dollars(role.pay) },
          { name: 'forecast', value: role.growth === null ? NOT_PUBLISHED : growthPercent(role.growth) },
          allJobs(tree),
        ]}
        note={`BLS OEWS, ${periodWords.wages}; BLS projections, ${periodWords.projections}${isTouch ? TAP_AGAIN : ''}`}
      />
    </div>
  )
}
