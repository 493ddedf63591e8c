import { Suspense, useState } from 'react'
import { RELEASE } from '#dataset/fetchText.ts'
import { periodWords } from '#format/periods.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { linkTo } from '#view/url.ts'
import styles from './Footer.module.css'
import { useKeptAnnounced } from './useKeptAnnounced.ts'

const AboutData = later(async () => (await import('./AboutData.tsx')).AboutData)

/** What everything rests on; unfolds into "About the data". */
export function Footer() {
  // Here, since the first picture need not wait for it.
  useKeptAnnounced()
  const [open, setOpen] = useState(false)
  const link = linkTo(
    useStore((store) => store.view),
    { release: RELEASE },
  )
  return (
    <footer className={styles.footer}>
      <p>
        Wages and jobs: BLS OEWS, {periodWords.wages}. Price levels: BEA, {periodWords.prices}. Forecasts: BLS
        Employment Projections, {periodWords.projections}. Visa filings: DOL, {periodWords.filings}, grouped
        by TechPay Atlas. Titles: O*NET {periodWords.titles} by the US Department of Labor, CC BY 4.0,
        changed. Data release {RELEASE}.
      </p>
      <p className="on-paper">{link}</p>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        About the data
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AboutData />
        </Suspense>
      )}
    </footer>
  )
}
