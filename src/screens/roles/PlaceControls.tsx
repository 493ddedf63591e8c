import { THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import type { PlacePicture, PlaceSort } from '#selectors/placePicture.ts'
import { preparationOf, PREPARATIONS } from '#selectors/preparation.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters, setFind, setJobs } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { beginGesture, endGesture } from '#view/url.ts'
import css from './PlaceControls.module.css'

/** What the roles are ranked by. */
export function PlaceOrder({ picture }: { readonly picture: PlacePicture }) {
  const options: readonly { readonly value: PlaceSort; readonly text: string }[] = [
    { value: 'pay', text: 'pay' },
    ...(picture.baseName === null ? [] : [{ value: 'nation', text: `above ${picture.baseName}` } as const]),
    { value: 'jobs', text: 'jobs' },
  ]
  return (
    <Segmented
      label="Rank by"
      showLabel
      options={options}
      value={picture.sort}
      onChange={(sort) => {
        if (sort !== picture.sort) act((now) => withFields(now, { sort, order: 'down' }))
      }}
    />
  )
}

/** What the roles ask for, how many jobs, and the filters that are set. */
export function PlaceControls({ picture }: { readonly picture: PlacePicture }) {
  const view = useStore((store) => store.view)
  const { preparations, chips, big, rows, all } = picture
  const isBig = view.jobs?.from === THIN_JOBS && view.jobs.to === null
  const others = chips.filter(({ key }) => !(key === 'prep' && preparationOf(view.prep)) && key !== 'find')
  return (
    <>
      <div className={css['line']}>
        <Segmented
          label="Asks for"
          showLabel
          options={preparations.map(({ key, text, count: n }) => ({
            value: key,
            text: key === 'any' ? text : `${text} (${count(n)})`,
          }))}
          value={preparationOf(view.prep)?.key ?? 'any'}
          onChange={(key) => {
            const steps = PREPARATIONS.find((one) => one.key === key)?.steps ?? []
            act((now) => withFields(now, { prep: steps }))
          }}
        />
        <span className={css['more']}>
          <label className={css['find']}>
            <span>Find</span>
            <input
              type="search"
              aria-label="Find a role in the list"
              value={(view.find ?? '').replaceAll('-', ' ')}
              onFocus={beginGesture}
              onBlur={endGesture}
              onChange={(event) => act((now) => setFind(now, event.target.value))}
            />
          </label>
          {!isBig && (
            <Button onClick={() => act((now) => setJobs(now, { from: THIN_JOBS, to: null }))}>
              {THIN_JOBS}+ jobs ({count(big)})
            </Button>
          )}
        </span>
      </div>
      {others.length > 0 && (
        <div className={css['chips']}>
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
        <p className={css['left']} role="status">
          {count(rows.length)} of {count(all.rows.length)} roles with a figure
        </p>
      )}
    </>
  )
}
