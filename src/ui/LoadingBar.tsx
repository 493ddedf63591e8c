import styles from './LoadingBar.module.css'

/** A 2 px line that appears when waiting has taken 300 ms. */
export function LoadingBar() {
  return <div className={styles.bar} role="progressbar" aria-label="Loading" />
}
