import { Suspense, useState } from 'react'
import { later } from '#ui/later.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import styles from './EmployersBlock.module.css'
import type { EmployersPartProps } from './EmployersPart.tsx'

const EmployersPart = later(async () => (await import('./EmployersPart.tsx')).EmployersPart)

interface EmployersBlockProps extends EmployersPartProps {
  readonly title: string
}

/** Employers that filed for visas, closed at first: nothing is loaded before it is opened. */
export function EmployersBlock({ title, ...part }: EmployersBlockProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.block} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <Suspense fallback={<LoadingBar />}>
          <EmployersPart {...part} />
        </Suspense>
      )}
    </details>
  )
}
