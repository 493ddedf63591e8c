import { Suspense, useDeferredValue, useMemo } from 'react'
import { RankedHead } from '#charts/RankedHead.tsx'
import { RankedList } from '#charts/RankedList.tsx'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { act } from '#store/act.ts'
import { setSort, toggleKept, toggleRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import styles from './CitiesList.module.css'

const Strip = later(async () => (await import('#charts/Strip.tsx')).Strip)
const EmptyResult = later(async () => (await import('./EmptyResult.tsx')).EmptyResult)

const open = (code: string) => act((now) => toggleRow(now, code))
const keep = (code: string) => act((now) => toggleKept(now, code))
const filterPay = async (from: number, to: number) => {
  const { setPay } = await import('#store/filters.ts')
  act((now) => setPay(now, { from: Math.round(from / 100) * 100, to: Math.round(to / 100) * 100 }))
}
const brush = (from: number, to: number) => void filterPay(from, to)

/** The strip of all places and the ranked rows, as paid ○ → ● after prices or as the spread of pay. */
export function CitiesList({ picture }: { picture: CitiesPicture }) {
  const view = useStore((store) => store.view)
  const byPrices = view.rank === 'prices'
  const spread = view.show === 'spread'
  // The ranked rows are painted before the strip, whose dots cost as much as they do.
  const strip = useDeferredValue(useMemo(() => ({ picture, byPrices }), [picture, byPrices]))
  return (
    <>
      {picture.pays.rows.length > 0 && (
        <div className={styles.strip}>
          <Suspense fallback={null}>
            <Strip
              picture={strip.picture}
              byPrices={strip.byPrices}
              listed={strip.picture.listed}
              onBrush={brush}
              onOpen={open}
            />
          </Suspense>
        </div>
      )}
      {picture.rows.length === 0 ? (
        <Suspense fallback={null}>
          <EmptyResult picture={picture} />
        </Suspense>
      ) : (
        <div className={picture.role.unit === 'hour' ? styles.hourly : styles.ranking}>
          <RankedHead
            picture={picture}
            byPrices={byPrices}
            spread={spread}
            sort={view.sort}
            order={view.order}
            onSort={(sort) => act((now) => setSort(now, sort))}
          />
          <RankedList
            picture={picture}
            byPrices={byPrices}
            spread={spread}
            kept={view.metros}
            open={view.open}
            onOpen={open}
            onKeep={keep}
          />
        </div>
      )}
    </>
  )
}
