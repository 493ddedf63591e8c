import { useState, type MouseEvent } from 'react'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import { realText } from '#selectors/payWords.ts'
import { hover } from '#store/hover.ts'
import styles from './ComparePay.module.css'
import { ComparePayHead } from './ComparePayHead.tsx'
import { ComparePayRow } from './ComparePayRow.tsx'
import { compareSentence } from './compareSentence.ts'
import { percentScale } from './payScale.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'

interface ComparePayProps {
  readonly block: CompareBlock
  readonly source: string
  /** Enter or Space on a place. */
  onKeep(code: string): void
}

/** The places on one axis, as paid ○ → ● after prices, with what they pay against the baseline; on a phone one card a place. */
export function ComparePay({ block, source, onKeep }: ComparePayProps) {
  const { rows, base, role, extent, pair } = block
  const [active, setActive] = useState<number | null>(null)
  const narrow = useNarrow()
  const scale = percentScale(extent ?? [0, 1])
  const line = base.real
  const marks = useMarkList({
    label: `${block.headline} Enter keeps a place or lets it go.`,
    count: rows.length,
    nameOf: (i) => rows[i]?.title ?? '',
    textOf: (i) => (rows[i] ? compareSentence(rows[i], base, role.unit, pair) : ''),
    active,
    onActive: (i) => {
      setActive(i)
      hover(i === null ? null : (rows[i]?.code ?? null))
    },
    onSelect: (i) => {
      const row = rows[i]
      if (row && row.code !== 'US' && row.code !== 'mine') onKeep(row.code)
    },
  })
  const at = line === null ? 0 : scale.percent(line)
  const keepStarred = (event: MouseEvent) => {
    const star = event.target instanceof Element ? event.target.closest('[data-star]') : null
    const code = star?.getAttribute('data-star')
    if (code != null) onKeep(code)
  }
  return (
    <div className={styles.picture}>
      <ComparePayHead block={block} scale={scale} />
      <div
        className={styles.list}
        {...marks.listProps}
        role="listbox"
        tabIndex={0}
        onKeyDown={marks.listProps.onKeyDown}
        onClick={keepStarred}
      >
        {rows.map((row, i) => (
          <ComparePayRow
            key={row.code}
            row={row}
            base={base}
            unit={role.unit}
            pair={pair}
            scale={scale}
            line={line === null ? null : at}
            narrow={narrow}
            current={active === i}
            source={source}
            option={marks.optionProps(i)}
          />
        ))}
      </div>
      {line !== null && (
        <div className={styles.foot} aria-hidden="true">
          <svg className={styles.footPlot} height={18} width="100%">
            <text x={`${at}%`} y={13} className={styles.lineLabel}>
              {base.real === base.paid ? base.name : `${base.name} after prices`} {realText(base, role.unit)}
            </text>
          </svg>
        </div>
      )}
    </div>
  )
}
