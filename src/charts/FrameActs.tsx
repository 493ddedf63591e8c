import { Suspense, useRef, useState } from 'react'
import type { ComponentPropsWithRef, ReactNode, RefObject } from 'react'
import { later } from '#ui/later.tsx'
import styles from './FrameActs.module.css'
import type { FrameFiles } from './frameFiles.ts'

const EmbedPanel = later(async () => (await import('./EmbedPanel.tsx')).EmbedPanel)

/** One of the quiet acts below a picture. */
export function Act(props: Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'>) {
  return <button {...props} type="button" className={styles.act} />
}

export interface FrameActsProps<Row> {
  /** What the files hold, asked for when one is saved. */
  readonly files: () => FrameFiles<Row>
  /** Where the picture stands. */
  readonly marks: RefObject<HTMLElement | null>
  /** Told before a file is made (false) and when that fails (true). */
  readonly onUnsaved: (isUnsaved: boolean) => void
  /** The acts that stand before the files. */
  readonly children: ReactNode
}

/** What can be taken away of a picture: its rows as CSV, itself as PNG and SVG, and as HTML for another page. */
export function FrameActs<Row>({ files, marks, onUnsaved, children }: FrameActsProps<Row>) {
  const [isEmbedding, setEmbedding] = useState(false)
  const embed = useRef<HTMLButtonElement>(null)
  const take = async (kind: 'CSV' | 'PNG' | 'SVG') => {
    onUnsaved(false)
    try {
      const { saveFrame } = await import('./saveFrame.ts')
      await saveFrame(kind, files(), marks.current)
    } catch {
      onUnsaved(true)
    }
  }
  return (
    <span className={styles.acts}>
      {children}
      {(['CSV', 'PNG', 'SVG'] as const).map((kind) => (
        <Act key={kind} onClick={() => void take(kind)}>
          {kind}
        </Act>
      ))}
      <Act
        ref={embed}
        aria-haspopup="dialog"
        aria-expanded={isEmbedding}
        onClick={() => setEmbedding(!isEmbedding)}
      >
        Embed
      </Act>
      {isEmbedding ? (
        <Suspense fallback={null}>
          <EmbedPanel anchor={embed} files={files} marks={marks} onClose={() => setEmbedding(false)} />
        </Suspense>
      ) : null}
    </span>
  )
}
