import { useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { FiledShares } from '#charts/FiledShares.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { profileQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { isSoc, occupationOf } from '#selectors/rolesPicture.ts'
import { titlesPicture } from '#selectors/titlesPicture.ts'
import type { TitlesTableRow } from '#selectors/titlesTable.ts'
import { act } from '#store/act.ts'
import { closeRow, setRole } from '#store/changes.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'
import { Notice } from '#ui/Notice.tsx'
import { ListedTitles } from './ListedTitles.tsx'
import { RoleForms } from './RoleForms.tsx'
import { titlesFiles } from './titlesFiles.ts'
import roles from './Roles.module.css'
import styles from './TitlesScreen.module.css'

const NO_FILES: FrameFiles<TitlesTableRow> = {
  headline: 'How is a title filed?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: 'where-it-pays', notes: [] },
  address: () => linkTo(useStore.getState().view),
}

const chosen = (now: View, code: string) => setRole(closeRow(now), 0, code)

const show = (code: string) => act((now) => chosen(now, code))

/** How a title is filed: O*NET's lists and employers' filings side by side, for the first chosen role. */
export function TitlesScreen() {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const code = view.roles[0] ?? ''
  const known = isSoc(code) && occupationOf(tables, code) !== undefined
  const queries = useMemo(
    () => [
      metrosQuery(),
      laterQuery('occupations'),
      laterQuery('filings'),
      ...(known ? [profileQuery(code)] : []),
    ],
    [code, known],
  )
  const files = useFiles(queries)
  const { model, old } = useHeld(useSelected(titlesPicture))
  useTitle(model?.headline ?? null)
  const shown = useMemo(() => (model ? titlesFiles(model, view) : NO_FILES), [model, view])
  const isUnknown = code !== '' && !files.pending && !known && model?.code !== code
  return (
    <>
      <div className={roles.sentence}>
        How is{' '}
        <RoleToken
          text={model?.name ?? (code || 'a role')}
          kinds={['occupation', 'filed-title']}
          onTake={chosen}
        />{' '}
        titled and filed?
      </div>
      {code === '' && <Notice>No role is chosen. Choose one in the sentence above.</Notice>}
      {isUnknown && <Notice>This release has no role {code}. Choose another one.</Notice>}
      <ChartFrame
        {...shown}
        {...(model && { shortHeadline: model.short })}
        controls={<RoleForms />}
        pending={files.pending || (old && !isUnknown)}
        problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
      >
        {model && (
          <div className={styles.sides}>
            <section>
              <h3 className={styles.filings}>
                {model.kind === 'title' ? 'Employers file it under' : 'Filed titles that go here'}
              </h3>
              <p className={styles.note}>
                {model.kind === 'title'
                  ? 'Share of the visa filings under this title. Pay beside a role is the survey’s for the whole role, never the offer.'
                  : 'Share of each title’s visa filings. Offers are for the title, whatever it is filed under.'}
              </p>
              {model.shares.length > 0 ? (
                <FiledShares picture={model} onOpen={show} />
              ) : (
                <p>None of the filed titles has a named share here.</p>
              )}
            </section>
            <ListedTitles picture={model} onShow={show} />
          </div>
        )}
      </ChartFrame>
    </>
  )
}
