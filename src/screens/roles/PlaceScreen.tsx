import { useMemo, useState } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { FieldTicks } from '#charts/FieldTicks.tsx'
import { PlaceRoles } from '#charts/PlaceRoles.tsx'
import { RolesStrip } from '#charts/RolesStrip.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { areaQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery } from '#dataset/queries.ts'
import { useFiles, usePrefetch } from '#dataset/useFiles.ts'
import { homeNeedsStates } from '#selectors/hasHome.ts'
import { placePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { MOST_ROLES } from '#selectors/rolesPicture.ts'
import { rolesPlace } from '#selectors/rolesPlace.ts'
import { act } from '#store/act.ts'
import { toggleRow } from '#store/changes.ts'
import { setPay, toggleGroup } from '#store/filters.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { RowSheet } from '#screens/RowSheet.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { linkTo } from '#view/url.ts'
import { Notice } from '#ui/Notice.tsx'
import { EmptyRoles } from './EmptyRoles.tsx'
import { placeFiles } from './placeFiles.ts'
import { PlaceFactsBlock, PlaceMore } from './PlaceAside.tsx'
import { PlaceControls } from './PlaceControls.tsx'
import { PictureBack } from './PictureBack.tsx'
import { PlaceSentence } from './PlaceSentence.tsx'
import styles from './PlaceScreen.module.css'
import { RoleCard } from './RoleCard.tsx'
import { TakenBar } from './TakenBar.tsx'
import { UnpublishedRoles } from './UnpublishedRoles.tsx'

const NO_FILES: FrameFiles<PlaceRole> = {
  headline: 'What pays here?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: 'where-it-pays', notes: [] },
  address: () => linkTo(useStore.getState().view),
}

const open = (soc: string) => act((now) => toggleRow(now, soc))
const brush = (from: number, to: number) =>
  act((now) => setPay(now, { from: Math.round(from / 100) * 100, to: Math.round(to / 100) * 100 }))

/** Whether a place's table is a file of its own. */
function isArea(code: string): boolean {
  return /^(\d{5,7}|[A-Z]{2})$/.test(code) && code !== 'US'
}

/** No role chosen: everything that a place pays, ranked and filtered. */
export function PlaceScreen() {
  const view = useStore((store) => store.view)
  const place = useSelected(rolesPlace)
  const area = place?.area?.code ?? null
  const base = useStore((store) => {
    const code = store.view.base
    if (!isArea(code) || code === store.view.place) return null
    const areas = /^\d/.test(code) ? store.tables.metros : store.tables.states
    return areas?.some((one) => one.code === code) === true ? code : null
  })
  const needsStates =
    homeNeedsStates(view) || [view.place, view.base].some((code) => isArea(code) && !/^\d/.test(code))
  const queries = useMemo(
    () => [
      metrosQuery(),
      laterQuery('occupations'),
      ...(needsStates ? [laterQuery('states')] : []),
      ...(area === null ? [] : [areaQuery(area)]),
      ...(base === null ? [] : [areaQuery(base)]),
    ],
    [needsStates, area, base],
  )
  const files = useFiles(queries)
  const { model, old } = useHeld(useSelected(placePicture))
  const later = useMemo(() => [laterQuery('states'), laterQuery('filings')], [])
  usePrefetch(later, !files.pending)
  useTitle(model?.headline ?? null)
  const narrow = useNarrow()
  const [taken, setTaken] = useState<readonly string[]>([])
  const take = (soc: string) =>
    setTaken((now) =>
      now.includes(soc) ? now.filter((one) => one !== soc) : [...now, soc].slice(0, MOST_ROLES),
    )
  const shown = useMemo(() => (model ? placeFiles(model, view) : NO_FILES), [model, view])
  const opened = model?.all.rows.find(({ soc }) => soc === view.open)
  const card = opened && model && <RoleCard row={opened} picture={model} />
  return (
    <div>
      <PlaceSentence picture={model} />
      {model?.notices.map((text) => (
        <Notice key={text}>{text}</Notice>
      ))}
      <div className={styles.columns}>
        <ChartFrame
          {...shown}
          {...(model && { shortHeadline: model.shortHeadline })}
          instead={() => sharedInstead(placePicture, placeFiles)}
          controls={<PictureBack />}
          pending={files.pending || old}
          problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
          asTable={view.show === 'table'}
        >
          {model && (
            <>
              <RolesStrip picture={model} onBrush={brush} onOpen={open} />
              <PlaceControls picture={model} />
              <TakenBar taken={taken} picture={model} onClear={() => setTaken([])} />
              {model.rows.length === 0 ? (
                <EmptyRoles chips={model.chips} />
              ) : (
                <PlaceRoles picture={model} open={view.open} taken={taken} onOpen={open} onTake={take} />
              )}
              <UnpublishedRoles picture={model} />
            </>
          )}
        </ChartFrame>
        {model && (
          <aside className={card && !narrow ? styles.railOfRole : styles.rail}>
            {!narrow && (card || <PlaceFactsBlock picture={model} />)}
            <FieldTicks picture={model} onToggle={(group) => act((now) => toggleGroup(now, group))} />
            {!narrow && !card && <PlaceMore picture={model} />}
            <div className={styles.notes}>
              {model.notes.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </div>
          </aside>
        )}
      </div>
      {narrow && card && <RowSheet label="Role">{card}</RowSheet>}
    </div>
  )
}
