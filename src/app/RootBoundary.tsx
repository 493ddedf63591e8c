import { Component, type ReactNode } from 'react'
import styles from './RootBoundary.module.css'

interface RootBoundaryState {
  readonly failed: boolean
}

/** Never a white page: what can still be done when the whole page fails. */
export class RootBoundary extends Component<{ readonly children: ReactNode }, RootBoundaryState> {
  override state: RootBoundaryState = { failed: false }

  static getDerivedStateFromError(): RootBoundaryState {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main className={styles.page}>
        <h1>This view could not be shown</h1>
        <p>
          Something in the page failed. Your link is unchanged: copy it from the address bar to keep it, then
          try again or start from the first view.
        </p>
        <p className={styles.acts}>
          <button type="button" onClick={() => this.setState({ failed: false })}>
            Try again
          </button>
          <a href="./">Reset view</a>
        </p>
      </main>
    )
  }
}
