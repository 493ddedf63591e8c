import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { MyPayToken } from '#screens/pickers/MyPayToken.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './CompareSentence.module.css'

/** What stands after the sentence of every form of Compare. */
export function CompareExtras() {
  const show = useStore((store) => store.view.show)
  return (
    <span className={styles.extras}>
      <MyPayToken />
      {show !== 'page' && <Button onClick={() => act((now) => showAs(now, 'page'))}>Save as one page</Button>}
    </span>
  )
}
