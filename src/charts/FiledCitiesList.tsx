import { useState, type MouseEvent } from 'react'
import { count } from '#format/counts.ts'
import { dollars, dollarsRange, shortDollars } from '#format/money.ts'
import type { FiledCities, FiledCity } from '#selectors/filedCities.ts'
import styles from './FiledCitiesList.module.css'
import { percentScale } from './payScale.ts'
import { PlateFiled } from './PlateFiled.tsx'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'

interface FiledCitiesListProps {
  readonly picture: FiledCities
  readonly kept: readonly string[]
  onKeep(code: string): void
}

function sentence({ area, pay, rank }: FiledCity, isKept: boolean): string {
  return `${area.short}: median offer ${dollars(pay.median)}, rank ${String(rank)}; middle half ${dollarsRange(pay.p25, pay.p75)}; ${count(pay.filings)} visa filings${isKept ? '; kept' : ''}`
}

/** Metro areas by what was offered under a title: dashed, with diamonds, each with its count of filings. */
export function FiledCitiesList({ picture, kept, onKeep }: FiledCitiesListProps) {
  const narrow = useNarrow()
  const [active, setActive] = useState<number | null>(null)
  const { rows, title } = picture
  const scale = percentScale(picture.extent, narrow ? 3 : 5)
  const { listProps, optionProps } = useMarkList({
    label: `${picture.headline} Enter keeps a place.`,
    count: rows.length,
    nameOf: (i) => rows[i]?.area.short ?? '',
    textOf: (i) => (rows[i] ? sentence(rows[i], kept.includes(rows[i].area.code)) : ''),
    active,
    onActive: setActive,
    onSelect: (i) => onKeep(rows[i]?.area.code ?? ''),
  })
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const star = event.target.closest('[data-star]')?.getAttribute('data-star')
    if (star) onKeep(star)
  }
  const nation = scale.at(title.nation.median)
  return (
    <div className={styles.chart}>
      <div className={styles.head} aria-hidden="true">
        <span />
        <span />
        <span>metro area</span>
        <svg className={styles.axis} width="100%" height={34}>
          <text x={nation} y={12}>
            nation {dollars(title.nation.median)}
          </text>
          {scale.ticks.map((tick) => {
            const at = scale.percent(tick)
            return at > 4 && at < 96 ? (
              <text key={tick} x={`${String(at)}%`} y={30}>
                {shortDollars(tick)}
              </text>
            ) : null
          })}
        </svg>
        <span className={styles.right}>◆ offered</span>
        <span className={styles.right}>filings</span>
      </div>
      <div
        {...listProps}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        onKeyDown={listProps.onKeyDown}
        onClick={onClick}
      >
        {rows.map((row, i) => {
          const { area, pay } = row
          const isKept = kept.includes(area.code)
          return (
            <div
              key={area.code}
              {...optionProps(i)}
              className={active === i ? `${styles.row ?? ''} ${styles.active ?? ''}` : styles.row}
            >
              <span className={styles.rank}>{row.rank}</span>
              <span className={styles.star} data-star={area.code}>
                {isKept ? '★' : '☆'}
              </span>
              <span className={styles.name}>{area.short}</span>
              <span className={styles.plot}>
                <svg className={styles.nation} aria-hidden="true">
                  <line x1={nation} x2={nation} y1="0" y2="100%" />
                </svg>
                <PlateFiled
                  row={pay}
                  scale={scale}
                  byPrices={false}
                  width={0}
                  height={narrow ? 24 : 30}
                  y={narrow ? 12 : 15}
                  hasFigure={false}
                  ends={null}
                />
              </span>
              <span className={styles.pay}>{dollars(pay.median)}</span>
              <span className={styles.filings}>
                {count(pay.filings)}
                {narrow ? ' filings' : ''}
              </span>
            </div>
          )
        })}
      </div>
    </div>
  )
}
