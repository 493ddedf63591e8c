import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { counted } from '#format/counts.ts'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { clearFilters } from '#store/filters.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Token } from '#ui/Token.tsx'
import type { View } from '#view/view.ts'
import styles from './AllRoles.module.css'
import { GroupPanel } from './GroupPanel.tsx'
import growth from './GrowthScreen.module.css'
import { RolesFilterPanel } from './RolesFilterPanel.tsx'
import { toggleRole } from './toggleRole.ts'

/** A role that is on the picture already stays. */
const found = (now: View, code: string) => (now.roles.includes(code) ? now : toggleRole(now, code))

/** The control bar of all roles: which field, a role to find, filters, and those that are set as chips. */
export function AllRolesSentence({ picture }: { readonly picture: AllRolesPicture | null }) {
  const groups = useStore((store) => store.view.groups)
  const [only] = groups
  const field =
    only === undefined
      ? 'all roles'
      : groups.length === 1
        ? (MAJOR_GROUPS[only] ?? `group ${only}`)
        : `${groups.length} fields`
  const chips = picture?.chips.filter(({ key }) => key !== 'groups') ?? []
  return (
    <div className={styles.bar}>
      <div className={growth.sentence}>
        Which of{' '}
        <Token label="Field" text={field} panelWidth={360}>
          {() => <GroupPanel picture={picture} />}
        </Token>{' '}
        pay well and are growing?{' '}
        <RoleToken look="plain" label="Find a role" text="+ find a role" onTake={found} />{' '}
        <Token label="Filters" text="+ filter" look="plain" panelWidth={360}>
          {() => <RolesFilterPanel picture={picture} />}
        </Token>
      </div>
      {picture && picture.chips.length > 0 && (
        <div className={styles.chips}>
          {chips.map((chip) => (
            <Chip
              key={chip.key}
              removeLabel={`Remove ${chip.text}`}
              onRemove={() => act((now) => withFields(now, chip.without))}
            >
              {chip.text}
            </Chip>
          ))}
          <Button onClick={() => act(clearFilters)}>Clear all</Button>
          <span className={styles.left} role="status">
            {picture.points.length} of {counted(picture.all.length, 'role')}
          </span>
        </div>
      )}
    </div>
  )
}
