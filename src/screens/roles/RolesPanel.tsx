import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { removeRole } from '#store/laterChanges.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Roles.module.css'

interface RolesPanelProps {
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
}

/** The chosen roles on a phone: the first is what the others are compared with. */
export function RolesPanel({ chosen }: RolesPanelProps) {
  return (
    <ul className={styles.rolesPanel}>
      {chosen.map(({ code, name }, i) => (
        <li key={code}>
          <strong>{name}</strong>
          {i === 0 ? (
            <span>the baseline</span>
          ) : (
            <Button onClick={() => act((now) => setRole(now, 0, code))}>make baseline</Button>
          )}
          {chosen.length > 1 && (
            <Button aria-label={`Remove ${name}`} onClick={() => act((now) => removeRole(now, code))}>
              remove
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
