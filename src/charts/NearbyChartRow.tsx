import type { Occupation } from '#domain/occupation.ts'
import { count, jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { payStepText } from '#selectors/nearbyPicture.ts'
import type { NearbyRow } from '#selectors/nearbyRoles.ts'
import { educationStepText, missingText, sharedText, zoneStepText } from '#selectors/nearbyWords.ts'
import css from './NearbyChart.module.css'
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

/** Skills that a row has room to name; all are in the unfolded row. */
const NAMED = 2

/** One nearby role. Clicks are heard by the chart. */
export function NearbyChartRow(props: NearbyChartRowProps) {
  const { row, own, ownPay, scale, option, narrow, isOpen, isActive } = props
  const { outlook } = row
  const missing = missingText(row.skills, NAMED)
  const names = [css['row'], isOpen ? css['open'] : '', isActive ? css['active'] : '']
  return (
    <div {...option} className={names.join(' ')} data-role={row.soc}>
      <span className={css['name']}>
        <span className={css['title']}>
          {row.name}
          {row.repeated > 0 ? ' ⚑' : ''}
          <span className={css['arrow']} aria-hidden="true">
            {isOpen ? '\u00a0▴' : '\u00a0▾'}
          </span>
        </span>
        <span className={css['sub']}>
          {row.thin ? '∙ ' : ''}
          {row.stats.jobs === null ? 'no count of jobs' : `${jobsText(row.stats.jobs)} jobs`}
        </span>
      </span>
      <span className={css['plot']}>
        <NearbyMarks
          stats={row.stats}
          scale={scale}
          own={ownPay}
          isOwn={false}
          thin={row.thin || row.repeated > 0}
        />
      </span>
      <span className={css['pay']}>
        {payStepText(row)}
        <span className={css['sub']}>{payText(row.paid, row.occupation.unit, false)}</span>
      </span>
      <span className={css['prep']}>
        {zoneStepText(row.preparation)}
        <span className={css['sub']}>{educationStepText(own, row)}</span>
      </span>
      <span className={css['skills']}>
        {sharedText(row.skills)}
        {missing !== '' && <span className={css['sub']}>{missing}</span>}
      </span>
      <span className={css['grows']}>
        {outlook === null ? 'no forecast' : `${growthPercent(outlook.growth)}${narrow ? ' growth' : ''}`}
        {outlook?.openings != null && (
          <span className={css['sub']}>
            {count(outlook.openings)}
            {narrow ? ' openings a year' : ''}
          </span>
        )}
      </span>
    </div>
  )
}
