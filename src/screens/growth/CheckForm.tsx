import { Suspense, useMemo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import type { Files } from '#dataset/useFiles.ts'
import { forecastCheck, forecastProblem, growthRole, growthRoleName } from '#selectors/forecastCheck.ts'
import { forecastTable, type ForecastRow } from '#selectors/forecastTable.ts'
import { growthInstead } from '#selectors/growthInstead.ts'
import { growthNow } from '#selectors/growthNow.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'
import { ArticleTeaser } from '#screens/article/ArticleTeaser.tsx'
import { ViewLink } from '#screens/ViewLink.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { setRound } from '#store/laterChanges.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Notice } from '#ui/Notice.tsx'
import { linkTo } from '#view/url.ts'
import { ForecastRail } from './ForecastRail.tsx'
import styles from './GrowthScreen.module.css'
import { GrowthSentence } from './GrowthSentence.tsx'
import { SurveyToggle } from './SurveyToggle.tsx'
import { RoundsTable } from './RoundsTable.tsx'

const ForecastChart = later(async () => (await import('#charts/ForecastChart.tsx')).ForecastChart)
const ArticleStrip = later(async () => (await import('#screens/article/ArticleStrip.tsx')).ArticleStrip)

const QUESTION = 'What was forecast, and what happened?'

const NO_ROWS: PictureTable<ForecastRow> = { columns: [], rows: [] }

const onRound = (round: string) => act((now) => setRound(now, round))

interface CheckFormProps {
  /** The forms of Growth. */
  readonly tabs: ReactNode
  /** How the files of Growth are doing. */
  readonly files: Files
}

/** Every forecast for one role beside the later figures, as a picture or as its table. */
export function CheckForm({ tabs, files }: CheckFormProps) {
  const view = useStore((store) => store.view)
  const article = useStore((store) => store.tables.article)
  const soc = growthRole(view)
  const problem = useSelected(forecastProblem)
  const instead = useSelected(growthInstead)
  const { model, old } = useHeld(useSelected(forecastCheck))
  const check = problem === null ? model : null
  const isNarrow = useNarrow()
  const table = useMemo(() => (check ? forecastTable(check.rows, check.names) : NO_ROWS), [check])
  const isArticles = article?.soc === soc && (model !== null || problem !== null)
  const name = useSelected(growthRoleName)
  const now = useSelected(growthNow)
  useTitle(check?.headline ?? null)
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
