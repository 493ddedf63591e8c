import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ParsedAddress } from '#view/codec.ts'
import styles from './LinkNotice.module.css'

interface LinkNoticeProps {
  readonly address: ParsedAddress
  /** The release this page has. */
  readonly release: string
}

/** What the opened link said that could not be followed, and whether it was made with other data. */
export function LinkNotice({ address, release }: LinkNoticeProps) {
  const [closed, setClosed] = useState(false)
  const { ignored, release: made } = address
  const older =
    made === null || made === release
      ? null
      : `This link was made with the data release ${made}; you see ${release}. Figures may have changed.`
  if (closed || (ignored.length === 0 && older === null)) return null
  return (
    <div className="off-paper">
      <Notice act={<Button onClick={() => setClosed(true)}>Close</Button>}>
        {ignored.length < 2 ? (
          ignored[0]?.reason
        ) : (
          <details className={styles.parts}>
            <summary>{ignored.length} parts of this link were left out</summary>
            <ul>
              {ignored.map(({ reason }, index) => (
                <li key={index}>{reason}</li>
              ))}
            </ul>
          </details>
        )}{' '}
        {older}
      </Notice>
    </div>
  )
}
