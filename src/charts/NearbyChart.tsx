import { Fragment, useState, type MouseEvent, type ReactNode } from 'react'
import { payText, shortDollars } from '#format/money.ts'
import type { NearbyPicture } from '#selectors/nearbyPicture.ts'
import { comparedText } from '#selectors/nearbyWords.ts'
import { NearbyChartRow } from './NearbyChartRow.tsx'
import { NearbyMarks } from './NearbyMarks.tsx'
import { nearbySentence } from './nearbySentence.ts'
import { percentScale } from './payScale.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import styles from './NearbyChart.module.css'

interface NearbyChartProps {
  readonly picture: NearbyPicture
  /** Whether the rows that pay less are listed too. */
  readonly hasLess: boolean
  readonly open: string | null
  onOpen(soc: string): void
  /** What is under an unfolded row. */
  detail(soc: string): ReactNode
}

/** A row a nearby role, against the line of one's own pay: difference, preparation, skills, growth, openings. */
export function NearbyChart({ picture, hasLess, open, onOpen, detail }: NearbyChartProps) {
  const narrow = useNarrow()
  const [active, setActive] = useState<number | null>(null)
  const { own, stats, paid } = picture
  const rows = hasLess ? picture.rows : picture.more
  const scale = percentScale(picture.extent, narrow ? 3 : 4)
  const opened = rows.findIndex(({ soc }) => soc === open)
  const { listProps, optionProps } = useMarkList({
    label: `${picture.headline} Enter unfolds a role.`,
    count: rows.length,
    nameOf: (i) => rows[i]?.name ?? '',
    textOf: (i) => (rows[i] ? nearbySentence(rows[i], picture) : ''),
    active,
    onActive: setActive,
    selected: opened,
    onSelect: (i) => onOpen(rows[i]?.soc ?? ''),
  })
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element) || event.target.closest('button, a')) return
    const soc = event.target.closest('[data-role]')?.getAttribute('data-role')
    if (soc) onOpen(soc)
  }
  if (paid === null || stats === null) return null
  return (
    <div className={styles.chart} role="presentation" onClick={onClick}>
      <div className={styles.head} aria-hidden="true">
        <span>role</span>
        <svg className={styles.axis} width="100%" height={18}>
          {scale.ticks.map((tick) => {
            const at = scale.percent(tick)
            return at > 3 && at < 97 ? (
              <text key={tick} x={`${String(at)}%`} y={13}>
                {shortDollars(tick)}
              </text>
            ) : null
          })}
        </svg>
        <span className={styles.right}>difference</span>
        <span>preparation</span>
        <span>{comparedText(rows)}</span>
        <span className={styles.right}>growth, openings a year</span>
      </div>
      <div className={styles.own}>
        <span className={styles.name}>
          {own.short}
          <span className={styles.sub}>compared with this role</span>
        </span>
        <span className={styles.plot}>
          <NearbyMarks stats={stats} scale={scale} own={paid} isOwn thin={false} />
        </span>
        <span className={styles.pay}>{payText(paid, own.unit, false)}</span>
      </div>
      {/* The rows lie beside the list, not in it: what is unfolded between them has controls of its own. */}
      <div
        {...listProps}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-owns={rows.map((_, i) => optionProps(i).id).join(' ')}
      />
      {rows.map((row, i) => (
        <Fragment key={row.soc}>
          <NearbyChartRow
            row={row}
            own={own}
            ownPay={paid}
            scale={scale}
            option={optionProps(i)}
            narrow={narrow}
            isOpen={open === row.soc}
            isActive={active === i}
          />
          {open === row.soc && <div className={styles.detail}>{detail(row.soc)}</div>}
        </Fragment>
      ))}
    </div>
  )
}
