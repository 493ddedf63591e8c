import { PERCENTILES, type Measure } from '#domain/wages.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { MEASURE_NAMES } from './measureNames.ts'
import styles from './Panels.module.css'

const EXPLAINED: Readonly<Record<Measure, string>> = {
  p10: '1 in 10 earns less',
  p25: 'a quarter earns less',
  median: 'half earn less, half more',
  p75: 'a quarter earns more',
  p90: '1 in 10 earns more',
  mean: 'all pay divided by all jobs; not published for metro areas',
}

/** Which point of the pay scale is shown. Means are not offered: no metro area publishes one. */
export function MeasurePanel({ value, onChange }: { value: Measure; onChange: (measure: Measure) => void }) {
  return (
    <ul className={styles.choices} aria-label="Measure">
      {PERCENTILES.map((measure) => (
        <li key={measure}>
          <button
            type="button"
            className={measure === value ? styles.chosen : styles.choice}
            aria-pressed={measure === value}
            onClick={() => onChange(measure)}
          >
            <strong>{MEASURE_NAMES[measure]}</strong>
            <span>
              {EXPLAINED[measure]} ({measureTerm(measure)})
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
