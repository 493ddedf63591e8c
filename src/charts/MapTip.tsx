import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import { signedPercent } from '#format/percent.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { jobsName } from '#selectors/mapPicture.ts'
import { useHovered } from '#store/hover.ts'
import { TipCard } from '#ui/TipCard.tsx'
import { isInSight, type MapLayout, type PlacedDot } from './mapLayout.ts'
import styles from './MapTip.module.css'
import { paidFigures } from './paidFigures.ts'
import { tipPlace } from './tipPlace.ts'

interface MapTipProps {
  readonly picture: CitiesPicture
  readonly layout: MapLayout
}

/** Exact figures of the lit dot, beside it; the rail and the list's options say the same. */
export function MapTip({ picture, layout }: MapTipProps) {
  const code = useHovered()
  const lit = code === null ? undefined : layout.dots.find((dot) => dot.code === code)
  if (!lit || !isInSight(lit, layout)) return null
  return (
    <div className={styles.tip} style={tipPlace(lit, layout)} aria-hidden="true">
      <DotCard picture={picture} dot={lit} />
    </div>
  )
}

/** Exact figures of one dot. */
export function DotCard({ picture, dot }: { readonly picture: CitiesPicture; readonly dot: PlacedDot }) {
  const { row, against } = dot.dot
  const { unit } = picture.role
  const real = row.real === null ? null : unit === 'year' ? Math.round(row.real) : row.real
  return (
    <TipCard
      title={row.area.short}
      figures={[
        ...paidFigures(row, picture),
        {
          name: 'after local prices',
          value: real === null ? 'no price level' : payText(real, unit, row.floor),
        },
        ...(against
          ? [{ name: `against ${picture.base.name}`, value: signedPercent(against.difference) }]
          : []),
        { name: jobsName(picture), value: jobsText(row.stats.jobs) },
      ]}
      note={`BLS OEWS, ${periodWords.wages}; BEA price levels, ${periodWords.prices}`}
    />
  )
}
