import { Suspense } from 'react'
import type { ComparePicture } from '#selectors/comparePicture.ts'
import { act } from '#store/act.ts'
import { setTax } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import styles from './TakeHome.module.css'

const TakeHome = later(async () => (await import('./TakeHome.tsx')).TakeHome)

/** The line that opens the estimate of take-home pay, and closes it. Open, it is in the address. */
export function TakeHomePart({ picture }: { readonly picture: ComparePicture }) {
  const isOpen = useStore((store) => store.view.tax !== 'none')
  return (
    <section className={styles.part} aria-label="Take-home pay">
      <h3>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          onClick={() => act((now) => setTax(now, isOpen ? 'none' : 'single'))}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> Take-home pay, an estimate
        </button>
      </h3>
      {isOpen && (
        <Suspense fallback={<div className={styles.wait} />}>
          <TakeHome picture={picture} />
        </Suspense>
      )}
    </section>
  )
}
