import { periodWords } from '#format/periods.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './OfflineNotice.module.css'
import { useConnection } from './useConnection.ts'

const TEXTS = {
  offline: `Offline: the kept copy, data of ${periodWords.wages}.`,
  unanswered: `The host did not answer: the kept copy, data of ${periodWords.wages}.`,
} as const

/** One line at the lower edge while the page is not the host's own: above the picture it would push that down. */
export function OfflineNotice() {
  const connection = useConnection()
  if (connection === 'online') return null
  return (
    <div className={`off-paper ${styles.line}`}>
      <Notice>{TEXTS[connection]}</Notice>
    </div>
  )
}
