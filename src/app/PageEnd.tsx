import { Footer } from './Footer.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { useKeptAnnounced } from './useKeptAnnounced.ts'
import { useOfflineKeeping } from './useOfflineKeeping.ts'

/** What the page has beside its screen once the first picture stands: the footer, what is said aloud, and what is kept on the device. */
export function PageEnd({ opened }: { readonly opened: readonly string[] }) {
  useKeptAnnounced(opened)
  useOfflineKeeping()
  return (
    <>
      <Footer />
      <OfflineNotice />
    </>
  )
}
