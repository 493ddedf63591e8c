import { Suspense, useId, useRef, useState } from 'react'
import type { ReactNode, Ref } from 'react'
import { Button } from '#ui/Button.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { later } from '#ui/later.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './ChartFrame.module.css'
import { Act, FrameActs } from './FrameActs.tsx'
import type { FrameFiles } from './frameFiles.ts'
import { useNarrow } from './useNarrow.ts'

const TableTwin = later(async () => (await import('./TableTwin.tsx')).TableTwin)

export interface ChartFrameProps<Row> extends FrameFiles<Row> {
  readonly controls?: ReactNode
  /** What the files hold where the picture shows what must not leave the device, asked for when they are saved. Null: what is shown. */
  readonly instead?: () => FrameFiles<Row> | null
  /** Something newer is on its way: the old picture stays, dimmed. */
  readonly pending?: boolean
  /** Shown in place of the picture. */
  readonly problem?: { readonly message: string; readonly onRetry: () => void } | null
  readonly headingRef?: Ref<HTMLHeadingElement>
  /** The table stands in the picture's place. */
  readonly asTable?: boolean
  /** What belongs to the picture but not into its PNG and SVG: stands between it and what is missing. */
  readonly below?: ReactNode
  readonly children: ReactNode
}

function Failure({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <Notice kind="error" act={<Button onClick={onRetry}>Try again</Button>}>
      {message}
    </Notice>
  )
}

/** What every picture has: headline, deck, what is missing, source, table twin, and what can be taken away of it. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { headline, deck, controls, source, missing = '', table, children } = props
  const { pending = false, problem = null, headingRef, asTable = false } = props
  const [isTableOpen, setTableOpen] = useState(false)
  const [isUnsaved, setUnsaved] = useState(false)
  const marks = useRef<HTMLDivElement>(null)
  const id = useId()
  const isNarrow = useNarrow()

  const twin = (
    <Suspense fallback={asTable ? null : <LoadingBar />}>
      <TableTwin caption={headline} table={table} />
    </Suspense>
  )
  const files = () => props.instead?.() ?? props

  return (
    <figure
      className={pending ? `${styles.frame} ${styles.pending}` : styles.frame}
      aria-labelledby={id}
      aria-busy={pending}
    >
      <h2 ref={headingRef} id={id} tabIndex={-1}>
        {(isNarrow && props.shortHeadline) || headline}
      </h2>
      <div className={styles.line}>
        <p className={styles.deck}>{(isNarrow && props.shortDeck) || deck}</p>
        {controls === undefined ? null : <div className={styles.controls}>{controls}</div>}
      </div>
      <div className={styles.picture}>
        <div className={styles.bar}>{pending ? <LoadingBar /> : null}</div>
        {problem === null ? (
          <ErrorBoundary
            resetKey={headline}
            fallback={(_, retry) => <Failure message="This picture could not be drawn." onRetry={retry} />}
          >
            <div ref={marks} className={styles.marks}>
              {asTable ? twin : children}
            </div>
          </ErrorBoundary>
        ) : (
          <Failure {...problem} />
        )}
      </div>
      {problem === null ? props.below : null}
      {missing === '' ? null : <p className={styles.missing}>{missing}</p>}
      <div className={`${styles.line} ${styles.foot}`}>
        <span>{source === '' ? '' : `Source: ${source}`}</span>
        <FrameActs files={files} marks={marks} onUnsaved={setUnsaved}>
          {asTable ? null : (
            <Act aria-expanded={isTableOpen} onClick={() => setTableOpen(!isTableOpen)}>
              Table
            </Act>
          )}
        </FrameActs>
      </div>
      {isUnsaved ? <Notice kind="error">It could not be saved. Try again, or take the table.</Notice> : null}
      {isTableOpen && !asTable ? twin : null}
    </figure>
  )
}
