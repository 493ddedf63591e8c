import { count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { educationText, experienceText } from '#format/terms.ts'
import { isOnAxis } from '#selectors/plateAxes.ts'
import type { PlateRow } from '#selectors/plateRow.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { differenceText } from './differenceText.ts'
import { PlateGrowth } from './PlateGrowth.tsx'
import { PlateOpenings } from './PlateOpenings.tsx'
import { PlatePay, platePayText } from './PlatePay.tsx'
import type { PlateScales } from './plateScales.ts'
import type { OptionProps } from './useMarkList.ts'
import css from './RolePlateRow.module.css'

interface RolePlateRowProps {
  readonly row: PlateRow
  readonly picture: RolesPicture
  readonly scales: PlateScales
  /** Absent: the reference row, which is no option. */
  readonly option?: OptionProps
  readonly narrow: boolean
  /** Width of the pay plot, px. */
  readonly width: number
  readonly isOpen: boolean
  readonly isActive: boolean
  /** The row that says what the range means. */
  readonly isLegend: boolean
}

/** What the place pays for the role against the nation, and how many jobs it has. */
function placeNote(row: PlateRow, { place }: RolesPicture): string {
  if (place.area === null) return ''
  const { againstNation, stats } = row
  const jobs =
    stats === null ? '' : stats.jobs === null ? 'no count of jobs' : `${count(stats.jobs)} jobs here`
  if (againstNation === null) return jobs
  const after = againstNation.real === null ? '' : `, ${signedPercent(againstNation.real)} after prices`
  return `${signedPercent(againstNation.paid)} on the nation${after} · ${jobs}`
}

function unpaidText(row: PlateRow, picture: RolesPicture): string {
  if (row.stats === null || row.range === null) return 'pay not published'
  const median = row.range.median
  const text =
    median === null
      ? 'median not published'
      : platePayText(median, row.unit, row.floors.includes('median'), picture.byPrices)
  return `${text}: ${row.unit === 'hour' ? 'hourly' : 'yearly'} pay, not on this axis`
}

/** One role: five small charts on the plate's common axes. */
export function RolePlateRow(props: RolePlateRowProps) {
  const { row, picture, scales, option, narrow, width, isOpen, isActive, isLegend } = props
  const isReference = option === undefined
  const onAxis = isOnAxis(row, picture.axes.unit)
  const note = isReference ? '' : placeNote(row, picture)
  const ends = isActive || isOpen ? 'figures' : isLegend ? 'words' : null
  const payHeight = (narrow ? 34 : 60) + (note === '' ? 0 : 20) + (narrow && ends !== null ? 10 : 0)
  const names = [
    css['row'],
    isReference ? css['reference'] : '',
    isOpen ? css['open'] : '',
    isActive ? css['active'] : '',
  ]
  const side = narrow ? 16 : 28
  const sub = isReference ? 'in the nation, for reference' : differenceText(row, picture)
  return (
    <div {...option} className={names.join(' ')} data-role={isReference ? undefined : row.soc}>
      <div className={css['role']}>
        <span className={css['name']} title={row.title}>
          {row.name}
          {row.repeated > 0 && !isReference && <span className={css['flag']}> ⚑</span>}
          {!isReference && (
            <span className={css['arrow']} aria-hidden="true">
              {isOpen ? '▴' : '▾'}
            </span>
          )}
        </span>
        {sub !== '' && <span className={css['sub']}>{sub}</span>}
      </div>
      <span className={css['middle']}>
        {row.range?.median == null
          ? 'not published'
          : platePayText(row.range.median, row.unit, row.floors.includes('median'), picture.byPrices)}
      </span>
      <div className={css['pays']}>
        {onAxis ? (
          <PlatePay
            row={row}
            scale={scales.pay}
            byPrices={picture.byPrices}
            baseline={isReference ? null : (picture.baseline?.pay ?? null)}
            width={width}
            height={payHeight}
            y={narrow ? 15 : 28}
            hasFigure={!narrow}
            ends={isReference ? null : ends}
            isReference={isReference}
            note={note}
          />
        ) : (
          <span className={css['unpaid']}>{unpaidText(row, picture)}</span>
        )}
      </div>
      <div className={css['grows']}>
        <PlateGrowth
          outlook={row.outlook}
          scale={scales.growth}
          height={narrow ? 30 : 60}
          y={side}
          hasJobs={!narrow && !isReference}
          isReference={isReference}
        />
      </div>
      <div className={css['hires']}>
        {isReference ? (
          <ReferenceHires row={row} />
        ) : (
          <PlateOpenings
            row={row}
            scale={scales.openings}
            height={narrow ? 30 : 60}
            y={side}
            hasShare={!narrow}
            unit={narrow ? ' openings' : ''}
          />
        )}
      </div>
      {isReference ? null : (
        <div className={css['asks']}>
          <span>{educationText(row.outlook?.education ?? null)}</span>
          <span className={css['sub']}>{experienceText(row.outlook?.experience ?? null)}</span>
        </div>
      )}
    </div>
  )
}

function ReferenceHires({ row }: { readonly row: PlateRow }) {
  if (row.outlook?.openings == null) return null
  return (
    <span className={css['share']}>
      one for every {count(Math.round(row.outlook.base / row.outlook.openings))} jobs
    </span>
  )
}
