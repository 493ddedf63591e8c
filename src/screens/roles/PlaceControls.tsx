import { THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import type { PlacePicture, PlaceSort } from '#selectors/placePicture.ts'
import { preparationOf, PREPARATIONS } from '#selectors/preparation.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters, setFind, setJobs } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { useNarrow } from '#charts/useNarrow.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import type { Range } from '#view/view.ts'
import { beginGesture, endGesture } from '#view/url.ts'
import styles from './PlaceControls.module.css'

/** What the roles are ranked by. */
function PlaceOrder({ picture }: { readonly picture: PlacePicture }) {
  const narrow = useNarrow()
  const options: readonly { readonly value: PlaceSort; readonly text: string }[] = [
    { value: 'pay', text: 'pay' },
    ...(picture.baseName === null ? [] : [{ value: 'nation', text: `above ${picture.baseName}` } as const]),
    { value: 'jobs', text: 'jobs' },
    ...(picture.place.area === null ? [] : [{ value: 'share', text: 'share of jobs' } as const]),
    { value: 'growth', text: narrow ? 'growth' : 'growth in the nation' },
  ]
  const choose = (sort: PlaceSort) => {
    if (sort !== picture.sort) act((now) => withFields(now, { sort, order: 'down' }))
  }
  if (!narrow)
    return <Segmented label="Rank by" showLabel options={options} value={picture.sort} onChange={choose} />
  return (
    <select
      className={styles.select}
      aria-label="Rank by"
      value={picture.sort}
      onChange={(event) => {
        const option = options.find(({ value }) => value === event.target.value)
        if (option) choose(option.value)
      }}
    >
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          By {text}
        </option>
      ))}
    </select>
  )
}

/** What the roles ask for, how many jobs, and the filters that are set. */
export function PlaceControls({ picture }: { readonly picture: PlacePicture }) {
  const view = useStore((store) => store.view)
  const narrow = useNarrow()
  const { chips, big, rows, all } = picture
  const isBig = view.jobs?.from === THIN_JOBS && view.jobs.to === null
  const find = (
    <input
      type="search"
      className={styles.find}
      aria-label="Find a role in the list"
      placeholder="Find a role"
      value={(view.find ?? '').replaceAll('-', ' ')}
      onFocus={beginGesture}
      onBlur={endGesture}
      onChange={(event) => act((now) => setFind(now, event.target.value))}
    />
  )
  const others = chips.filter(({ key }) => !(key === 'prep' && preparationOf(view.prep)) && key !== 'find')
  return (
    <>
      <div className={styles.line}>
        <Preparation picture={picture} />
        <PlaceOrder picture={picture} />
        <Growth />
        {narrow && find}
        <span className={styles.more}>
          {!narrow && find}
          {!isBig && big < rows.length && (
            <Button onClick={() => act((now) => setJobs(now, { from: THIN_JOBS, to: null }))}>
              {THIN_JOBS}+ jobs{narrow ? '' : ` (${count(big)})`}
            </Button>
          )}
        </span>
      </div>
      {others.length > 0 && (
        <div className={styles.chips}>
          {others.map((chip) => (
            <Chip
              key={chip.key}
              removeLabel={`Remove ${chip.text}`}
              onRemove={() => act((now) => withFields(now, chip.without))}
            >
              {chip.text}
            </Chip>
          ))}
          <Button onClick={() => act(clearFilters)}>Clear all</Button>
        </div>
      )}
      {chips.length > 0 && (
        <p className={styles.left} role="status">
          {count(rows.length)} of {count(all.rows.length)} roles with a figure
        </p>
      )}
    </>
  )
}

/** Offered ranges of the nation's forecast, per cent. */
const GROWTHS = [
  { text: 'any', range: null },
  { text: '0% or more', range: { from: 0, to: null } },
  { text: '5% or more', range: { from: 5, to: null } },
  { text: '10% or more', range: { from: 10, to: null } },
  { text: '0% or less', range: { from: null, to: 0 } },
] as const satisfies readonly { readonly text: string; readonly range: Range | null }[]

/** Which forecast of the nation the roles must have; a range of an address that is not offered stands as its chip. */
function Growth() {
  const growth = useStore((store) => store.view.growth)
  const at = GROWTHS.findIndex(({ range }) => range?.from === growth?.from && range?.to === growth?.to)
  return (
    <select
      className={styles.growth}
      aria-label={`Grows ${periodWords.projections} (in the nation)`}
      value={at}
      onChange={(event) => {
        const range = GROWTHS[Number(event.target.value)]?.range ?? null
        act((now) => withFields(now, { growth: range }))
      }}
    >
      {at === -1 && <option value={-1}>Grows: as chosen</option>}
      {GROWTHS.map(({ text }, i) => (
        <option key={text} value={i}>
          Grows {periodWords.projections} (in the nation): {text}
        </option>
      ))}
    </select>
  )
}

/** What a beginner needs: words in a line; on a phone the device's own list. */
function Preparation({ picture }: { readonly picture: PlacePicture }) {
  const prep = useStore((store) => store.view.prep)
  const narrow = useNarrow()
  const options = picture.preparations.map(({ key, text, count: n }) => ({
    value: key,
    text: key === 'any' ? text : `${text} (${count(n)})`,
  }))
  // Steps of an address that are not offered stand as their chip: none of these is chosen.
  const chosen = preparationOf(prep)?.key ?? ''
  const choose = (key: string) => {
    const steps = PREPARATIONS.find((one) => one.key === key)?.steps ?? []
    act((now) => withFields(now, { prep: steps }))
  }
  if (!narrow)
    return <Segmented<string> label="Asks for" showLabel options={options} value={chosen} onChange={choose} />
  return (
    <select
      className={styles.select}
      aria-label="Asks for"
      value={chosen}
      onChange={(event) => choose(event.target.value)}
    >
      {chosen === '' && <option value="">Asks: see below</option>}
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {value === 'any' ? 'Asks: anything' : text}
        </option>
      ))}
    </select>
  )
}
