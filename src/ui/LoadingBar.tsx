import css from './LoadingBar.module.css'

/** A 2 px line that appears when waiting has taken 300 ms. */
export function LoadingBar() {
  return <div className={css['bar']} role="progressbar" aria-label="Loading" />
}
