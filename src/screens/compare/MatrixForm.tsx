import { useMemo, type ReactNode } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { ClassesKey } from '#charts/ClassesKey.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { MatrixCards } from '#charts/MatrixCards.tsx'
import { PayMatrix } from '#charts/PayMatrix.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { DIVERGING_BOUNDS } from '#domain/divergingClass.ts'
import { MINUS } from '#format/counts.ts'
import { matrixSigns } from '#selectors/matrixWords.ts'
import { matrixRoles, payMatrix } from '#selectors/payMatrix.ts'
import type { MatrixTableRow } from '#selectors/matrixTable.ts'
import { BaseToken } from '#screens/pickers/BaseToken.tsx'
import { useTitle } from '#screens/useTitle.ts'
import { act } from '#store/act.ts'
import { openRow, setRank, toggleRow } from '#store/changes.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useHeld, useSelected, useStore } from '#store/store.ts'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { linkTo } from '#view/url.ts'
import { MAX_KEPT } from '#view/view.ts'
import { CompareExtras } from './CompareExtras.tsx'
import styles from './CompareSentence.module.css'
import { matrixFiles } from './matrixFiles.ts'
import { PlacesToken } from './PlacesToken.tsx'
import { RolesToken } from './RolesToken.tsx'
import { useCompareFiles } from './useCompareFiles.ts'

const PRICES = [
  { value: 'paid', text: 'as paid' },
  { value: 'prices', text: 'after prices' },
] as const

const NO_FILES: FrameFiles<MatrixTableRow> = {
  headline: 'Which of these?',
  deck: '',
  source: '',
  table: { columns: [], rows: [] },
  csv: { name: 'where-it-pays-matrix', notes: [] },
  address: () => linkTo(useStore.getState().view),
}

/** Up to twelve roles in up to twelve places. `tabs`: the forms of Compare. */
export function MatrixForm({ tabs }: { readonly tabs: ReactNode }) {
  const view = useStore((store) => store.view)
  const files = useCompareFiles(matrixRoles)
  const { model: matrix, old } = useHeld(useSelected(payMatrix))
  const isNarrow = useNarrow()
  const shown = useMemo(() => (matrix ? matrixFiles(matrix, view) : NO_FILES), [matrix, view])
  useTitle(matrix?.headline ?? null)
  const hasDots = !isNarrow && matrix?.rows.some((row) => row.cells.some((cell) => cell.isBestRole)) === true
  return (
    <>
      <div className={styles.sentence}>
        <RolesToken rows={matrix?.rows ?? []} /> in{' '}
        <PlacesToken places={matrix?.places ?? []} most={MAX_KEPT} />, compared with{' '}
        <BaseToken text={matrix?.baseName} />
        <CompareExtras />
      </div>
      {matrix?.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <ChartFrame
        {...shown}
        {...(matrix && { shortHeadline: matrix.shortHeadline })}
        instead={() => sharedInstead(payMatrix, matrixFiles)}
        controls={
          <>
            <Segmented
              label="Show"
              showLabel
              options={PRICES}
              value={view.rank}
              onChange={(rank) => act((now) => setRank(now, rank))}
            />
            {tabs}
          </>
        }
        pending={files.pending || old}
        problem={files.problem === null ? null : { message: files.problem, onRetry: () => files.retry() }}
      >
        {matrix &&
          (isNarrow ? (
            <MatrixCards
              matrix={matrix}
              soc={matrix.sortedBy ?? ''}
              onRole={(soc) => act((now) => openRow(now, soc))}
            />
          ) : (
            <PayMatrix matrix={matrix} onSort={(code) => act((now) => toggleRow(now, code))} />
          ))}
        {matrix && (
          <ClassesKey
            bounds={DIVERGING_BOUNDS.map(
              (bound) => `${bound < 0 ? MINUS : '+'}${Math.round(Math.abs(bound) * 100)}%`,
            )}
            against={`${matrix.byPrices ? 'after prices' : 'as paid'}, against ${matrix.against}`}
            signs={matrixSigns(matrix, hasDots)}
          />
        )}
      </ChartFrame>
    </>
  )
}
