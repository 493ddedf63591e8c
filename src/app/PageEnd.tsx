import { Footer } from './Footer.tsx'
import { useKeptAnnounced } from './useKeptAnnounced.ts'

/** What the page has beside its screen once the first picture stands: the footer, and who says aloud what is kept. */
export function PageEnd() {
  useKeptAnnounced()
  return <Footer />
}
