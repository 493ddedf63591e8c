import { ViewLink } from '#screens/ViewLink.tsx'
import { resetView } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import styles from './Header.module.css'
import { Navigation } from './Navigation.tsx'
import { ShareButton } from './ShareButton.tsx'

/** Name, tag line, screens, Share. */
export function Header() {
  const metros = useStore((store) => store.tables.metros?.length)
  return (
    <header className={styles.header}>
      <ViewLink className={styles.name} title="Back to the first view" to={resetView}>
        Where It Pays
      </ViewLink>
      <p className={styles.tag}>
        What jobs pay in {metros ?? 'all'} US metro areas, before and after local prices.
      </p>
      <Navigation className={styles.nav} />
      <ShareButton />
    </header>
  )
}
