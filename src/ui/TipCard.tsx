import type { ReactNode } from 'react'
import styles from './TipCard.module.css'

export interface TipCardProps {
  readonly title?: ReactNode
  readonly figures?: readonly { readonly name: string; readonly value: string }[]
  readonly text?: ReactNode
  /** Period and source, the last line. */
  readonly note: string
}

/** What a tip says: figures in two columns, period and source last. A picture places it beside its mark. */
export function TipCard({ title, figures = [], text, note }: TipCardProps) {
  return (
    <div className={styles.card}>
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
