import { lazy, Suspense } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { act } from '#store/act.ts'
import { setRole, setRound } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Token } from '#ui/Token.tsx'
import styles from './GrowthScreen.module.css'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))

/** The control bar of Growth: one role. */
export function GrowthSentence({ soc, name }: { readonly soc: string | null; readonly name: string | null }) {
  const roles = useStore((store) => store.view.roles)
  const isNarrow = useNarrow()
  const index = soc === null ? 0 : Math.max(0, roles.indexOf(soc))
  const token = (
    <Token
      label="Role"
      text={name ?? soc ?? 'a role'}
      panelWidth={592}
      onNear={() => void import('#screens/pickers/RolePicker.tsx')}
    >
      {(close) => (
        <Suspense fallback={null}>
          <RolePicker
            current={roles}
            kinds={['occupation']}
            onTake={(code) => {
              act((now) => setRound(setRole(now, index, code), null))
              close()
            }}
          />
        </Suspense>
      )}
    </Token>
  )
  return isNarrow ? (
    <div className={styles.sentence}>Forecast check for {token}</div>
  ) : (
    <div className={styles.sentence}>How many {token} were forecast, and what happened?</div>
  )
}
