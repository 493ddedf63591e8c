import { Suspense, useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { RolePlate } from '#charts/RolePlate.tsx'
import { areaQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery, roleQuery } from '#dataset/queries.ts'
import { useFiles, usePrefetch } from '#dataset/useFiles.ts'
import { homeNeedsStates } from '#selectors/hasHome.ts'
import { isSoc, MOST_ROLES, rolesPicture } from '#selectors/rolesPicture.ts'
import { rolesPlace } from '#selectors/rolesPlace.ts'
import type { RolesTableRow } from '#selectors/rolesTable.ts'
import { act } from '#store/act.ts'
import { addRole, setRank, setSort, toggleRow } from '#store/changes.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { useTitle } from '#screens/useTitle.ts'
import { linkTo } from '#view/url.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { HeadToHead } from './HeadToHead.tsx'
import { plateFiles } from './plateFiles.ts'
import { PlateSentence } from './PlateSentence.tsx'
import { RoleForms } from './RoleForms.tsx'
import styles from './Roles.module.css'

const RoleDetailPanel = later(async () => (await import('./RoleDetailPanel.tsx')).RoleDetailPanel)

const PRICES = [
  { value: 'paid', text: 'as paid' },
  { value: 'prices', text: 'after prices' },
] as const

const NO_FILES: FrameFiles<RolesTableRow> = {
  headline: 'Which role?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: 'where-it-pays', notes: [] },
  address: () => linkTo(useStore.getState().view),
}

/** Two to six roles on one plate: what they pay, whether they grow, how many they hire, what they ask for. */
export function PlateScreen() {
  const view = useStore((store) => store.view)
  const place = useSelected(rolesPlace)
  const area = place?.area?.code ?? null
  const isState = homeNeedsStates(view) || (view.place.length === 2 && view.place !== 'US')
  const needsFilings = view.roles.slice(0, MOST_ROLES).some((code) => !isSoc(code))
  const queries = useMemo(
    () => [
      metrosQuery(),
      laterQuery('occupations'),
      ...(isState ? [laterQuery('states')] : []),
      ...(needsFilings ? [laterQuery('filings')] : []),
      ...(area === null ? [] : [areaQuery(area)]),
    ],
    [isState, needsFilings, area],
  )
  const files = useFiles(queries)
  const { model, old } = useHeld(useSelected(rolesPicture))
  const [first] = view.roles
  const later = useMemo(
    () => [
      ...(first !== undefined &&
      isSoc(first) &&
      model?.rows.some(({ soc, occupation }) => soc === first && occupation.nation !== null)
        ? [roleQuery(first)]
        : []),
      laterQuery('filings'),
      laterQuery('projections'),
      laterQuery('states'),
    ],
    [first, model],
  )
  usePrefetch(later, !files.pending)
  useTitle(model?.headline ?? null)
  const shown = useMemo(() => (model ? plateFiles(model, view) : NO_FILES), [model, view])
  // A single role has the room to show all that is known of it.
  const alone = model?.chosen.length === 1 ? (model.chosen[0]?.code ?? null) : null
  const priced = model !== null && model.place.area !== null && model.place.level !== null
  return (
    <>
      <PlateSentence picture={model} />
      {model && model.suggestions.length > 0 && (
        <p className={`off-paper ${styles.suggestions}`}>
          To compare with it, add{' '}
          {model.suggestions.map(({ soc, name }) => (
            <Button key={soc} aria-label={`Add ${name}`} onClick={() => act((now) => addRole(now, soc))}>
              + {name}
            </Button>
          ))}
        </p>
      )}
      {model?.notices.map((text) => (
        <Notice key={text}>{text}</Notice>
      ))}
      <ChartFrame
        {...shown}
        shortHeadline={model?.shortHeadline ?? shown.headline}
        instead={() => sharedInstead(rolesPicture, plateFiles)}
        controls={
          <>
            {priced && (
              <Segmented
                label="Pay"
                showLabel
                options={PRICES}
                value={view.rank}
                onChange={(rank) => act((now) => setRank(now, rank))}
              />
            )}
            <RoleForms />
          </>
        }
        pending={files.pending || old}
        problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
        asTable={view.show === 'table'}
      >
        {model && (
          <RolePlate
            picture={model}
            open={alone ?? view.open}
            folds={alone === null}
            onOpen={(code) => act((now) => toggleRow(now, code))}
            onSort={(sort) => act((now) => setSort(now, sort))}
            detail={(code) => (
              <Suspense fallback={<div className={styles.wait} />}>
                <RoleDetailPanel code={code} />
              </Suspense>
            )}
          />
        )}
        {model && model.sentences.length > 0 && (
          <div className={styles.sentences}>
            {model.sentences.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        )}
        {model && model.rows.length > 1 && <HeadToHead picture={model} />}
      </ChartFrame>
    </>
  )
}
