import { useSyncExternalStore } from 'react'
import { announced, onAnnounce } from './announce.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const silent = () => ''

/** The page's one live region; `announce` speaks through it. */
export function Announcer() {
  const text = useSyncExternalStore(onAnnounce, announced, silent)
  return (
    <div role="status" aria-live="polite">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  )
}
