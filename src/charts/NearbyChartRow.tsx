import type { Occupation } from '#domain/occupation.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { payStepText } from '#selectors/nearbyPicture.ts'
import type { NearbyRow } from '#selectors/nearbyRoles.ts'
import { asksMoreText, bothAskText, educationStepText, zoneStepText } from '#selectors/nearbyWords.ts'
import styles from './NearbyChart.module.css'
import { NearbyMarks } from './NearbyMarks.tsx'
import type { PercentScale } from './payScale.ts'
import type { OptionProps } from './useMarkList.ts'

interface NearbyChartRowProps {
  readonly row: NearbyRow
  readonly own: Occupation
  readonly ownPay: number
  readonly scale: PercentScale
  readonly option: OptionProps
  readonly narrow: boolean
  readonly isOpen: boolean
  readonly isActive: boolean
}

/** Skills or technologies that a row has room to name; all are in the unfolded row. */
const NAMED = 2

/** One nearby role. Clicks are heard by the chart. */
export function NearbyChartRow(props: NearbyChartRowProps) {
  const { row, own, ownPay, scale, option, narrow, isOpen, isActive } = props
  const { outlook } = row
  const missing = asksMoreText(row, NAMED)
  const names = [styles.row, isOpen ? styles.open : '', isActive ? styles.active : '']
  return (
    <div {...option} className={names.join(' ')} data-role={row.soc}>
      <span className={styles.name}>
        <span className={styles.title}>
          {row.name}
          {row.repeated > 0 ? ' ⚑' : ''}
          <span className={`off-paper ${styles.arrow}`} aria-hidden="true">
            {isOpen ? '\u00a0▴' : '\u00a0▾'}
          </span>
        </span>
        <span className={styles.sub}>
          {row.thin ? '∙ ' : ''}
          {row.stats.jobs === null ? 'no count of jobs' : `${jobsText(row.stats.jobs)} jobs`}
        </span>
      </span>
      <span className={styles.plot}>
        <NearbyMarks
          stats={row.stats}
          scale={scale}
          own={ownPay}
          isOwn={false}
          thin={row.thin || row.repeated > 0}
        />
      </span>
      <span className={styles.pay}>
        {payStepText(row)}
        <span className={styles.sub}>{payText(row.paid, row.occupation.unit, false)}</span>
      </span>
      <span className={styles.prep}>
        {zoneStepText(row.preparation)}
        <span className={styles.sub}>{educationStepText(own, row)}</span>
      </span>
      <span className={styles.skills}>
        {bothAskText(row)}
        {missing !== '' && <span className={styles.sub}>{missing}</span>}
      </span>
      <span className={styles.grows}>
        {outlook === null ? 'no forecast' : `${growthPercent(outlook.growth)}${narrow ? ' growth' : ''}`}
        {outlook?.openings != null && (
          <span className={styles.sub}>
            {openingsText(outlook.openings)}
            {narrow ? ' openings a year' : ''}
          </span>
        )}
      </span>
    </div>
  )
}
