import { useMemo } from 'react'
import { PricesChart } from '#charts/PricesChart.tsx'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { act } from '#store/act.ts'
import { toggleKept, toggleRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { EmptyResult } from './EmptyResult.tsx'

const open = (code: string) => act((now) => toggleRow(now, code))
const keep = (code: string) => act((now) => toggleKept(now, code))

/** Pay against prices: another role, measure or axis begins with the whole again. */
export function CitiesPrices({ picture }: { readonly picture: CitiesPicture }) {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const prices = useMemo(() => pricesPicture(tables, view, picture), [tables, view, picture])
  if (prices === null) return null
  if (picture.rows.length === 0) return <EmptyResult picture={picture} />
  return (
    <PricesChart
      picture={{ ...picture, headline: prices.headline }}
      prices={prices}
      kept={view.metros}
      open={view.open}
      onOpen={open}
      onKeep={keep}
    />
  )
}
