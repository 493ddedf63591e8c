import { useState, type MouseEvent } from 'react'
import { count } from '#format/counts.ts'
import { dollars, payText } from '#format/money.ts'
import { sharePercent } from '#format/percent.ts'
import { LEAST, type FiledShare, type TitlesPicture } from '#selectors/titlesPicture.ts'
import styles from './FiledShares.module.css'
import { useMarkList } from './useMarkList.ts'

interface FiledSharesProps {
  readonly picture: TitlesPicture
  onOpen(code: string): void
}

/** What stands beside a share: the title's offers, or the survey's median of the occupation. */
function besides({ offers, survey, filings }: FiledShare): string {
  if (offers) return `${count(filings)} filings, median offer ${dollars(offers.median)}`
  if (!survey) return 'not an occupation of this release'
  const floor = survey.nation?.floors.includes('median') === true
  return `survey median ${payText(survey.nation?.median ?? null, survey.unit, floor)}`
}

/** Shares of filings as dashed bars in the filings' own style, largest first; what is under codes not named closes the list. */
export function FiledShares({ picture, onOpen }: FiledSharesProps) {
  const [active, setActive] = useState<number | null>(null)
  const { shares, unnamed } = picture
  const { listProps, optionProps } = useMarkList({
    label: `${picture.headline} Enter shows a row’s own picture.`,
    count: shares.length,
    nameOf: (i) => shares[i]?.name ?? '',
    textOf: (i) => {
      const row = shares[i]
      return row
        ? `${row.name}: ${sharePercent(row.share)} of ${count(row.filings)} filings; ${besides(row)}`
        : ''
    },
    active,
    onActive: setActive,
    onSelect: (i) => onOpen(shares[i]?.code ?? ''),
  })
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!(event.target instanceof Element)) return
    const code = event.target.closest('[data-role]')?.getAttribute('data-role')
    if (code) onOpen(code)
  }
  return (
    <>
      <div
        className={styles.list}
        {...listProps}
        role="listbox"
        tabIndex={0}
        onKeyDown={listProps.onKeyDown}
        onClick={onClick}
      >
        {shares.map((row, i) => (
          <div
            key={row.code}
            {...optionProps(i)}
            className={active === i ? `${styles.row ?? ''} ${styles.active ?? ''}` : styles.row}
            data-role={row.code}
          >
            <span className={styles.share}>{sharePercent(row.share)}</span>
            <Bar share={row.share} />
            <span className={styles.name}>
              {row.name}
              <span className={styles.sub}>{besides(row)}</span>
            </span>
          </div>
        ))}
      </div>
      {unnamed >= LEAST && (
        <p className={styles.rest}>
          <span className={styles.share}>{sharePercent(unnamed)}</span>
          <Bar share={unnamed} />
          <span>under codes that are not named</span>
        </p>
      )}
    </>
  )
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg className={styles.bar} width="100%" height={14} aria-hidden="true">
      <rect x={1} y={1} width={`${String(Math.min(1, share) * 98)}%`} height={12} />
    </svg>
  )
}
