import { counted } from '#format/counts.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { act } from '#store/act.ts'
import { setRoles } from '#store/laterChanges.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Roles.module.css'

interface TakenBarProps {
  readonly taken: readonly string[]
  readonly picture: PlacePicture
  onClear(): void
}

/** Roles starred in the list, on their way to the plate. */
export function TakenBar({ taken, picture, onClear }: TakenBarProps) {
  if (taken.length === 0) return null
  const names = taken.map((soc) => picture.all.rows.find((row) => row.soc === soc)?.name ?? soc)
  return (
    <div className={styles.taken} role="status">
      <span>
        {counted(taken.length, 'role')}: {names.join(', ')}
      </span>
      <Button look="solid" onClick={() => act((now) => setRoles({ ...now, open: null }, taken))}>
        {taken.length === 1 ? 'Open it' : 'Put side by side'}
      </Button>
      <Button onClick={onClear}>Clear</Button>
    </div>
  )
}
