import { useMemo } from 'react'
import { MetroMap } from '#charts/MetroMap.tsx'
import { MiniMap } from '#charts/MiniMap.tsx'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { lowerName } from '#format/names.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { mapPicture } from '#selectors/mapPicture.ts'
import { PlacePageLink } from '#screens/PlacePageLink.tsx'
import { act } from '#store/act.ts'
import { showAs, toggleKept, toggleRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './CitiesMap.module.css'
import { EmptyResult } from './EmptyResult.tsx'

interface CitiesMapProps {
  readonly picture: CitiesPicture
  readonly mini?: boolean
}

const toggle = (code: string) => act((now) => toggleRow(now, code))
const keep = (code: string) => act((now) => toggleKept(now, code))

/** The map of Cities. `mini`: the rail's small one, without labels and legend. */
export function CitiesMap({ picture, mini = false }: CitiesMapProps) {
  if (picture.pays.kind === 'metro')
    return !mini && picture.rows.length === 0 ? (
      <EmptyResult picture={picture} />
    ) : (
      <Metros picture={picture} mini={mini} />
    )
  return (
    <Notice act={<Button onClick={() => act((now) => showAs(now, 'list'))}>Show the list of states</Button>}>
      The map shows metro areas only, and none publishes{' '}
      {picture.facts.view.measure === 'median' ? 'what' : 'this figure of what'}{' '}
      {lowerName(picture.facts.role)} earn.
    </Notice>
  )
}

function Metros({ picture, mini }: Required<CitiesMapProps>) {
  const queries = useMemo(() => [laterQuery('map')], [])
  const files = useFiles(queries)
  const shapes = useStore((store) => store.tables.map)
  const open = useStore((store) => store.view.open)
  const kept = useStore((store) => store.view.metros)
  // The picture's own, which may be a step behind the page's.
  const { rank, measure } = picture.facts.view
  const map = useMemo(
    () => (shapes ? mapPicture(picture, shapes, { rank, measure }) : null),
    [picture, shapes, rank, measure],
  )
  if (files.problem !== null)
    return (
      <div className={styles.frame}>
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      </div>
    )
  if (map === null) return <div className={mini ? styles.frame : styles.wide} aria-busy="true" />
  return mini ? (
    <MiniMap map={map} open={open} onOpen={toggle} />
  ) : (
    <MetroMap
      picture={picture}
      map={map}
      kept={kept}
      open={open}
      onOpen={toggle}
      onKeep={keep}
      actsOf={(code) => {
        const area = picture.rows.find((row) => row.area.code === code)?.area
        return (
          <>
            <Button onClick={() => keep(code)}>{kept.includes(code) ? '★ Kept' : '☆ Keep'}</Button>
            {area && <PlacePageLink area={area} />}
          </>
        )
      }}
    />
  )
}
