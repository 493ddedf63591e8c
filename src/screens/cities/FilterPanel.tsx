import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { countUnder } from '#selectors/filters.ts'
import { act } from '#store/act.ts'
import { setFind, setJobs, setPay } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { useTypingGesture } from '#screens/useGesture.ts'
import styles from './Panels.module.css'

const MINIMA = [null, 50, 100, 250, 500, 1000] as const

/** Jobs at least, pays at least, name; each with the number of places it leaves. */
export function FilterPanel({ picture }: { readonly picture: CitiesPicture | null }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const typing = useTypingGesture()
  if (!picture) return null
  const { rows } = picture.pays
  const uncounted = rows.filter((row) => row.stats.jobs === null).length
  return (
    <div className={styles.panel}>
      <div role="group" aria-label="Jobs at least">
        <p className={styles.title}>Jobs at least</p>
        <div className={styles.bars}>
          {MINIMA.map((least) => {
            const jobs = least === null ? null : { from: least, to: null }
            const left = countUnder(tables, { ...view, jobs }, rows)
            return (
              <button
                key={least}
                type="button"
                className={styles.bar}
                aria-pressed={(view.jobs?.from ?? null) === least}
                onClick={() => act((now) => setJobs(now, jobs))}
              >
                <span>{least === null ? 'any' : `${count(least)}+`}</span>
                <svg aria-hidden="true">
                  <rect width={`${rows.length === 0 ? 0 : (left / rows.length) * 100}%`} height="8" />
                </svg>
                <span>{left}</span>
              </button>
            )
          })}
        </div>
        {uncounted > 0 && (
          <p className={styles.note}>{uncounted} publish pay but no count: any minimum leaves them out.</p>
        )}
      </div>
      <NumberField
        label={view.rank === 'prices' ? 'Pays at least, after local prices' : 'Pays at least, as paid'}
        unit="dollars"
        value={view.pay?.from ?? null}
        min={0}
        max={1_000_000}
        onChange={() => undefined}
        onCommit={(from) => act((now) => setPay(now, { from, to: now.pay?.to ?? null }))}
      />
      <label className={styles.field}>
        Name{' '}
        <input
          type="search"
          defaultValue={(view.find ?? '').replaceAll('-', ' ')}
          {...typing}
          onChange={(event) => act((now) => setFind(now, event.target.value))}
        />
      </label>
    </div>
  )
}
