import { PairHead } from '#charts/PairHead.tsx'
import { TWO_EARNERS } from '#charts/pairRows.ts'
import { RankedList } from '#charts/RankedList.tsx'
import { ViewLink } from '#screens/ViewLink.tsx'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { act } from '#store/act.ts'
import { setSort, showScreen, toggleKept, toggleRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { CitiesList } from './CitiesList.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import styles from './PairList.module.css'

const open = (code: string) => act((now) => toggleRow(now, code))
const keep = (code: string) => act((now) => toggleKept(now, code))

/** The places ranked by what two earners have there together; by the first's pay where the other's role is unknown. */
export function PairList({ picture }: { readonly picture: CitiesPicture }) {
  return picture.second ? <Together picture={picture} /> : <CitiesList picture={picture} />
}

function Together({ picture }: { readonly picture: CitiesPicture }) {
  const view = useStore((store) => store.view)
  const isSame = picture.second?.soc === picture.role.soc
  if (picture.pays.rows.length === 0) return null
  if (picture.rows.length === 0) return <EmptyResult picture={picture} />
  return (
    <div className={styles.ranking}>
      <p className={styles.note}>
        {isSame ? 'The same role twice: each place’s figure, doubled. ' : ''}
        {picture.kept.length === 0 ? (
          <span className="off-paper">
            Keep places with ☆ to compare them{isSame ? '' : ' for both roles'}.
          </span>
        ) : (
          <ViewLink className="off-paper" to={(now) => showScreen(now, 'compare')}>
            {isSame ? 'Compare the kept places →' : 'Compare the kept places for both roles →'}
          </ViewLink>
        )}
      </p>
      <PairHead
        picture={picture}
        sort={view.sort}
        order={view.order}
        onSort={(sort) => act((now) => setSort(now, sort))}
      />
      <RankedList
        picture={picture}
        byPrices={view.rank === 'prices'}
        spread={false}
        kept={view.metros}
        open={view.open}
        onOpen={open}
        onKeep={keep}
        form={TWO_EARNERS}
      />
    </div>
  )
}
