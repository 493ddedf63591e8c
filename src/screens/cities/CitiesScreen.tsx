import { lazy, Suspense, useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery, roleQuery } from '#dataset/queries.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { useFiles, usePrefetch } from '#dataset/useFiles.ts'
import { citiesNeeds, citiesPicture } from '#selectors/citiesPicture.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { citiesTable } from '#selectors/citiesTable.ts'
import { act } from '#store/act.ts'
import { setRank, showAs } from '#store/changes.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { linkTo } from '#view/url.ts'
import { AlsoCalledLine } from './AlsoCalledLine.tsx'
import { CitiesList } from './CitiesList.tsx'
import styles from './CitiesScreen.module.css'
import { CitiesSentence } from './CitiesSentence.tsx'

const CitiesMap = lazy(async () => ({ default: (await import('./CitiesMap.tsx')).CitiesMap }))
const FilterChips = lazy(async () => ({ default: (await import('./FilterChips.tsx')).FilterChips }))
const AbsentRoleNotice = lazy(async () => ({
  default: (await import('./AbsentRoleNotice.tsx')).AbsentRoleNotice,
}))
const Unpublished = lazy(async () => ({ default: (await import('./Unpublished.tsx')).Unpublished }))
const CitiesRail = lazy(async () => ({ default: (await import('./CitiesRail.tsx')).CitiesRail }))
const ArticleStrip = lazy(async () => ({
  default: (await import('#screens/article/ArticleStrip.tsx')).ArticleStrip,
}))

const FORMS = [
  { value: 'list', text: 'List' },
  { value: 'spread', text: 'Spread' },
  { value: 'map', text: 'Map' },
  { value: 'table', text: 'Table' },
] as const

/** Files of the first panels and pictures after this one. */
const LATER = ['prices', 'states', 'occupations', 'map'] as const
const LATER_QUERIES = LATER.map(laterQuery)

const NO_ROWS: PictureTable<PlacePay> = { columns: [], rows: [] }

const RANKS = [
  { value: 'paid', text: 'as paid' },
  { value: 'prices', text: 'after prices' },
] as const

/** Where does it pay? Every metro area for one role. */
export function CitiesScreen() {
  const view = useStore((store) => store.view)
  const soc = view.roles[0] ?? ''
  const needs = useSelected(citiesNeeds).join()
  const isTitle = !/^\d/.test(soc)
  const queries = useMemo(
    () => [
      metrosQuery(),
      ...(isTitle ? [] : [roleQuery(soc)]),
      ...LATER.filter((file) => needs.includes(file)).map(laterQuery),
    ],
    [soc, isTitle, needs],
  )
  const files = useFiles(queries)
  const { model, old } = useHeld(useSelected(citiesPicture))
  usePrefetch(LATER_QUERIES, !files.pending)
  useTitle(model?.headline ?? null)
  const narrow = useNarrow()
  const table = useMemo(() => (model ? citiesTable(model, view) : NO_ROWS), [model, view])
  const tabs = (
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
      <>
        <CitiesSentence picture={null} />
        <Suspense fallback={<div className={styles.wait} />}>
          <AbsentRoleNotice code={soc} />
        </Suspense>
      </>
    )
  return (
    <>
      <CitiesSentence picture={model} />
      <AlsoCalledLine alsoCalled={model?.role.alsoCalled ?? null} />
      {model && model.chips.length > 0 && (
        <Suspense fallback={null}>
          <FilterChips picture={model} />
        </Suspense>
      )}
      {model !== null && model.base.notice !== null && <Notice>{model.base.notice}</Notice>}
      <div className={styles.columns}>
        <ChartFrame
          headline={model?.headline ?? 'Where does it pay?'}
          deck={model?.deck ?? ''}
          controls={
            <>
              <Segmented
                label="Rank by"
                showLabel
                options={RANKS}
                value={view.rank}
                onChange={(rank) => act((now) => setRank(now, rank))}
              />
              {narrow && tabs}
            </>
          }
          pending={files.pending || old}
          problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
          missing={model?.missing.join(' · ') ?? ''}
          source={model?.source ?? ''}
          table={table}
          asTable={view.show === 'table'}
          csv={{ name: `where-it-pays-${soc}`, notes: [['Role', model?.role.title ?? soc]] }}
          address={() => linkTo(view, { release: RELEASE })}
          {...(model !== null &&
            view.show !== 'map' && {
              toSvg: async () =>
                (await import('#charts/rankedSvg.ts')).rankedSvg(model, view.rank === 'prices'),
            })}
        >
          {model && (
            <>
              {view.show === 'map' ? (
                <Suspense fallback={<div className={styles.wait} />}>
                  <CitiesMap picture={model} />
                </Suspense>
              ) : (
                <CitiesList picture={model} />
              )}
              <Suspense fallback={null}>
                <Unpublished picture={model} />
              </Suspense>
            </>
          )}
        </ChartFrame>
        <aside className={styles.rail}>
          {!narrow && tabs}
          {model && (
            <Suspense fallback={null}>
              <CitiesRail picture={model} />
            </Suspense>
          )}
        </aside>
      </div>
      {model && (
        <Suspense fallback={null}>
          <ArticleStrip />
        </Suspense>
      )}
    </>
  )
}
