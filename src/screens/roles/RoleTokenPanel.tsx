import { RolePicker } from '#screens/pickers/RolePicker.tsx'
import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { removeRole } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Roles.module.css'

interface RoleTokenPanelProps {
  readonly index: number
  readonly code: string
  readonly name: string
  close(): void
}

/** Another role in this one's place, or what else can be done with it. */
export function RoleTokenPanel({ index, code, name, close }: RoleTokenPanelProps) {
  const roles = useStore((store) => store.view.roles)
  return (
    <>
      <RolePicker
        current={roles}
        kinds={['occupation', 'filed-title']}
        onTake={(taken) => {
          act((now) => setRole(now, index, taken))
          close()
        }}
      />
      {roles.length > 1 && (
        <p className={styles.panelActs}>
          <Button
            onClick={() => {
              act((now) => removeRole(now, code))
              close()
            }}
          >
            Remove {name}
          </Button>
          {index > 0 && (
            <Button
              onClick={() => {
                act((now) => setRole(now, 0, code))
                close()
              }}
            >
              Compare the others with it
            </Button>
          )}
        </p>
      )}
    </>
  )
}
