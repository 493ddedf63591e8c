import type { ReactNode } from 'react'
import styles from './Notice.module.css'

export interface NoticeProps {
  readonly kind?: 'notice' | 'error'
  readonly children: ReactNode
  /** What the reader can do about it, a button. */
  readonly act?: ReactNode
}

/** One line above a picture. */
export function Notice({ kind = 'notice', children, act }: NoticeProps) {
  return (
    <div className={styles[kind]} role={kind === 'error' ? 'alert' : 'status'}>
      {children}
      {act === undefined ? null : <span className={styles.act}>{act}</span>}
    </div>
  )
}
