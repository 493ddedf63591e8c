import { count, counted } from '#format/counts.ts'
import { joinList, listOf, lowerName } from '#format/names.ts'
import { zoneText } from '#format/terms.ts'
import type { NearbyPicture } from '#selectors/nearbyPicture.ts'
import type { NearbyRow } from '#selectors/nearbyRoles.ts'
import { MOST_NAMED } from '#selectors/nearbyWords.ts'
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

/** In the place of skills that O*NET does not rate: the technologies that both work with, and those that the other asks for. */
function Technologies({ own, row }: { readonly own: string; readonly row: NearbyRow }) {
  const { technologies, name } = row
  if (technologies === null || technologies.hot === 0)
    return (
      <p>
        O*NET does not rate the skills of one of the two roles, and lists no hot technologies to compare
        instead.
      </p>
    )
  const { hot, shared, missing } = technologies
  return (
    <>
      <p>
        O*NET does not rate the skills of one of the two roles. Of{' '}
        {counted(hot, 'hot technology', 'hot technologies')} of {lowerName(name)}, {count(shared)}{' '}
        {shared === 1 ? 'is' : 'are'} listed for {lowerName(own)} too.
      </p>
      {missing.length > 0 && (
        <p>
          <strong>Asks also for</strong> {listOf(missing, MOST_NAMED)}.
        </p>
      )}
    </>
  )
}

/** What is under a nearby role: its skills by name, the time to prepare, and where to go on. */
export function NearbyDetail({ picture, row }: NearbyDetailProps) {
  const { own } = picture
  const { skills, occupation, soc, name } = row
  return (
    <div className={styles.detail}>
      {skills === null ? (
        <Technologies own={own.short} row={row} />
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
