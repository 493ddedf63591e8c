import { counted } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { payStepText } from '#selectors/nearbyPicture.ts'
import type { NearbyRoles } from '#selectors/nearbyRoles.ts'
import type { RoleDetail } from '#selectors/roleDetail.ts'
import { act } from '#store/act.ts'
import { addRole, closeRow, setRole, showAs } from '#store/changes.ts'
import { Button } from '#ui/Button.tsx'
import { ViewLink } from '#screens/ViewLink.tsx'
import styles from './RoleDetailPanel.module.css'

const MOST = 4
const TITLES = 6

interface RoleNearbyProps {
  readonly detail: RoleDetail
  readonly chosen: readonly string[]
}

/** The nearby roles that pay most more here, and the way to all of them. */
export function RoleNearby({ detail, chosen }: RoleNearbyProps) {
  const { near, where, occupation } = detail
  if (near === null) return null
  const more = near.rows.filter(({ difference }) => difference > 0)
  if (near.total === 0)
    return (
      <section>
        <h3>Nearby roles that pay more</h3>
        <p className={styles.note}>O*NET lists no role near this one.</p>
      </section>
    )
  return (
    <section>
      <h3>Nearby roles that pay more</h3>
      <p className={styles.note}>{nearbyNote(near, more.length, where)}</p>
      <ul className={styles.neighbours}>
        {more.slice(0, MOST).map((row) => (
          <li key={row.soc}>
            {chosen.includes(row.soc) ? (
              <span>{row.name}</span>
            ) : (
              <>
                <Button aria-label={`Add ${row.name}`} onClick={() => act((now) => addRole(now, row.soc))}>
                  + {row.name}
                </Button>
                <span className="on-paper">{row.name}</span>
              </>
            )}
            <strong>
              {row.mayBeNamed ? '' : '∙ '}
              {payStepText(row)}
            </strong>
          </li>
        ))}
      </ul>
      {more.slice(0, MOST).some(({ mayBeNamed }) => !mayBeNamed) && (
        <p className={styles.note}>∙ under 100 jobs, no count, or a repeated figure</p>
      )}
      <ViewLink
        className="off-paper"
        to={(now) => showAs(setRole(closeRow(now), 0, occupation.soc), 'nearby')}
      >
        What they ask for →
      </ViewLink>
    </section>
  )
}

/** How many pay more here, or why that cannot be said. */
function nearbyNote({ paid, stats, rows }: NearbyRoles, more: number, where: string): string {
  if (paid === null)
    return stats?.floors.includes('median') === true
      ? `the median in ${where} is a floor, which nothing can be compared with`
      : `no median is published in ${where} to compare with`
  if (rows.length === 0) return `none of them has a figure in ${where} to compare`
  return `${String(more)} of ${counted(rows.length, 'role')} with a figure in ${where}`
}

/** Titles that people use for the role, and how titles are filed. */
export function RoleTitles({ detail }: { readonly detail: RoleDetail }) {
  const { profile, titles, occupation } = detail
  if (profile === null) return null
  const called = profile.titles.slice(0, TITLES)
  return (
    <>
      <h3 className={styles.second}>Titles people use</h3>
      <p>
        {called.length === 0 ? 'O*NET has no reported titles.' : `${joinList(called)}.`} {titles}
      </p>
      <ViewLink
        className="off-paper"
        to={(now) => showAs(setRole(closeRow(now), 0, occupation.soc), 'titles')}
      >
        How titles are filed →
      </ViewLink>
    </>
  )
}
