import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { columnText, sizeText } from '#selectors/payWords.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import type { PricesDot } from '#selectors/pricesDot.ts'
import { signedPercent } from '#format/percent.ts'
import { act } from '#store/act.ts'
import { toggleRow } from '#store/changes.ts'
import { hover, useIsHovered } from '#store/hover.ts'
import { useStore } from '#store/store.ts'
import styles from './MapRail.module.css'

const MOST = 10

/** Beside the picture of prices: the places that it names, in figures, the most left first. */
export function PricesRail({ picture }: { readonly picture: CitiesPicture }) {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const prices = pricesPicture(tables, view, picture)
  if (prices === null) return null
  const places = prices.named
    .slice(0, MOST)
    .flatMap((code) => prices.dots.find((dot) => dot.code === code) ?? [])
    .toSorted((a, b) => b.left - a.left)
  if (places.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>Named in the picture, the most left first</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            place
          </th>
          <th scope="col">as paid</th>
          <th scope="col">{view.axis === 'housing' ? 'housing' : 'prices'}</th>
          <th scope="col">{view.axis === 'housing' ? 'by housing alone' : 'after prices'}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((dot) => (
          <Row key={dot.code} dot={dot} unit={picture.role.unit} isOpen={dot.code === view.open} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly dot: PricesDot
  readonly unit: CitiesPicture['role']['unit']
  readonly isOpen: boolean
}

function Row({ dot: { row, level, left }, unit, isOpen }: RowProps) {
  const { code, short } = row.area
  const lit = useIsHovered(code)
  return (
    <tr
      className={isOpen ? styles.open : lit ? styles.lit : undefined}
      onPointerEnter={() => hover(code)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row" className={styles.name}>
        <button type="button" aria-pressed={isOpen} onClick={() => act((now) => toggleRow(now, code))}>
          {short}
        </button>
      </th>
      <td>{columnText(row.paid, unit, row.floor)}</td>
      <td>{signedPercent(level / 100 - 1)}</td>
      <td className={styles.left}>
        {sizeText(left, unit, left === row.paid ? 'published' : 'priced').replace(' an hour', '')}
        {row.floor && ' or more'}
      </td>
    </tr>
  )
}
