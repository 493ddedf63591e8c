import { useNarrow } from '#charts/useNarrow.ts'
import type { ComparePlace, Reason } from '#selectors/comparePlaces.ts'
import { act } from '#store/act.ts'
import { useStore } from '#store/store.ts'
import { keepMetro } from '#store/changes.ts'
import styles from './SuggestionLine.module.css'

const REASONS: Readonly<Record<Reason, string>> = {
  jobs: 'most jobs',
  pay: 'pays most after prices',
  cheap: 'pays most where prices are below the nation’s',
  nextJobs: 'next most jobs',
  paid: 'pays most as paid',
  people: 'most people',
}

/** Reasons about jobs: of two earners, those of the smaller market. */
const JOBS: ReadonlySet<Reason> = new Set(['jobs', 'nextJobs'])

/** Says which places are only suggested, and why; each can be kept. On a phone the cards of the picture say which, and keep. */
export function SuggestionLine({ places }: { readonly places: readonly ComparePlace[] }) {
  const suggested = places.filter((place) => place.suggestion !== null)
  const narrow = useNarrow()
  const isBeside = useStore(({ view }) => view.metros.length > 0 || !['US', 'mine'].includes(view.base))
  const isPair = useStore(({ view }) => view.pair === 'yes')
  const why = (reason: Reason) => `${REASONS[reason]}${isPair && JOBS.has(reason) ? ' for both' : ''}`
  const said = isBeside ? 'Suggestions, of all other places' : 'Suggestions'
  if (suggested.length === 0) return null
  if (narrow) return <p className={`off-paper ${styles.line}`}>Suggestions: keep one with ☆</p>
  return (
    <div className={styles.line}>
      <span className="off-paper">{said} – keep one with ☆:</span>
      <span className="on-paper">{said}:</span>
      {suggested.map(({ area, name, suggestion }) => (
        <button
          key={area.code}
          type="button"
          className={styles.keep}
          aria-label={`Keep ${name}, ${why(suggestion ?? 'people')}`}
          onClick={() => act((now) => keepMetro(now, area.code))}
        >
          <span className="off-paper" aria-hidden="true">
            ☆
          </span>{' '}
          <strong>{name}</strong> {why(suggestion ?? 'people')}
        </button>
      ))}
    </div>
  )
}
