import { useState } from 'react'
import type { PayUnit } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import type { CompareRow } from '#selectors/compareRows.ts'
import type { Earners } from '#selectors/compareBlock.ts'
import { columnText, differenceText, realText, sizeText } from '#selectors/payWords.ts'
import { hover, useIsHovered } from '#store/hover.ts'
import { TipCard } from '#ui/TipCard.tsx'
import styles from './ComparePay.module.css'
import { PayMark } from './PayMarks.tsx'
import type { PercentScale } from './payScale.ts'
import { earnersFigures, earnersText } from './earnersText.ts'
import { exactFigures } from './exactFigures.ts'
import { SeriesMark } from './SeriesMark.tsx'
import type { OptionProps } from './useMarkList.ts'

interface ComparePayRowProps {
  readonly row: CompareRow
  readonly base: CompareRow
  readonly unit: PayUnit
  /** The figures are of two earners together. Undefined: of one role. */
  readonly pair: Earners | undefined
  readonly scale: PercentScale
  /** Position of the baseline, per cent. Null: it has no pay after prices. */
  readonly line: number | null
  readonly narrow: boolean
  readonly current: boolean
  /** Periods and sources, the tip's last line. */
  readonly source: string
  readonly option: OptionProps
}

/** The unit stands in the deck. */
function short(text: string): string {
  return text.replace(' an hour', '')
}

function againstText(row: CompareRow, base: CompareRow, unit: PayUnit): string {
  if (row.isBase) return 'the baseline'
  if (row.against !== null) return short(differenceText(row.against, unit, 'priced'))
  if (row.floor || base.floor) return 'a floor: no difference'
  return 'no price level'
}

/** One place: its mark, both figures, the difference, the matching pay, its jobs. Clicks on its star are heard by the list. */
export function ComparePayRow(props: ComparePayRowProps) {
  const { row, base, unit, pair, scale, line, narrow, current } = props
  const [pointed, setPointed] = useState(false)
  const lit = useIsHovered(row.code)
  const height = narrow ? 24 : 40
  const names = [styles.row, lit ? styles.lit : '', current ? styles.current : '']
  return (
    <div
      {...props.option}
      className={names.join(' ')}
      onPointerEnter={() => hover(row.code)}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.name}>
        <SeriesMark slot={row.slot} />
        <span>
          {row.title}
          {row.repeated > 0 && <span className={styles.flag}> ⚑</span>}
          {pair && row.parts && <small className={styles.suggested}>{earnersText(row, pair)}</small>}
          {row.homeNote !== null && <small className={styles.suggested}>{row.homeNote}</small>}
          {row.suggested && (
            <small className={styles.suggested}>
              {narrow ? (
                <span className={styles.star} data-star={row.code}>
                  ☆ suggestion
                </span>
              ) : (
                'suggestion'
              )}
            </small>
          )}
        </span>
      </span>
      <svg
        className={styles.plot}
        height={height}
        width="100%"
        onPointerEnter={() => setPointed(true)}
        onPointerLeave={() => setPointed(false)}
      >
        {!narrow &&
          scale.ticks.map((tick) => (
            <line
              key={tick}
              className={styles.grid}
              x1={scale.at(tick)}
              x2={scale.at(tick)}
              y1={0}
              y2={height}
            />
          ))}
        {line !== null && (
          <line
            className={styles.baseline}
            x1={`${line}%`}
            x2={`${line}%`}
            y1={narrow ? 2 : 0}
            y2={narrow ? height - 2 : height}
          />
        )}
        {row.paid !== null && <PayMark row={{ ...row, paid: row.paid }} scale={scale} y={height / 2} />}
      </svg>
      {row.paid === null ? (
        <span className={styles.silent}>{row.lacks ?? 'not published for this role'}</span>
      ) : (
        <>
          <span className={styles.paid}>{columnText(row.paid, unit, row.floor)}</span>
          <span className={styles.arrow}>→</span>
          <span className={row.real === null ? styles.unpriced : styles.real}>
            {short(realText(row, unit))}
          </span>
          <span className={row.against === null ? styles.noDifference : styles.against}>
            {againstText(row, base, unit)}
            {narrow && row.against !== null && (unit === 'year' ? ' a year' : ' an hour')}
          </span>
        </>
      )}
      <span className={styles.match}>
        {row.toMatch === null ? '–' : short(sizeText(row.toMatch, unit, 'priced'))}
      </span>
      <span className={styles.jobs}>
        {row.code === 'mine' ? '' : jobsText(row.stats?.jobs ?? null)}
        {narrow && row.stats?.jobs != null && (pair ? '+ jobs each' : ' jobs')}
      </span>
      {lit && (pointed || current) && row.paid !== null && (
        <div className={styles.tip} aria-hidden="true">
          <TipCard
            title={row.title}
            figures={[...(pair ? earnersFigures(row, pair) : []), ...exactFigures(row, unit)]}
            note={props.source}
          />
        </div>
      )}
    </div>
  )
}
