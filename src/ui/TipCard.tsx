import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './TipCard.module.css'

export interface TipCardProps {
  readonly title?: ReactNode
  readonly figures?: readonly { readonly name: string; readonly value: string }[]
  readonly text?: ReactNode
  /** Period and source, the last line. */
  readonly note: string
}

/** Space kept to the window's edges, px. */
const EDGE = 8

/** Moves a tip up as far as the window, or the bar of tabs at its foot, would cut it. */
function keepInWindow(card: HTMLElement): void {
  card.style.translate = ''
  const { top, bottom } = card.getBoundingClientRect()
  const bar = document.querySelector('[data-foot]')?.getBoundingClientRect()
  const foot = Math.min(window.innerHeight, bar !== undefined && bar.height > 0 ? bar.top : Infinity)
  const over = Math.min(bottom + EDGE - foot, top - EDGE)
  if (over > 0) card.style.translate = `0 ${String(-over)}px`
}

/** What a tip says: figures in two columns, period and source last. A picture places it beside its mark. */
export function TipCard({ title, figures = [], text, note }: TipCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (card.current) keepInWindow(card.current)
  })
  return (
    <div ref={card} className={styles.card}>
      {title === undefined ? null : <div className={styles.title}>{title}</div>}
      {text === undefined ? null : <div>{text}</div>}
      {figures.length === 0 ? null : (
        <dl className={styles.figures}>
          {figures.map(({ name, value }) => (
            <FigureLine key={name} name={name} value={value} />
          ))}
        </dl>
      )}
      <div className={styles.note}>{note}</div>
    </div>
  )
}

function FigureLine({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
