import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { placeBelow } from './placement.ts'
import styles from './Tip.module.css'
import { TipCard } from './TipCard.tsx'
import type { TipCardProps } from './TipCard.tsx'

export interface TipProps extends TipCardProps {
  /** The word or figure that the tip explains. */
  readonly children: ReactNode
}

/** Milliseconds the pointer has to get from the word to the tip. */
const GRACE = 150

/** A word that explains itself on hover, focus or tap. The tip can be hovered; Escape closes it. */
export function Tip({ children, ...card }: TipProps) {
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const bubble = useRef<HTMLDivElement>(null)
  const leaving = useRef(0)
  const id = useId()

  const open = () => {
    window.clearTimeout(leaving.current)
    setOpen(true)
  }
  const leave = () => {
    window.clearTimeout(leaving.current)
    leaving.current = window.setTimeout(() => setOpen(false), GRACE)
  }

  useEffect(() => () => window.clearTimeout(leaving.current), [])

  useLayoutEffect(() => {
    if (!isOpen || trigger.current === null || bubble.current === null) return
    const { left, top } = placeBelow(trigger.current, 240, 0)
    bubble.current.style.left = `${left}px`
    bubble.current.style.top = `${top}px`
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false)
    }
    const press = (event: PointerEvent) => {
      const inside = (box: HTMLElement | null) => event.target instanceof Node && box?.contains(event.target)
      if (!inside(trigger.current) && !inside(bubble.current)) setOpen(false)
    }
    document.addEventListener('keydown', key)
    document.addEventListener('pointerdown', press)
    return () => {
      document.removeEventListener('keydown', key)
      document.removeEventListener('pointerdown', press)
    }
  }, [isOpen])

  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={styles.trigger}
        aria-describedby={isOpen ? id : undefined}
        onClick={open}
        onFocus={open}
        onBlur={() => setOpen(false)}
        onPointerEnter={open}
        onPointerLeave={leave}
      >
        {children}
      </button>
      {isOpen
        ? createPortal(
            <div
              ref={bubble}
              id={id}
              role="tooltip"
              className={styles.bubble}
              onPointerEnter={open}
              onPointerLeave={leave}
            >
              <TipCard {...card} />
            </div>,
            document.body,
          )
        : null}
    </>
  )
}
