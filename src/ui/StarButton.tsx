import styles from './StarButton.module.css'

export interface StarButtonProps {
  /** What is kept: "San Jose, CA". */
  readonly name: string
  readonly isKept: boolean
  readonly onToggle: () => void
  /** −1 where the picture has one tab stop of its own. */
  readonly tabIndex?: number
}

/** ☆ keeps a place or role for Compare, ★ lets it go. */
export function StarButton({ name, isKept, onToggle, tabIndex = 0 }: StarButtonProps) {
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isKept}
      aria-label={`Keep ${name}`}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <span aria-hidden="true">{isKept ? '★' : '☆'}</span>
    </button>
  )
}
