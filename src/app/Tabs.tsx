import { Navigation } from './Navigation.tsx'
import styles from './Tabs.module.css'

/** The phone's bottom bar. */
export function Tabs() {
  return (
    <div className={styles.bar}>
      <Navigation className={styles.tabs} />
    </div>
  )
}
