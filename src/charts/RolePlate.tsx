import { Fragment, useState, type MouseEvent, type ReactNode } from 'react'
import { isOnAxis } from '#selectors/plateAxes.ts'
import type { PlateSort, RolesPicture } from '#selectors/rolesPicture.ts'
import { filedSentence, plateSentence } from './plateSentence.ts'
import { plateScales } from './plateScales.ts'
import { RoleFiledRow } from './RoleFiledRow.tsx'
import { RolePlateHead } from './RolePlateHead.tsx'
import { RolePlateRow } from './RolePlateRow.tsx'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'
import styles from './RolePlate.module.css'

interface RolePlateProps {
  readonly picture: RolesPicture
  /** The unfolded role. Null: none. */
  readonly open: string | null
  /** Whether rows fold; a single role always lies open. */
  readonly folds: boolean
  onOpen(code: string): void
  onSort(sort: PlateSort): void
  /** What is under an unfolded row. */
  detail(code: string): ReactNode
}

/** Below this width each role is a card, px; as in the style sheets. */
const CARDS = 896

/** Part of the plate's width that the pay column has, and the gap at its end, px. */
const PAY_PART = 376 / 1200
const PAY_GAP = 18

/** One row a role on five common axes: pays, grows, hires, asks for. Titles of visa filings follow, the total of all closes it. */
export function RolePlate({ picture, open, folds, onOpen, onSort, detail }: RolePlateProps) {
  const [ref, plateWidth] = useSize(useNarrow() ? 328 : 1200)
  const narrow = plateWidth < CARDS
  const [active, setActive] = useState<number | null>(null)
  const { rows, filed, all, axes } = picture
  const scales = plateScales(axes, narrow ? null : plateWidth)
  const width = narrow ? plateWidth : Math.max(160, plateWidth * PAY_PART - PAY_GAP)
  const codes = [...rows.map(({ soc }) => soc), ...filed.map(({ slug }) => slug)]
  const names = [...rows.map(({ name }) => name), ...filed.map(({ name }) => name)]
  const { listProps, optionProps } = useMarkList({
    label: folds ? `${picture.headline} Enter unfolds a role.` : picture.headline,
    count: codes.length,
    nameOf: (i) => names[i] ?? '',
    textOf: (i) => {
      const row = rows[i]
      const title = filed[i - rows.length]
      return row ? plateSentence(row, picture) : title ? filedSentence(title) : ''
    },
    active,
    onActive: setActive,
    selected: open !== null && codes.includes(open) ? codes.indexOf(open) : null,
    onSelect: (i) => {
      if (folds) onOpen(codes[i] ?? '')
    },
  })
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!folds || !(event.target instanceof Element) || event.target.closest('button, a')) return
    const code = event.target.closest('[data-role]')?.getAttribute('data-role')
    if (code) onOpen(code)
  }
  const onPointerOver = (event: MouseEvent<HTMLDivElement>) => {
    const code =
      event.target instanceof Element ? event.target.closest('[data-role]')?.getAttribute('data-role') : null
    setActive(code ? codes.indexOf(code) : null)
  }
  const legend = rows.findIndex(
    (row) => isOnAxis(row, axes.unit) && row.range?.p10 != null && row.range.p90 != null,
  )
  return (
    <div ref={ref} className={styles.frame}>
      <div
        className={styles.plate}
        role="presentation"
        onClick={onClick}
        onPointerOver={onPointerOver}
        onPointerLeave={() => setActive(null)}
      >
        <RolePlateHead picture={picture} scales={scales} onSort={onSort} />
        {/* The rows lie beside the list, not in it: what is unfolded between them has controls of its own. */}
        <div
          {...listProps}
          className={styles.list}
          aria-owns={codes.map((_, i) => optionProps(i).id).join(' ')}
        />
        {rows.map((row, i) => (
          <Fragment key={row.soc}>
            <RolePlateRow
              row={row}
              picture={picture}
              scales={scales}
              option={optionProps(i)}
              narrow={narrow}
              width={width}
              isOpen={open === row.soc}
              folds={folds}
              isActive={active === i}
              isLegend={i === legend}
            />
            {open === row.soc && <div className={styles.detail}>{detail(row.soc)}</div>}
          </Fragment>
        ))}
        {filed.map((row, i) => (
          <Fragment key={row.slug}>
            <RoleFiledRow
              row={row}
              scale={scales.pay}
              byPrices={picture.byPrices}
              option={optionProps(rows.length + i)}
              narrow={narrow}
              width={width}
              isOpen={open === row.slug}
              folds={folds}
              isActive={active === rows.length + i}
              isLegend={i === 0}
            />
            {open === row.slug && <div className={styles.detail}>{detail(row.slug)}</div>}
          </Fragment>
        ))}
        {all !== null && (
          <RolePlateRow
            row={all}
            picture={picture}
            scales={scales}
            narrow={narrow}
            width={width}
            isOpen={false}
            folds={false}
            isActive={false}
            isLegend={false}
          />
        )}
      </div>
    </div>
  )
}
