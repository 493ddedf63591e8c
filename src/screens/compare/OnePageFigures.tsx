import { fittingTicks } from '#charts/fittingTicks.ts'
import { PayMark } from '#charts/PayMarks.tsx'
import { percentScale, type PercentScale } from '#charts/payScale.ts'
import { SeriesMark } from '#charts/SeriesMark.tsx'
import { lowerName } from '#format/names.ts'
import { shortDollars } from '#format/money.ts'
import type { OnePageRole, OnePageRow } from '#selectors/onePage.ts'
import styles from './OnePageFigures.module.css'

const MARK = 22

/** Figures wished for on the axis; those that have room at its least width and letters are shown. px */
const TICKS = 4
const LEAST_WIDTH = 126
const LETTERS = 14
/** Per cent of the axis from which on a figure would touch the next column's head. */
const LAST_TICK = 88

/** What the two columns before the jobs hold. */
function headsOf({ earners }: OnePageRole): readonly [string, string] {
  return earners ? [lowerName(earners[0]), lowerName(earners[1])] : ['middle half earns', 'eight in ten earn']
}

interface OnePageFiguresProps {
  readonly role: OnePageRole
  /** One line a place, without its mark. */
  readonly isTight: boolean
}

/** One role's figures, a line a place, with the mark as paid ○ → ● after prices where there is room. */
export function OnePageFigures({ role, isTight }: OnePageFiguresProps) {
  const scale = percentScale(role.extent ?? [0, 1], TICKS)
  const { earners } = role
  const heads = headsOf(role)
  return (
    <div
      className={isTight ? `${styles.figures} ${styles.tight}` : styles.figures}
      role="table"
      aria-label={`Figures of ${role.name}`}
    >
      <div role="row" className={styles.head}>
        <span role="columnheader">place</span>
        {!isTight && (
          <span className={styles.axis} aria-hidden="true">
            <Axis scale={scale} />
          </span>
        )}
        <span role="columnheader">{isTight ? 'as paid' : '○ as paid'}</span>
        <span role="columnheader">{isTight ? 'after prices' : '● after local prices'}</span>
        <span role="columnheader">
          against {role.baseName}
          {isTight ? '' : `${role.baseAt === null ? '' : ' (|)'}, after prices`}
        </span>
        {isTight ? (
          <>
            {heads.map((head, i) => (
              <span key={i} role="columnheader">
                {head}
              </span>
            ))}
          </>
        ) : (
          <span role="columnheader">
            as paid: {earners ? heads.join(' + ') : 'middle half, and eight in ten'}
          </span>
        )}
        <span role="columnheader">
          {earners ? 'jobs of each' : isTight ? 'jobs · national share' : 'jobs, times the national share'}
        </span>
      </div>
      {role.rows.map((row) => (
        <Place key={row.code} row={row} role={role} scale={scale} isTight={isTight} />
      ))}
    </div>
  )
}

function Axis({ scale }: { readonly scale: PercentScale }) {
  const ticks = fittingTicks(
    scale.ticks.filter((tick) => scale.percent(tick) <= LAST_TICK),
    (tick) => (scale.percent(tick) / 100) * LEAST_WIDTH,
    shortDollars,
    LETTERS,
    [-LETTERS, LEAST_WIDTH],
  )
  return (
    <>
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={{ left: scale.at(tick) }}>
          {shortDollars(tick)}
        </span>
      ))}
    </>
  )
}

interface PlaceProps extends OnePageFiguresProps {
  readonly row: OnePageRow
  readonly scale: PercentScale
}

function Place({ row, role, scale, isTight }: PlaceProps) {
  const { mark } = row
  const heads = headsOf(role)
  const note = [row.repeats ? '⚑' : '', row.note].filter((text) => text !== '').join(' ')
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={styles.place}>
        <SeriesMark slot={row.slot} />
        <span>
          {row.title}
          {note !== '' && <small> {note}</small>}
        </span>
      </span>
      {!isTight && (
        <span className={styles.plot} aria-hidden="true">
          <svg width="100%" height={MARK}>
            {role.baseAt !== null && (
              <line
                className={styles.line}
                x1={scale.at(role.baseAt)}
                x2={scale.at(role.baseAt)}
                y1={0}
                y2={MARK}
              />
            )}
            {mark !== null && <PayMark row={mark} scale={scale} y={MARK / 2} />}
          </svg>
        </span>
      )}
      <Figure name="as paid" text={row.paid} />
      <Figure name="after local prices" text={row.real} isStrong />
      <Figure name={`against ${role.baseName}`} text={row.against} more={row.turns} />
      {isTight ? (
        <>
          <Figure name={heads[0]} text={row.half} />
          <Figure name={heads[1]} text={row.most} />
        </>
      ) : (
        <Figure
          name={role.earners ? heads.join(' + ') : 'middle half, eight in ten'}
          text={row.half}
          more={row.most}
        />
      )}
      <Figure
        name={role.earners ? 'jobs of each' : 'jobs, times the national share'}
        text={row.jobs}
        more={row.shareShort}
      />
    </div>
  )
}

interface FigureProps {
  /** Said beside the figure where there is no head above it. */
  readonly name: string
  readonly text: string
  readonly more?: string
  readonly isStrong?: boolean
}

function Figure({ name, text, more = '', isStrong = false }: FigureProps) {
  return (
    <span role="cell" className={text === '' ? styles.empty : styles.figure}>
      <span className={styles.label}>{name}</span>
      <span>
        {isStrong ? <strong>{text}</strong> : text}
        {more !== '' && <small> {more}</small>}
      </span>
    </span>
  )
}
