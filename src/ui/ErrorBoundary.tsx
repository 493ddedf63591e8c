import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'

export interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Shown in place of what failed. `retry` tries again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** A change of it tries again by itself: the picture shows something else now. */
  readonly resetKey?: string
  readonly onError?: (error: Error, info: ErrorInfo) => void
}

interface State {
  readonly error: Error | null
  readonly resetKey: string | undefined
}

/** Keeps a failure where it is. One a picture, one at the root. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info)
  }

  private readonly retry = () => this.setState({ error: null })

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : this.props.fallback(this.state.error, this.retry)
  }
}
