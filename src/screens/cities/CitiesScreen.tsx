import { Suspense, useCallback, useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { useNarrow } from '#charts/useNarrow.ts'
import { laterQuery, nonmetroRoleQuery } from '#dataset/laterQueries.ts'
import { metrosQuery, roleQuery } from '#dataset/queries.ts'
import { useFiles, usePrefetch } from '#dataset/useFiles.ts'
import { citiesNeeds, nonmetroNeeded } from '#selectors/citiesPicture.ts'
import { act } from '#store/act.ts'
import { setRank, showAs } from '#store/changes.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useTitle } from '#screens/useTitle.ts'
import type { View } from '#view/view.ts'
import type { Tables } from '#store/tables.ts'
import styles from './CitiesScreen.module.css'
import { CitiesSentence } from './CitiesSentence.tsx'
import { drawnCities } from './drawnCities.ts'
import { useCitiesForm } from './useCitiesForm.ts'

const AlsoCalledLine = later(async () => (await import('./AlsoCalledLine.tsx')).AlsoCalledLine)
const FilterChips = later(async () => (await import('./FilterChips.tsx')).FilterChips)
const AbsentRoleNotice = later(async () => (await import('./AbsentRoleNotice.tsx')).AbsentRoleNotice)
const Unpublished = later(async () => (await import('./Unpublished.tsx')).Unpublished)
const CitiesRail = later(async () => (await import('./CitiesRail.tsx')).CitiesRail)
const ArticleStrip = later(async () => (await import('#screens/article/ArticleStrip.tsx')).ArticleStrip)

const FORMS = [
  { value: 'list', text: 'List' },
  { value: 'spread', text: 'Spread' },
  { value: 'map', text: 'Map' },
  { value: 'prices', text: 'Prices' },
  { value: 'time', text: 'Over time' },
  { value: 'table', text: 'Table' },
] as const

const NEEDS = ['nonmetro', 'prices', 'states'] as const

/** Files of the first panels and pictures after this one. */
const LATER_QUERIES = (['prices', 'states', 'occupations', 'map'] as const).map(laterQuery)

/** Until the first figures are here: nothing can be saved. */
const NO_FILES: FrameFiles<unknown> = {
  headline: 'Where does it pay?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: '', notes: [] },
  address: () => '',
}

const RANKS = [
  { value: 'paid', text: 'as paid' },
  { value: 'prices', text: 'after prices' },
] as const

/** With the signs of both: the key of a phone's rows, which have no heads of columns. */
const SIGNED_RANKS = [
  { value: 'paid', text: '○ as paid' },
  { value: 'prices', text: '● after prices' },
] as const

const UNLOADED = 'This form of the picture could not be loaded. Check the connection, then try again.'

/** Where does it pay? Every metro area for one role. */
export function CitiesScreen() {
  const view = useStore((store) => store.view)
  const soc = view.roles[0] ?? ''
  const needs = useSelected(citiesNeeds).join()
  const beyond = useSelected(nonmetroNeeded)
  const isTitle = !/^\d/.test(soc)
  const { form, pending, retry } = useCitiesForm(view)
  const queries = useMemo(
    () => [
      metrosQuery(),
      ...(isTitle ? [] : [roleQuery(soc)]),
      ...NEEDS.filter((file) => needs.includes(file)).map(laterQuery),
      ...(beyond ? [nonmetroRoleQuery(soc)] : []),
      ...(form?.queries?.(view) ?? []),
    ],
    [soc, isTitle, needs, beyond, form, view],
  )
  const files = useFiles(queries)
  const draw = useCallback((tables: Tables, now: View) => drawnCities(form, tables, now), [form])
  const { model, old } = useHeld(useSelected(draw))
  usePrefetch(LATER_QUERIES, !files.pending)
  useTitle(model?.files.headline ?? null)
  const picture = model?.picture ?? null
  const narrow = useNarrow()
  const failed = retry === null ? files.problem : UNLOADED
  const problem = failed === null ? null : { message: failed, onRetry: retry ?? (() => files.retry()) }
  const tabs = narrow ? (
    <select
      className={styles.form}
      aria-label="Form of the picture"
      value={view.show}
      onChange={({ target }) => {
        const form = FORMS.find(({ value }) => value === target.value)
        if (form) act((now) => showAs(now, form.value))
      }}
    >
      {FORMS.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  ) : (
    <Segmented
      label="Form of the picture"
      semantics="tablist"
      options={FORMS}
      value={FORMS.find((form) => form.value === view.show)?.value ?? 'list'}
      onChange={(show) => act((now) => showAs(now, show))}
    />
  )
  if (isTitle || files.absent)
    return (
      <Suspense fallback={null}>
        <AbsentRoleNotice code={soc} />
      </Suspense>
    )
  return (
    <>
      <div className={styles.bar}>
        <CitiesSentence picture={picture} />
        <div className={picture?.role.alsoCalled ? `${styles.called} ${styles.isCalled}` : styles.called}>
          {picture?.role.alsoCalled && (
            <Suspense fallback={null}>
              <AlsoCalledLine alsoCalled={picture.role.alsoCalled} />
            </Suspense>
          )}
        </div>
      </div>
      {picture && (picture.filters.length > 0 || view.nonmetro === 'yes') && (
        <Suspense fallback={<div className={styles.chips} />}>
          <FilterChips picture={picture} />
        </Suspense>
      )}
      {picture !== null && picture.base.notice !== null && <Notice>{picture.base.notice}</Notice>}
      <div className={styles.columns}>
        {!narrow && <div className={styles.forms}>{tabs}</div>}
        <ChartFrame
          {...(model?.files ?? NO_FILES)}
          instead={() => sharedInstead(draw, ({ files: shared }) => shared)}
          controls={
            <div className={styles.controls}>
              {model?.form.Controls && <model.form.Controls picture={model.picture} />}
              {model?.form.prices !== null && (
                <Segmented
                  label={model?.form.prices ?? 'Rank by'}
                  showLabel={!narrow}
                  options={narrow && view.show === 'list' ? SIGNED_RANKS : RANKS}
                  value={view.rank}
                  onChange={(rank) => act((now) => setRank(now, rank))}
                />
              )}
              {narrow && tabs}
            </div>
          }
          pending={files.pending || old || pending}
          problem={problem}
          asTable={view.show === 'table' && picture?.rows.length !== 0}
        >
          {model && <model.form.Picture picture={model.picture} />}
          {picture && (
            <Suspense fallback={null}>
              <Unpublished picture={picture} />
            </Suspense>
          )}
        </ChartFrame>
        <aside className={styles.rail}>
          {picture && (
            <Suspense fallback={null}>
              <CitiesRail picture={picture} Rail={model?.form.Rail} />
            </Suspense>
          )}
        </aside>
      </div>
      {picture && (
        <Suspense fallback={null}>
          <ArticleStrip />
        </Suspense>
      )}
    </>
  )
}
