import { nearbyRole } from '#selectors/nearbyPicture.ts'
import { closeRow, setRole } from '#store/changes.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import { PlaceToken } from './PlaceToken.tsx'
import styles from './Roles.module.css'

interface NearbySentenceProps {
  readonly name: string
  readonly place: string
}

/** "Roles near ‹Web developers› that pay more in ‹the nation›". */
export function NearbySentence({ name, place }: NearbySentenceProps) {
  const view = useStore((store) => store.view)
  const at = Math.max(0, view.roles.indexOf(nearbyRole(view) ?? ''))
  return (
    <div className={styles.sentence}>
      Roles near <RoleToken text={name} onTake={(now, code) => setRole(closeRow(now), at, code)} /> that pay
      more in <PlaceToken name={place} />
    </div>
  )
}
