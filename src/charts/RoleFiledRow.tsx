import { dollars, roundedDollars } from '#format/money.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import type { PercentScale } from './payScale.ts'
import { PlateFiled } from './PlateFiled.tsx'
import type { OptionProps } from './useMarkList.ts'
import styles from './RolePlateRow.module.css'

interface RoleFiledRowProps {
  readonly row: FiledRow
  readonly scale: PercentScale
  readonly byPrices: boolean
  readonly option: OptionProps
  readonly narrow: boolean
  readonly width: number
  readonly isOpen: boolean
  readonly folds: boolean
  readonly isActive: boolean
  readonly isLegend: boolean
}

/** A title of visa filings: offers, dashed and in another colour, with what cannot be said of a title. */
export function RoleFiledRow(props: RoleFiledRowProps) {
  const { row, scale, byPrices, option, narrow, width, isOpen, folds, isActive, isLegend } = props
  const text = (value: number) => (byPrices ? roundedDollars(value) : dollars(value))
  const ends = isOpen || (isActive && !narrow) ? 'figures' : isLegend ? 'words' : null
  const names = [styles.row, styles.filed, isOpen ? styles.open : '', isActive ? styles.active : '']
  return (
    <div {...option} className={names.join(' ')} data-role={row.slug}>
      <div className={styles.role}>
        <span className={styles.name}>
          {row.name}
          {folds && (
            <span className={`off-paper ${styles.arrow}`} aria-hidden="true">
              {isOpen ? '▴' : '▾'}
            </span>
          )}
        </span>
        <span className={styles.sub}>as titled in visa filings</span>
      </div>
      <span className={styles.middle}>{row.median === null ? 'not published' : text(row.median)}</span>
      <div className={styles.pays}>
        <PlateFiled
          row={row}
          scale={scale}
          byPrices={byPrices}
          width={width}
          height={narrow ? (ends === null ? 30 : 44) : 60}
          y={narrow ? 13 : 28}
          hasFigure={!narrow}
          ends={ends}
        />
      </div>
      <div className={styles.evidence}>
        <span>{row.text}</span>
        <span className={styles.sub}>no jobs, growth or openings are published for a title</span>
      </div>
      <div className={styles.asks}>{folds && <span className={styles.link}>How it is filed</span>}</div>
    </div>
  )
}
