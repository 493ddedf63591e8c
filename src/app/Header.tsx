import { act } from '#store/act.ts'
import { resetView } from '#store/changes.ts'
import styles from './Header.module.css'
import { Navigation } from './Navigation.tsx'
import { ShareButton } from './ShareButton.tsx'

/** Name, tag line, screens, Share. */
export function Header() {
  return (
    <header className={styles.header}>
      <a
        className={styles.name}
        href="?"
        title="Back to the first view"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          act(resetView)
        }}
      >
        Where It Pays
      </a>
      <p className={styles.tag}>What jobs pay in 393 US metro areas, before and after local prices.</p>
      <Navigation className={styles.nav} />
      <ShareButton />
    </header>
  )
}
