import { useMemo, useState } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { NearbyChart } from '#charts/NearbyChart.tsx'
import { areaQuery, profileQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { counted } from '#format/counts.ts'
import { nearbyPicture, nearbyRole } from '#selectors/nearbyPicture.ts'
import type { NearbyTableRow } from '#selectors/nearbyTable.ts'
import { occupationOf } from '#selectors/rolesPicture.ts'
import { rolesPlace } from '#selectors/rolesPlace.ts'
import { rolesByTechnologies } from '#selectors/technologiesOf.ts'
import { act } from '#store/act.ts'
import { toggleRow } from '#store/changes.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { useTitle } from '#screens/useTitle.ts'
import { linkTo } from '#view/url.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { NearbyDetail } from './NearbyDetail.tsx'
import { nearbyFiles } from './nearbyFiles.ts'
import { NearbySentence } from './NearbySentence.tsx'
import { RoleForms } from './RoleForms.tsx'
import styles from './NearbyScreen.module.css'

const NO_FILES: FrameFiles<NearbyTableRow> = {
  headline: 'What nearby role pays more?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: 'where-it-pays', notes: [] },
  address: () => linkTo(useStore.getState().view),
}

/** Which role near mine pays more here? */
export function NearbyScreen() {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const place = useSelected(rolesPlace)
  const area = place?.area?.code ?? null
  const soc = nearbyRole(view)
  const known = soc !== null && occupationOf(tables, soc) !== undefined
  const isState = view.place.length === 2 && view.place !== 'US'
  const others = useStore((store) => (soc === null ? '' : rolesByTechnologies(store.tables, soc).join(' ')))
  const queries = useMemo(
    () => [
      metrosQuery(),
      laterQuery('occupations'),
      laterQuery('skills'),
      ...(known ? [profileQuery(soc)] : []),
      ...others.split(' ').filter(Boolean).map(profileQuery),
      ...(isState ? [laterQuery('states')] : []),
      ...(area === null ? [] : [areaQuery(area)]),
    ],
    [isState, area, soc, known, others],
  )
  const files = useFiles(queries)
  const { model, old } = useHeld(useSelected(nearbyPicture))
  const [hasLess, setLess] = useState(false)
  useTitle(model?.headline ?? null)
  const shown = useMemo(() => (model ? nearbyFiles(model, view, hasLess) : NO_FILES), [model, view, hasLess])
  const lessOnly = model !== null && model.more.length === 0 && model.less.length > 0
  const listsLess = hasLess || lessOnly
  return (
    <>
      <NearbySentence name={model?.own.short ?? soc ?? 'a role'} place={place?.name ?? 'the nation'} />
      {soc === null && (
        <Notice>
          {view.roles.length === 0
            ? 'No role is chosen. Choose one in the sentence above.'
            : 'Only titles of visa filings are chosen, and nothing is published of their neighbors. Choose a role.'}
        </Notice>
      )}
      {tables.occupations && soc !== null && !known && (
        <Notice>This release has no occupation {soc}. Choose another role.</Notice>
      )}
      {model?.notices.map((text) => (
        <Notice key={text}>{text}</Notice>
      ))}
      <ChartFrame
        {...shown}
        {...(model && { shortHeadline: model.short })}
        controls={<RoleForms />}
        pending={files.pending || old}
        problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
        below={model && <p className={styles.method}>{model.method}</p>}
      >
        {model && (
          <>
            <NearbyChart
              picture={model}
              hasLess={listsLess}
              open={view.open}
              onOpen={(code) => act((now) => toggleRow(now, code))}
              detail={(code) => {
                const row = model.rows.find((one) => one.soc === code)
                return row && <NearbyDetail picture={model} row={row} />
              }}
            />
            {model.less.length > 0 && !lessOnly && (
              <p className={styles.less}>
                <Button aria-expanded={hasLess} onClick={() => setLess(!hasLess)}>
                  {hasLess ? 'Hide' : 'Show'} {counted(model.less.length, 'role')} that{' '}
                  {model.less.length === 1 ? 'pays' : 'pay'} no more
                </Button>
              </p>
            )}
          </>
        )}
      </ChartFrame>
    </>
  )
}
