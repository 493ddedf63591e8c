import type { ReactNode } from 'react'
import type { TextPart } from '#selectors/markMatch.ts'
import styles from './HitRow.module.css'
import { MarkedText } from './MarkedText.tsx'

interface HitRowProps {
  readonly name: string
  /** filed: evidence of another kind, drawn in another style. */
  readonly look?: 'plain' | 'filed'
  readonly figures: readonly [ReactNode, ReactNode]
  readonly why: readonly TextPart[]
}

/** One answer: its name, two figures and why it answers. */
export function HitRow({ name, look = 'plain', figures, why }: HitRowProps) {
  return (
    <div className={look === 'filed' ? `${styles.row} ${styles.filed}` : styles.row}>
      <span className={styles.name}>
        {look === 'filed' && (
          <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.5" />
          </svg>
        )}
        {name}
      </span>
      <span className={styles.first}>{figures[0]}</span>
      <span className={styles.second}>{figures[1]}</span>
      <span className={styles.why}>
        <MarkedText parts={why} />
      </span>
    </div>
  )
}

/** Heads of the two figures, in the rows' columns. */
export function HitHeads({ heads }: { readonly heads: readonly [string, string] }) {
  return (
    <span className={styles.heads}>
      <span className={styles.first}>{heads[0]}</span>
      <span className={styles.second}>{heads[1]}</span>
    </span>
  )
}
