import { useState } from 'react'
import { count, counted } from '#format/counts.ts'
import { dollars, shortDollars } from '#format/money.ts'
import type { EmployersPicture } from '#selectors/employersPicture.ts'
import styles from './EmployersChart.module.css'
import { percentScale } from './payScale.ts'
import { useMarkList } from './useMarkList.ts'

/** Figures on the axis: few enough for the narrowest column. */
const TICKS = 3

/** Who filed, in groups: a violet diamond on a dashed line for the middle offer, the number of filings beside the name. */
export function EmployersChart({ picture }: { readonly picture: EmployersPicture }) {
  const [active, setActive] = useState<number | null>(null)
  const rows = picture.groups.flatMap((group) => group.rows)
  const starts = picture.groups.map((_, i) =>
    picture.groups.slice(0, i).reduce((sum, group) => sum + group.rows.length, 0),
  )
  const { listProps, optionProps } = useMarkList({
    label: picture.headline,
    count: rows.length,
    nameOf: (i) => rows[i]?.name ?? '',
    textOf: (i) => {
      const row = rows[i]
      if (!row) return ''
      return `${row.name}: ${counted(row.filings, 'visa filing')} of ${count(row.of)} for ${row.role} in ${row.place}, median offer ${dollars(row.median)}`
    },
    active,
    onActive: setActive,
    onSelect: () => undefined,
  })
  if (picture.extent === null) return null
  const scale = percentScale(picture.extent, TICKS)
  return (
    <div className={styles.chart}>
      <div className={styles.head} aria-hidden="true">
        <span className={styles.name}>employer, as filed</span>
        <span className={styles.filings}>filings</span>
        <svg className={styles.axis} width="100%" height={16}>
          {scale.ticks.map((tick) => (
            <text key={tick} x={scale.at(tick)} y={12}>
              {shortDollars(tick)}
            </text>
          ))}
        </svg>
        <span className={styles.median}>offer</span>
      </div>
      <div {...listProps} role="listbox" tabIndex={0} className={styles.list}>
        {picture.groups.map((group, g) => (
          <div
            key={group.key}
            role="group"
            aria-label={`${group.title}: ${counted(group.filings, 'filing')}`}
          >
            <p className={styles.group} aria-hidden="true">
              <strong>{group.title}</strong>
              <span>{counted(group.filings, 'filing')}</span>
            </p>
            {group.rows.map((row, i) => {
              const at = (starts[g] ?? 0) + i
              return (
                <div
                  key={row.name}
                  {...optionProps(at)}
                  className={active === at ? `${styles.row} ${styles.active}` : styles.row}
                >
                  <span className={styles.name}>{row.name}</span>
                  <span className={styles.filings}>{count(row.filings)}</span>
                  <svg className={styles.plot} width="100%" height={20} aria-hidden="true">
                    <line className={styles.dashes} x1="0%" x2="100%" y1={10} y2={10} />
                    <svg x={scale.at(row.median)} y={10}>
                      <path className={styles.diamond} d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" />
                    </svg>
                  </svg>
                  <span className={styles.median}>{dollars(row.median)}</span>
                </div>
              )
            })}
            {group.rest !== '' && (
              <p className={styles.rest} aria-hidden="true">
                {group.rest}
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
