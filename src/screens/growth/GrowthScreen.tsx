import { Suspense, useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { historyQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import {
  forecastCheck,
  forecastProblem,
  growthCode,
  growthRole,
  growthRoleName,
} from '#selectors/forecastCheck.ts'
import { isSurveyed } from '#selectors/forecastSurvey.ts'
import { forecastTable, type ForecastRow } from '#selectors/forecastTable.ts'
import { growthInstead } from '#selectors/growthInstead.ts'
import { growthNow } from '#selectors/growthNow.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { ArticleTeaser } from '#screens/article/ArticleTeaser.tsx'
import { ViewLink } from '#screens/ViewLink.tsx'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { setRole, showAs } from '#store/changes.ts'
import { setRound } from '#store/laterChanges.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { linkTo } from '#view/url.ts'
import { ForecastRail } from './ForecastRail.tsx'
import styles from './GrowthScreen.module.css'
import { GrowthSentence } from './GrowthSentence.tsx'
import { SurveyToggle } from './SurveyToggle.tsx'
import { RoundsTable } from './RoundsTable.tsx'

const ForecastChart = later(async () => (await import('#charts/ForecastChart.tsx')).ForecastChart)
const ArticleStrip = later(async () => (await import('#screens/article/ArticleStrip.tsx')).ArticleStrip)

const RecordForm = later(async () => (await import('./RecordForm.tsx')).RecordForm)
const TreeForm = later(async () => (await import('./TreeForm.tsx')).TreeForm)
const AllRolesForm = later(async () => (await import('./AllRolesForm.tsx')).AllRolesForm)

const FORMS = [
  { value: 'check', text: 'Forecast check', short: 'Check' },
  { value: 'all', text: 'All roles', short: 'All roles' },
  { value: 'record', text: 'Track record', short: 'Record' },
  { value: 'tree', text: 'Treemap', short: 'Tree' },
  { value: 'table', text: 'Table', short: 'Table' },
] as const

/** The same in the words of a phone: one line of 328 px. */
const SHORT_FORMS = FORMS.map(({ value, short }) => ({ value, text: short }))

const QUESTION = 'What was forecast, and what happened?'

const NO_ROWS: PictureTable<ForecastRow> = { columns: [], rows: [] }

/** Null where another form is shown: the check is long to make. */
const shownCheck: typeof forecastCheck = (tables, view) =>
  view.show === 'check' || view.show === 'table' ? forecastCheck(tables, view) : null

const onRound = (round: string) => act((now) => setRound(now, round))

/** Is it growing? Every forecast for one role beside the later figures. */
export function GrowthScreen() {
  useKeptFocus()
  const view = useStore((store) => store.view)
  const article = useStore((store) => store.tables.article)
  const soc = growthRole(view)
  const isTitle = soc === null && view.roles.length > 0
  const surveyed = useStore(({ tables, view: now }) => {
    const code = now.survey === 'yes' ? growthCode(tables, now) : null
    return isSurveyed(tables, code) ? code : null
  })
  const queries = useMemo(
    () => [
      laterQuery('projections'),
      laterQuery('occupations'),
      laterQuery('article'),
      ...(isTitle ? [laterQuery('filings')] : []),
      ...(surveyed === null ? [] : [historyQuery(surveyed)]),
    ],
    [isTitle, surveyed],
  )
  const files = useFiles(queries)
  const problem = useSelected(forecastProblem)
  const instead = useSelected(growthInstead)
  const { model, old } = useHeld(useSelected(shownCheck))
  const check = problem === null ? model : null
  const isNarrow = useNarrow()
  const table = useMemo(() => (check ? forecastTable(check.rows, check.names) : NO_ROWS), [check])
  const isArticles = article?.soc === soc && (model !== null || problem !== null)
  const name = useSelected(growthRoleName)
  const now = useSelected(growthNow)
  const isCheck = view.show === 'check' || view.show === 'table'
  useTitle(isCheck ? (check?.headline ?? null) : undefined)
  const tabs = (
    <Segmented
      label="Form of the picture"
      semantics="tablist"
      options={isNarrow ? SHORT_FORMS : FORMS}
      value={FORMS.find(({ value }) => value === view.show)?.value ?? 'check'}
      onChange={(show) => act((now) => showAs(now, show))}
    />
  )
  if (view.show === 'record')
    return (
      <Suspense fallback={<div className={styles.wait} />}>
        <RecordForm tabs={tabs} />
      </Suspense>
    )
  if (view.show === 'tree')
    return (
      <Suspense fallback={<div className={styles.wait} />}>
        <TreeForm tabs={tabs} />
      </Suspense>
    )
  if (view.show === 'all')
    return (
      <Suspense fallback={<div className={styles.wait} />}>
        <AllRolesForm tabs={tabs} />
      </Suspense>
    )
  const teaser = isArticles && (
    <ArticleTeaser facts={article} isInFront={check === null || check.chosen?.round === article.round.id} />
  )
  const startNote = isArticles && check?.chosen?.round === article.round.id ? 'the article’s start' : null
  const below = check && (
    <>
      {isNarrow && <ForecastRail beside={check.beside} isNarrow />}
      {isNarrow && check.hasSurvey && <SurveyToggle text={check.survey?.text ?? null} />}
      {view.show !== 'table' && <RoundsTable check={check} isNarrow={isNarrow} onRound={onRound} />}
      {isNarrow && teaser}
    </>
  )
  return (
    <>
      <div className={styles.top}>
        <GrowthSentence soc={soc} name={name} />
        {!isNarrow && tabs}
      </div>
      <p className={styles.now}>{now}</p>
      {!isNarrow && teaser}
      {(problem ?? check?.notice) && (
        <Notice>
          {problem ?? check?.notice}
          <span className={styles.instead}>
            {instead.map(({ soc: code, name: other, note }) => (
              <ViewLink
                key={code}
                to={(now) => setRound(setRole(now, Math.max(0, now.roles.indexOf(soc ?? '')), code), null)}
              >
                {other}
                {note !== '' && <span> {note}</span>} →
              </ViewLink>
            ))}
          </span>
        </Notice>
      )}
      {problem === null ? (
        <div className={styles.columns}>
          <ChartFrame
            headline={check?.headline ?? QUESTION}
            {...(check && { shortHeadline: check.shortHeadline })}
            deck={(isNarrow ? check?.shortDeck : check?.deck) ?? ''}
            {...(isNarrow && { controls: tabs })}
            pending={files.pending || old}
            problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
            {...(check && { missing: check.missing.join(' · ') })}
            source={check?.source ?? ''}
            table={table}
            asTable={view.show === 'table'}
            csv={{
              name: `where-it-pays-forecasts-${soc ?? 'none'}`,
              notes: [
                ['Role', check?.names.role ?? ''],
                ['Wage survey, employees in May by year and code', check?.survey?.all ?? ''],
              ],
            }}
            address={() => linkTo(view, { release: RELEASE })}
            below={below}
          >
            {check && (
              <Suspense fallback={<div className={styles.wait} />}>
                <ForecastChart check={check} startNote={startNote} onRound={onRound} />
              </Suspense>
            )}
          </ChartFrame>
          <aside>
            {check && !isNarrow && (
              <>
                <ForecastRail beside={check.beside} isNarrow={false} />
                {check.hasSurvey && <SurveyToggle text={check.survey?.text ?? null} />}
              </>
            )}
          </aside>
        </div>
      ) : (
        <article className={styles.none}>
          <h2 tabIndex={-1}>{QUESTION}</h2>
          {isNarrow && tabs}
        </article>
      )}
      {isArticles && (
        <Suspense fallback={null}>
          <ArticleStrip />
        </Suspense>
      )}
    </>
  )
}
