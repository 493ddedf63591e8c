import type { ReactNode } from 'react'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import styles from './RootBoundary.module.css'

/** Never a white page: what can still be done when the whole page fails. */
export function RootBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallback={(_, retry) => (
        <main className={styles.page}>
          <h1>This view could not be shown</h1>
          <p>
            Something in the page failed. Your link is unchanged: copy it from the address bar to keep it,
            then try again or start from the first view.
          </p>
          <p className={styles.acts}>
            <button type="button" onClick={retry}>
              Try again
            </button>
            <a href="./">Reset view</a>
          </p>
        </main>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
