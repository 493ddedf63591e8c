import { Suspense, useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { CompareMarket } from '#charts/CompareMarket.tsx'
import { ComparePay } from '#charts/ComparePay.tsx'
import { ComparePrices } from '#charts/ComparePrices.tsx'
import { CompareSpread } from '#charts/CompareSpread.tsx'
import { EarnersMarket } from '#charts/EarnersMarket.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { periodWords } from '#format/periods.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import type { ComparePrices as Prices } from '#selectors/comparePrices.ts'
import { act } from '#store/act.ts'
import { toggleKept } from '#store/changes.ts'
import { setHousing } from '#store/laterChanges.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { beginGesture, endGesture } from '#view/url.ts'
import { compareFiles } from './compareFiles.ts'
import styles from './CompareFrame.module.css'
import { CompareForms } from './CompareForms.tsx'
import { Part } from './Part.tsx'
import { PlacesMore } from './PlacesMore.tsx'

const HousingLines = later(async () => (await import('#charts/HousingLines.tsx')).HousingLines)

/** Columns of prices that find room beside another picture. */
const SIDE_BY_SIDE = 4

interface CompareFrameProps {
  readonly block: CompareBlock
  /** With the first block only: prices are the places', whatever the role. */
  readonly prices: Prices | null
  readonly source: string
  readonly pending: boolean
}

/** One role in all places: pay, housing, spread, market, and with the first block prices. Two earners together have no spread, and their markets stand with each. */
export function CompareFrame({ block, prices, source, pending }: CompareFrameProps) {
  const view = useStore((store) => store.view)
  const { role, pair } = block
  const shown = useMemo(() => compareFiles(block, source, view), [block, source, view])
  const instead = () =>
    sharedInstead(comparePicture, (picture, shared) => {
      const same = pair ? picture.together : picture.blocks.find((one) => one.role.soc === role.soc)
      if (!same) throw new Error(`Without the own pay there is no comparison of ${role.soc}`)
      return compareFiles(same, picture.source, shared)
    })
  const narrow = useNarrow()
  const asTable = view.show === 'table'
  const housing = (
    <Part about={role.short} title="What if housing weighs more for you?" note="pay after prices">
      <Suspense fallback={<div className={styles.wait} />}>
        <HousingLines
          block={block}
          housing={view.housing}
          handleLabel={`Part of the price index moved to housing${prices ? '' : `, ${role.short}`}`}
          onHousing={(percent) => act((now) => setHousing(now, percent))}
          onGestureStart={beginGesture}
          onGestureEnd={endGesture}
        />
      </Suspense>
    </Part>
  )
  const spread = (
    <Part about={role.short} title="Spread" note="as paid: lowest tenth, middle half, highest tenth">
      <CompareSpread block={block} />
    </Part>
  )
  const market = (
    <Part
      about={role.short}
      title="Market"
      note={`jobs, ${periodWords.wages}; share of local jobs against the nation`}
    >
      <CompareMarket block={block} />
    </Part>
  )
  const priceTable = prices && (
    <Part about={role.short} title="Prices" note={`against the nation, ${periodWords.prices}`}>
      <ComparePrices prices={prices} />
    </Part>
  )
  const isCrowded = prices !== null && prices.places.length > SIDE_BY_SIDE
  return (
    <div className={styles.frame}>
      <ChartFrame
        {...shown}
        instead={instead}
        shortHeadline={block.shortHeadline}
        {...((!narrow || prices !== null) && { controls: <CompareForms /> })}
        pending={pending}
        asTable={asTable}
      >
        <ComparePay block={block} source={source} onKeep={(code) => act((now) => toggleKept(now, code))} />
        <div className={styles.columns}>
          {pair?.isAdded !== false && housing}
          {pair ? (
            <div>
              {!isCrowded && priceTable}
              <Part about={role.short} title="Jobs of each" note={periodWords.wages}>
                <EarnersMarket rows={block.rows} pair={pair} />
              </Part>
            </div>
          ) : isCrowded || !prices ? (
            <div>
              {market}
              {spread}
            </div>
          ) : (
            <>
              {priceTable}
              {spread}
              {market}
            </>
          )}
        </div>
        {isCrowded && <div className={styles.wide}>{priceTable}</div>}
      </ChartFrame>
      {!pair && <PlacesMore block={block} />}
    </div>
  )
}
