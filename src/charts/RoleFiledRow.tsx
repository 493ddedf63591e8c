import { dollars, roundedDollars } from '#format/money.ts'
import type { FiledRow } from '#selectors/filedRow.ts'
import type { PercentScale } from './payScale.ts'
import { PlateFiled } from './PlateFiled.tsx'
import type { OptionProps } from './useMarkList.ts'
import css from './RolePlateRow.module.css'

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
  const names = [css['row'], css['filed'], isOpen ? css['open'] : '', isActive ? css['active'] : '']
  return (
    <div {...option} className={names.join(' ')} data-role={row.slug}>
      <div className={css['role']}>
        <span className={css['name']}>
          {row.name}
          {folds && (
            <span className={css['arrow']} aria-hidden="true">
              {isOpen ? '▴' : '▾'}
            </span>
          )}
        </span>
        <span className={css['sub']}>as titled in visa filings</span>
      </div>
      <span className={css['middle']}>{row.median === null ? 'not published' : text(row.median)}</span>
      <div className={css['pays']}>
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
      <div className={css['evidence']}>
        <span>{row.text}</span>
        <span className={css['sub']}>no jobs, growth or openings are published for a title</span>
      </div>
      <div className={css['asks']}>{folds && <span className={css['link']}>How it is filed</span>}</div>
    </div>
  )
}
