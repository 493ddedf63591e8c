import { Suspense, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Token.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import { later } from './later.tsx'

const Panel = later(async () => (await import('./Panel.tsx')).Panel)

export interface TokenProps {
  /** The present choice, as the sentence reads: "Web developers". */
  readonly text: ReactNode
  /** What is chosen: "Role". Said before the text, and the panel's name. */
  readonly label: string
  /** token: underlined word of the sentence; plain: quiet word in a row of filters. */
  readonly look?: 'token' | 'plain'
  readonly panelWidth?: number
  readonly count?: ReactNode
  /** Called when a reader comes near (pointer or focus): load what the panel needs. */
  readonly onNear?: () => void
  /** The panel's content, made only while it is open; it may be a lazy one. */
  readonly children: (close: () => void) => ReactNode
}

/** A word of the sentence that opens a panel. */
export function Token({ text, label, look = 'token', panelWidth, count, onNear, children }: TokenProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => setOpen(false)
  // Here before it is opened: what is typed right after Enter is not lost.
  const onComing = () => {
    Panel.near()
    onNear?.()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles[look]}
        data-look={look}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={onComing}
        onFocus={onComing}
      >
        <VisuallyHidden>{label}:</VisuallyHidden> {text}
        <span className={styles.arrow} aria-hidden="true">
          {isOpen ? '\u00a0▴' : '\u00a0▾'}
        </span>
      </button>
      {isOpen ? (
        <Suspense fallback={null}>
          <Panel
            id={id}
            anchor={button}
            label={label}
            onClose={close}
            {...(panelWidth === undefined ? {} : { width: panelWidth })}
            {...(count === undefined ? {} : { count })}
          >
            <Suspense fallback={null}>{children(close)}</Suspense>
          </Panel>
        </Suspense>
      ) : null}
    </>
  )
}
