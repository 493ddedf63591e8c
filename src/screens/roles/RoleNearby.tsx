import { counted } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { payStepText } from '#selectors/nearbyPicture.ts'
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
  if (near === null || near.total === 0) return null
  const more = near.rows.filter(({ difference }) => difference > 0)
  return (
    <section>
      <h3>Nearby roles that pay more</h3>
      <p className={styles.note}>
        {near.paid === null
          ? `no median is published in ${where} to compare with`
          : `${String(more.length)} of ${counted(near.rows.length, 'role')} with a figure in ${where}`}
      </p>
      <ul className={styles.neighbours}>
        {more.slice(0, MOST).map((row) => (
          <li key={row.soc}>
            {chosen.includes(row.soc) ? (
              <span>{row.name}</span>
            ) : (
              <Button aria-label={`Add ${row.name}`} onClick={() => act((now) => addRole(now, row.soc))}>
                + {row.name}
              </Button>
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
      <ViewLink to={(now) => showAs(setRole(closeRow(now), 0, occupation.soc), 'nearby')}>
        What they ask for →
      </ViewLink>
    </section>
  )
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
      <ViewLink to={(now) => showAs(setRole(closeRow(now), 0, occupation.soc), 'titles')}>
        How titles are filed →
      </ViewLink>
    </>
  )
}
