import { count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { oneForEvery } from '#format/sentences.ts'
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
import { unpaidText } from './unpaidText.ts'
import styles from './RolePlateRow.module.css'

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
  readonly folds: boolean
  readonly isActive: boolean
  /** The row that says what the range means. */
  readonly isLegend: boolean
}

/** What the place pays for the role against the nation, and how many jobs it has. */
function placeNote(row: PlateRow, { place }: RolesPicture): string {
  if (place.area === null) return ''
  const { againstNation, stats } = row
  const jobs = stats === null ? '' : stats.jobs === null ? 'no count of jobs' : `${count(stats.jobs)} jobs`
  if (againstNation === null) return jobs
  const after = againstNation.real === null ? '' : `, ${signedPercent(againstNation.real)} after prices`
  return `against ○ ${signedPercent(againstNation.paid)}${after} · ${jobs}`
}

interface BarNotes {
  readonly growth: string
  readonly openings: string
}

const NO_NOTES: BarNotes = { growth: '', openings: '' }

/** The figures behind the bars. */
function figureNotes({ outlook }: PlateRow): BarNotes {
  if (outlook === null) return NO_NOTES
  return {
    growth: `${count(outlook.base)} → ${count(outlook.target)}`,
    openings: oneForEvery(outlook.base, outlook.openings),
  }
}

/** What the bars mean, where no column head says it. */
function legendNotes(): BarNotes {
  return { growth: `jobs, ${periodWords.projections}`, openings: 'a year' }
}

/** A phone's line under the range, only where something stands in it. */
function barLine(narrow: boolean, ends: 'words' | 'figures' | null, note: string): number {
  return narrow && (ends !== null || note !== '') ? 12 : 0
}

/** One role: five small charts on the plate's common axes. */
export function RolePlateRow(props: RolePlateRowProps) {
  const { row, picture, scales, option, narrow, width, isOpen, folds, isActive, isLegend } = props
  const isReference = option === undefined
  const onAxis = isOnAxis(row, picture.axes.unit)
  const staysTall = isOpen || isLegend
  const ends = isOpen || (isActive && !narrow) ? 'figures' : isLegend ? 'words' : null
  // What a pointer only passes keeps its height: the figures then take the note's line.
  const note = isReference || (ends !== null && !staysTall) ? '' : placeNote(row, picture)
  const payHeight = (narrow ? 32 : 60) + (staysTall && note !== '' ? 20 : 0) + barLine(narrow, ends, note)
  const names = [
    styles.row,
    isReference ? styles.reference : '',
    isOpen ? styles.open : '',
    isActive ? styles.active : '',
  ]
  const side = narrow ? 16 : 28
  const barHeight = narrow ? (isLegend ? 44 : 30) : 60
  const barNotes = isReference ? NO_NOTES : narrow ? (isLegend ? legendNotes() : NO_NOTES) : figureNotes(row)
  const sub = isReference ? 'in the nation, for reference' : differenceText(row, picture)
  return (
    <div {...option} className={names.join(' ')} data-role={isReference ? undefined : row.soc}>
      <div className={styles.role}>
        <span className={styles.name} title={row.title}>
          {row.name}
          {row.repeated > 0 && !isReference && <span className={styles.flag}> ⚑</span>}
          {folds && (
            <span className={`off-paper ${styles.arrow}`} aria-hidden="true">
              {isOpen ? '▴' : '▾'}
            </span>
          )}
        </span>
        {sub !== '' && <span className={styles.sub}>{sub}</span>}
      </div>
      <span className={styles.middle}>
        {row.front === null
          ? 'not published'
          : platePayText(
              row.front,
              row.unit,
              row.floors.includes(row.measure),
              picture.byPrices && !isReference,
            )}
      </span>
      <div className={styles.pays}>
        {onAxis ? (
          <PlatePay
            row={row}
            scale={scales.pay}
            byPrices={picture.byPrices && !isReference}
            baseline={isReference ? null : (picture.baseline?.pay ?? null)}
            isYou={picture.baseline?.name === 'my pay'}
            width={width}
            height={payHeight}
            y={narrow ? 15 : 28}
            hasFigure={!narrow}
            ends={isReference ? null : ends}
            isReference={isReference}
            note={note}
          />
        ) : (
          <span className={styles.unpaid}>{unpaidText(row, picture)}</span>
        )}
      </div>
      <div className={styles.grows}>
        <PlateGrowth
          outlook={row.outlook}
          scale={scales.growth}
          height={barHeight}
          y={side}
          note={barNotes.growth}
          narrow={narrow}
          isReference={isReference}
        />
      </div>
      <div className={styles.hires}>
        {isReference ? (
          <ReferenceHires row={row} />
        ) : (
          <PlateOpenings
            row={row}
            scale={scales.openings}
            height={barHeight}
            y={side}
            note={barNotes.openings}
            narrow={narrow}
          />
        )}
      </div>
      {isReference ? null : (
        <div className={styles.asks}>
          <span>{educationText(row.outlook?.education ?? null)}</span>
          <span className={styles.sub}>{experienceText(row.outlook?.experience ?? null)}</span>
        </div>
      )}
    </div>
  )
}

function ReferenceHires({ row }: { readonly row: PlateRow }) {
  if (row.outlook?.openings == null) return null
  return (
    <span className={styles.share}>
      one for every {count(Math.round(row.outlook.base / row.outlook.openings))} jobs
    </span>
  )
}
