import type { ReactNode } from 'react'
import styles from './Chip.module.css'

export interface ChipProps {
  /** The chip's words, or a plain token that opens its panel. */
  readonly children: ReactNode
  /** Name of the button that takes it away: "Remove 100+ jobs". */
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** A choice that can be taken away again. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
        ✕
      </button>
    </span>
  )
}
