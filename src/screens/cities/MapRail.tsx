import { divergingColours } from '#charts/palette.ts'
import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { signedPercent } from '#format/percent.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { realText } from '#selectors/payWords.ts'
import { jobsName } from '#selectors/mapPicture.ts'
import { mostJobs, mostJobsTitle, type BigPlace } from '#selectors/mostJobs.ts'
import { KIND_NAMES } from '#selectors/placePay.ts'
import { act } from '#store/act.ts'
import { toggleRow } from '#store/changes.ts'
import { hover, useIsHovered } from '#store/hover.ts'
import { useStore } from '#store/store.ts'
import styles from './MapRail.module.css'

const MOST = 10

/** Beside the map: the largest markets in figures. Nothing where no listed place publishes a count. */
export function MapRail({ picture }: { readonly picture: CitiesPicture }) {
  const rank = useStore((store) => store.view.rank)
  const open = useStore((store) => store.view.open)
  const places = mostJobs(picture, { rank }, MOST)
  if (places.length === 0) return null
  const isPair = picture.second !== undefined
  return (
    <table className={styles.table}>
      <caption>
        {mostJobsTitle(places.length, picture, isPair ? 'jobs in both' : lowerName(picture.role.short))}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {KIND_NAMES[picture.pays.kind]}
          </th>
          <th scope="col">{jobsName(picture)}</th>
          <th scope="col">{rank === 'prices' ? 'after prices' : 'as paid'}</th>
          <th scope="col">against {picture.base.name}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <Row
            key={place.row.area.code}
            place={place}
            byPrices={rank === 'prices'}
            unit={picture.role.unit}
            isOpen={place.row.area.code === open}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly place: BigPlace
  readonly byPrices: boolean
  readonly unit: CitiesPicture['role']['unit']
  readonly isOpen: boolean
}

function Row({ place: { row, jobs, against }, byPrices, unit, isOpen }: RowProps) {
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
          <svg className={styles.swatch} width={11} height={11} aria-hidden="true">
            <circle cx={5.5} cy={5.5} r={5} fill={against ? divergingColours(against.class).fill : 'none'} />
          </svg>
          {short}
        </button>
      </th>
      <td>{count(jobs)}</td>
      <td>{byPrices ? realText(row, unit) : payText(row.paid, unit, row.floor)}</td>
      <td>{against ? signedPercent(against.difference) : '–'}</td>
    </tr>
  )
}
