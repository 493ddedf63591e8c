import { count } from '#format/counts.ts'
import styles from './Panels.module.css'

/** One choice of a limit. */
export interface CountBar {
  readonly text: string
  readonly count: number
  readonly on: boolean
  readonly onTake: () => void
}

/** Limits to choose from, each with the number of places it leaves as a figure and a bar. `all`: the whole bar. */
export function CountBars({
  label,
  bars,
  all,
}: {
  readonly label: string
  readonly bars: readonly CountBar[]
  readonly all: number
}) {
  return (
    <div role="group" aria-label={label}>
      <p className={styles.title}>{label}</p>
      <div className={styles.bars}>
        {bars.map((bar) => (
          <button
            key={bar.text}
            type="button"
            className={styles.bar}
            aria-pressed={bar.on}
            onClick={bar.onTake}
          >
            <span>{bar.text}</span>
            <svg aria-hidden="true">
              <rect width={`${all === 0 ? 0 : (bar.count / all) * 100}%`} height="8" />
            </svg>
            <span>{count(bar.count)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}
