import { joinList, lowerName } from '#format/names.ts'
import { zoneText } from '#format/terms.ts'
import type { NearbyPicture } from '#selectors/nearbyPicture.ts'
import type { NearbyRow } from '#selectors/nearbyRoles.ts'
import { act } from '#store/act.ts'
import { addRole, closeRow, setRole, showAs, showScreen } from '#store/changes.ts'
import { Button } from '#ui/Button.tsx'
import styles from './NearbyScreen.module.css'

interface NearbyDetailProps {
  readonly picture: NearbyPicture
  readonly row: NearbyRow
}

function skillNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : joinList(names.map((name) => lowerName(name)))
}

/** What is under a nearby role: its skills by name, the time to prepare, and where to go on. */
export function NearbyDetail({ picture, row }: NearbyDetailProps) {
  const { own } = picture
  const { skills, occupation, soc, name } = row
  return (
    <div className={styles.detail}>
      {skills === null ? (
        <p>O*NET does not rate the skills of one of the two roles.</p>
      ) : (
        <>
          <p>
            <strong>Shared</strong> {skillNames(skills.shared)}.
          </p>
          <p>
            <strong>Asks more of</strong> {skillNames(skills.missing)}.
          </p>
        </>
      )}
      <p>
        <strong>Time to prepare</strong> {zoneText(occupation.zone)}; for {lowerName(own.short)}{' '}
        {zoneText(own.zone)}.
      </p>
      <p className={styles.acts}>
        <Button onClick={() => act((now) => showAs(addRole(closeRow(now), soc), 'plate'))}>
          Put both side by side →
        </Button>
        <Button onClick={() => act((now) => setRole(closeRow(now), now.roles.indexOf(own.soc), soc))}>
          Roles near {lowerName(name)} →
        </Button>
        <Button
          onClick={() =>
            act((now) => showScreen(setRole(closeRow(now), now.roles.indexOf(own.soc), soc), 'cities'))
          }
        >
          Where {lowerName(name)} are paid most →
        </Button>
      </p>
    </div>
  )
}
