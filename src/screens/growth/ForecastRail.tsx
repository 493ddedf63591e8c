import type { CleanText, ForecastReadings, ReadingText } from '#selectors/forecastReadings.ts'
import styles from './ForecastRail.module.css'

/** Letters of two figures from which they are set smaller, to stand side by side. */
const LONG = 15

/** How far off the forecast was in each reading, equally large, and the case without a change of code. */
export function ForecastRail({
  beside,
  isNarrow,
}: {
  readonly beside: ForecastReadings
  readonly isNarrow: boolean
}) {
  const { title, readings, notes, clean } = beside
  return (
    <div className={isNarrow ? styles.phone : styles.rail}>
      <section className={styles.part}>
        <h3>{title}</h3>
        {readings.length > 0 && (
          <div className={styles.readings}>
            {readings.map((reading) => (
              <Reading key={reading.reading} reading={reading} isNarrow={isNarrow} />
            ))}
          </div>
        )}
        {notes.map((note) => (
          <p key={note} className={styles.reason}>
            {note}
          </p>
        ))}
      </section>
      {clean && <Clean clean={clean} />}
    </div>
  )
}

function Reading({ reading, isNarrow }: { readonly reading: ReadingText; readonly isNarrow: boolean }) {
  const { name, jobs, difference, percent, reason, brief } = reading
  if (isNarrow) {
    return (
      <div className={styles.reading}>
        <p className={styles.caption}>
          {name}: {jobs}
        </p>
        <p className={styles.hero}>{percent}</p>
        <p>{difference}</p>
        <p className={styles.caption}>{brief}</p>
      </div>
    )
  }
  return (
    <div className={styles.reading}>
      <p className={styles.caption}>
        {name}: {jobs}
      </p>
      <p className={styles.hero}>
        <span>{difference}</span> <span>{percent}</span>
      </p>
      <p className={styles.reason}>{reason}</p>
    </div>
  )
}

function Clean({ clean }: { readonly clean: CleanText }) {
  const { base, latest, from, to, change, said } = clean
  const size = base.length + latest.length > LONG ? styles.long : ''
  return (
    <section className={styles.part}>
      <h3>The clean case: same code throughout</h3>
      <div className={`${styles.hero} ${styles.clean} ${size}`}>
        <span>{base}</span>
        <span aria-hidden="true">→</span>
        <span>{latest}</span>
        <span className={styles.year}>{from}</span>
        <span />
        <span className={styles.year}>{to}</span>
      </div>
      <p className={styles.reason}>
        {change} The forecast made from {said.from} said <strong>{said.target}</strong> by {said.year}.
      </p>
    </section>
  )
}
