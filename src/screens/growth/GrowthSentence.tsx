import { useNarrow } from '#charts/useNarrow.ts'
import { setRole } from '#store/changes.ts'
import { setRound } from '#store/laterChanges.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import styles from './GrowthScreen.module.css'

/** Letters of a name that leaves the whole question on one line beside the forms. */
const ROOM = 25

/** The control bar of Growth: one role. */
export function GrowthSentence({ soc, name }: { readonly soc: string | null; readonly name: string | null }) {
  const roles = useStore((store) => store.view.roles)
  const isNarrow = useNarrow()
  const index = soc === null ? 0 : Math.max(0, roles.indexOf(soc))
  const token = (
    <RoleToken
      text={name ?? soc ?? 'a role'}
      onTake={(now, code) => setRound(setRole(now, index, code), null)}
    />
  )
  return isNarrow || (name?.length ?? 0) > ROOM ? (
    <div className={styles.sentence}>Forecast check for {token}</div>
  ) : (
    <div className={styles.sentence}>How many {token} were forecast, and what happened?</div>
  )
}
