import type { AlsoCalled } from '#domain/wages.ts'
import { dollars } from '#format/money.ts'
import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { Button } from '#ui/Button.tsx'
import styles from './AlsoCalledLine.module.css'

/** Said only where the evidence on a title disagrees: people look for it here, employers file it elsewhere. */
export function AlsoCalledLine({ alsoCalled }: { readonly alsoCalled: AlsoCalled }) {
  const { title, name, median, soc } = alsoCalled
  return (
    <p className={styles.line}>
      Called <em>{title}</em>? <span className={styles.wide}>Employers file that title mostly as</span>
      <span className={styles.narrow}>Mostly filed as</span> <strong>{name}</strong>
      {median !== null && (
        <>
          , <span className={styles.wide}>median </span>
          {dollars(median)}
        </>
      )}
      . <Button onClick={() => act((now) => setRole(now, 0, soc))}>Switch →</Button>
    </p>
  )
}
