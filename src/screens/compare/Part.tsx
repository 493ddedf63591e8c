import type { ReactNode } from 'react'
import styles from './Part.module.css'

interface PartProps {
  readonly title: string
  /** What is measured, and when. */
  readonly note: string
  /** The role it is about: a page may hold several comparisons. */
  readonly about: string
  readonly children: ReactNode
}

/** One of the pictures that make up a comparison. */
export function Part({ title, note, about, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={`${title}: ${about}`}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <p>{note}</p>
      </div>
      {children}
    </section>
  )
}
