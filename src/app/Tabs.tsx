import { Navigation } from './Navigation.tsx'
import styles from './Tabs.module.css'

/** The phone's bottom bar. */
export function Tabs() {
  return (
    <div className={styles.bar} data-foot="">
      <Navigation className={styles.tabs} />
    </div>
  )
}
