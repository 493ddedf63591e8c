import { Suspense, useMemo } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { usePrefetch } from '#dataset/useFiles.ts'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import { useTitle } from '#screens/useTitle.ts'
import { comparedRoles, comparePicture } from '#selectors/comparePicture.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import { CompareForms } from './CompareForms.tsx'
import { CompareFrame } from './CompareFrame.tsx'
import styles from './CompareScreen.module.css'
import { CompareSentence } from './CompareSentence.tsx'
import { SuggestionLine } from './SuggestionLine.tsx'
import { TakeHomePart } from './TakeHomePart.tsx'
import { useCompareFiles } from './useCompareFiles.ts'

const OnePage = later(async () => (await import('./OnePage.tsx')).OnePage)

const MatrixForm = later(async () => (await import('./MatrixForm.tsx')).MatrixForm)

/** Which of these? Places side by side: a block a role, or all roles in a matrix. */
export function CompareScreen() {
  const show = useStore((store) => store.view.show)
  useKeptFocus()
  if (show !== 'matrix') return <CompareBlocks />
  return (
    <Suspense fallback={<div className={styles.wait} />}>
      <MatrixForm tabs={<CompareForms />} />
    </Suspense>
  )
}

/** Two to six places side by side, for one to four roles. */
function CompareBlocks() {
  const view = useStore((store) => store.view)
  const files = useCompareFiles(comparedRoles)
  const { model, old } = useHeld(useSelected(comparePicture))
  const later = useMemo(() => [laterQuery('occupations'), laterQuery('places')], [])
  usePrefetch(later, !files.pending)
  const isPage = view.show === 'page'
  const shown = model ? [...(model.together ? [model.together] : []), ...model.blocks] : []
  // The page sets the title itself: it may leave out what the comparison says.
  useTitle(isPage ? undefined : (shown[0]?.headline ?? null))
  return (
    <>
      <CompareSentence picture={model} />
      {model && <SuggestionLine places={model.places.shown} />}
      {!isPage && model?.notices.map((notice) => <Notice key={notice}>{notice}</Notice>)}
      {files.problem !== null && (
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      )}
      {model === null && files.problem === null && (
        <div className={styles.wait}>
          <LoadingBar />
        </div>
      )}
      {isPage && model !== null && (
        <Suspense fallback={<div className={styles.wait} />}>
          <OnePage />
        </Suspense>
      )}
      {!isPage &&
        model &&
        shown.map((block, i) => (
          <CompareFrame
            key={block.role.soc}
            block={block}
            prices={i === 0 ? model.prices : null}
            source={model.source}
            pending={files.pending || old}
          />
        ))}
      {!isPage && model && <TakeHomePart picture={model} />}
    </>
  )
}
