import { useId, type ReactNode } from 'react'
import styles from './Part.module.css'

interface PartProps {
  readonly title: string
  /** What is measured, and when. */
  readonly note: string
  readonly children: ReactNode
}

/** One of the pictures that make up a comparison. */
export function Part({ title, note, children }: PartProps) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <p>{note}</p>
      </div>
      {children}
    </section>
  )
}
