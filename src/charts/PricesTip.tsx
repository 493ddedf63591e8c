import { jobsText, oneDecimal } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import { signedPercent } from '#format/percent.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import { useHovered } from '#store/hover.ts'
import { TipCard } from '#ui/TipCard.tsx'
import styles from './MapTip.module.css'
import { paidFigures } from './paidFigures.ts'
import type { PricesLayout } from './pricesLayout.ts'
import { tipPlace } from './tipPlace.ts'

interface PricesTipProps {
  readonly picture: CitiesPicture
  readonly prices: PricesPicture
  readonly layout: PricesLayout
}

/** Exact figures of the lit place, beside it; the list's options say the same. */
export function PricesTip({ picture, prices, layout }: PricesTipProps) {
  const code = useHovered()
  const lit = code === null ? undefined : layout.dots.find((dot) => dot.code === code)
  if (!lit) return null
  const { row, level, left } = lit.dot
  const { unit } = picture.role
  const against =
    prices.ray === null || row.floor
      ? []
      : [{ name: `against ${picture.base.name}`, value: signedPercent(left / prices.ray - 1) }]
  return (
    <div className={styles.tip} style={tipPlace(lit, layout)} aria-hidden="true">
      <TipCard
        title={row.area.short}
        figures={[
          ...paidFigures(row, picture),
          { name: prices.levelName, value: `${oneDecimal(level)} (US = 100)` },
          {
            name: prices.leftName,
            value: payText(unit === 'year' ? Math.round(left) : left, unit, row.floor),
          },
          ...against,
          { name: prices.jobs, value: jobsText(row.stats.jobs) },
        ]}
        note={`BLS OEWS, ${periodWords.wages}; BEA price levels, ${periodWords.prices}`}
      />
    </div>
  )
}
