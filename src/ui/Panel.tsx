import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from 'react'
import { createPortal } from 'react-dom'
import styles from './Panel.module.css'
import { placeBelow } from './placement.ts'

export interface PanelProps {
  readonly id?: string
  /** What the panel is anchored below and where focus goes back to. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  /** Width at 700 px and more; a phone shows a sheet of full width. */
  readonly width?: number
  /** A phone's sheet is as high as what it holds. */
  readonly isLow?: boolean
  /** What the choice comes to while the panel covers the picture: "74 metro areas". */
  readonly count?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

const FOCUSABLE =
  'input:not([type="hidden"]):not(:disabled), button:not(:disabled), a[href], select, textarea, [tabindex="0"]'

function stops(panel: HTMLElement): readonly HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.closest('[hidden]') === null,
  )
}

function firstStop(panel: HTMLElement): HTMLElement {
  const all = stops(panel)
  return all.find((element) => element.matches('input, select, textarea, [data-first]')) ?? panel
}

function keepInside(event: KeyboardEvent<HTMLElement>, panel: HTMLElement): void {
  const all = stops(panel)
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) {
    event.preventDefault()
    return
  }
  const from = document.activeElement
  if (event.shiftKey ? from === first || from === panel : from === last) {
    event.preventDefault()
    ;(event.shiftKey ? last : first).focus()
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}

/** As if the reader typed it there: whoever listens to the field hears of it. */
function typeInto(field: HTMLInputElement, text: string): void {
  if (text === '') return
  field.setRangeText(text, field.value.length, field.value.length, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }))
}

/** Anchored below its token; on a phone a sheet from the bottom. Focus moves in and back; Escape and a press outside close. */
export function Panel({
  id,
  anchor,
  label,
  width = 360,
  isLow = false,
  count,
  onClose,
  children,
}: PanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  const close = useEffectEvent(onClose)
  /** Letters that came before their field. */
  const typed = useRef('')

  useLayoutEffect(() => {
    const place = () => {
      if (anchor.current === null || panel.current === null) return
      const { left, top } = placeBelow(anchor.current, width, 6)
      panel.current.style.setProperty('--panel-left', `${left}px`)
      panel.current.style.setProperty('--panel-top', `${top}px`)
    }
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  })

  useEffect(() => {
    const box = panel.current
    const from = anchor.current
    if (box === null) return
    if (!box.contains(document.activeElement)) firstStop(box).focus({ preventScroll: true })
    // What is in it may come later than the panel: its field then takes the focus that waits on the panel, and what was typed.
    const filled = new MutationObserver(() => {
      const stop = firstStop(box)
      if (document.activeElement !== box || stop === box) return
      stop.focus({ preventScroll: true })
      if (stop instanceof HTMLInputElement) typeInto(stop, typed.current)
      typed.current = ''
    })
    filled.observe(box, { childList: true, subtree: true })
    const press = (event: PointerEvent) => {
      const target = event.target
      if (!(target instanceof Node) || box.contains(target) || from?.contains(target) === true) return
      if (target instanceof Element && target.hasAttribute('data-veil')) return
      close()
    }
    document.addEventListener('pointerdown', press)
    return () => {
      filled.disconnect()
      document.removeEventListener('pointerdown', press)
      const at = document.activeElement
      if (at === null || at === document.body || box.contains(at)) from?.focus({ preventScroll: true })
    }
  }, [anchor])

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Tab' && panel.current !== null) keepInside(event, panel.current)
    else if (event.target === panel.current && isLetter(event)) typed.current += event.key
  }

  const style: CSSProperties & { readonly '--panel-width': string } = { '--panel-width': `${width}px` }
  return createPortal(
    <>
      <div className={styles.veil} data-veil="" role="presentation" onClick={onClose} />
      <div
        ref={panel}
        id={id}
        className={isLow ? `${styles.panel} ${styles.low}` : styles.panel}
        style={style}
        role="dialog"
        aria-modal="true"
        aria-label={label}
        tabIndex={-1}
        onKeyDownCapture={onKey}
      >
        <div className={styles.head}>
          <span aria-hidden="true">{label}</span>
          <button type="button" className={styles.close} aria-label="Close" onClick={onClose}>
            ✕
          </button>
        </div>
        {count === undefined ? null : (
          <div className={styles.count} role="status">
            {count}
          </div>
        )}
        {children}
      </div>
    </>,
    document.body,
  )
}
