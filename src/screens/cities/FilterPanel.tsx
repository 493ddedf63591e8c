import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { countUnder } from '#selectors/filterChips.ts'
import { filterPresets } from '#selectors/filterPresets.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { setFind, setJobs, setPay } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { NumberField } from '#ui/NumberField.tsx'
import { useTypingGesture } from '#screens/useGesture.ts'
import { CountBars } from './CountBars.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import styles from './Panels.module.css'
import { TogetherNote } from './TogetherNote.tsx'

const MINIMA = [null, 50, 100, 250, 500, 1000] as const
const MOST_PAY = 1_000_000

/** The filters most asked for, jobs, pay, name; behind More people, prices and areas without a city. Each with what it leaves. */
export function FilterPanel({ picture }: { readonly picture: CitiesPicture | null }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const typing = useTypingGesture()
  if (!picture) return null
  const { rows } = picture.pays
  const uncounted = rows.filter((row) => row.stats.jobs === null).length
  const prices = view.rank === 'prices' ? 'after local prices' : 'as paid'
  return (
    <div className={styles.panel}>
      <ul className={styles.presets} aria-label="Often asked for">
        {filterPresets(tables, view, picture).map((preset) => (
          <li key={preset.text}>
            <button
              type="button"
              className={styles.preset}
              aria-pressed={preset.on}
              onClick={() => act((now) => withFields(now, preset.fields))}
            >
              {preset.text} ({count(preset.count)})
            </button>
          </li>
        ))}
      </ul>
      <div>
        <CountBars
          label={picture.second ? 'Jobs at least, of each earner' : 'Jobs at least'}
          all={rows.length}
          bars={MINIMA.map((least) => {
            const jobs = least === null ? null : { from: least, to: null }
            return {
              text: least === null ? 'any' : `${count(least)}+`,
              count: countUnder(tables, view, picture, { jobs }),
              on: (view.jobs?.from ?? null) === least,
              onTake: () => act((now) => setJobs(now, jobs)),
            }
          })}
        />
        {uncounted > 0 && (
          <p className={styles.note}>
            {count(uncounted)} publish pay but no count{picture.second ? ' of both' : ''}: any minimum leaves
            them out.
          </p>
        )}
      </div>
      <fieldset className={styles.pair}>
        <legend className={styles.title}>Pays, {prices}</legend>
        <NumberField
          label="at least"
          unit="dollars"
          value={view.pay?.from ?? null}
          min={0}
          max={MOST_PAY}
          onChange={() => undefined}
          onCommit={(from) => act((now) => setPay(now, { from, to: now.pay?.to ?? null }))}
        />
        <NumberField
          label="at most"
          unit="dollars"
          value={view.pay?.to ?? null}
          min={0}
          max={MOST_PAY}
          onChange={() => undefined}
          onCommit={(to) => act((now) => setPay(now, { from: now.pay?.from ?? null, to }))}
        />
      </fieldset>
      <label className={styles.field}>
        Name{' '}
        <input
          type="search"
          defaultValue={(view.find ?? '').replaceAll('-', ' ')}
          {...typing}
          onChange={(event) => act((now) => setFind(now, event.target.value))}
        />
      </label>
      <MoreFilters picture={picture} />
      <TogetherNote picture={picture} />
    </div>
  )
}
