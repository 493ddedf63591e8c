import { Fragment } from 'react'
import { lowerName } from '#format/names.ts'
import { MAX_ROLES } from '#selectors/comparePicture.ts'
import { act } from '#store/act.ts'
import { addRole, setRole } from '#store/changes.ts'
import { removeRole } from '#store/laterChanges.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import type { View } from '#view/view.ts'
import styles from './CompareSentence.module.css'

const RolePicker = later(async () => (await import('#screens/pickers/RolePicker.tsx')).RolePicker)

const SecondEarnerPanel = later(
  async () => (await import('#screens/pickers/SecondEarnerPanel.tsx')).SecondEarnerPanel,
)

interface RoleTokensProps {
  readonly roles: readonly { readonly soc: string; readonly name: string }[]
  /** The two earners added. Null: one earner. */
  readonly earners: readonly [first: string, second: string] | null
}

/** Takes a role in another's place; where the other is only shown for want of one, it is added. */
function exchange(view: View, old: string, next: string): View {
  const at = view.roles.indexOf(old)
  return at < 0 ? addRole(view, next) : setRole(view, at, next)
}

/** The roles as words of the sentence, each to be replaced or taken out, and one more; of two earners the second behind an "and". */
export function RoleTokens({ roles: all, earners }: RoleTokensProps) {
  const second = earners && (all.find(({ soc }) => soc === earners[1])?.name ?? earners[1])
  const roles = all.filter(({ soc }) => soc === earners?.[0] || soc !== earners?.[1])
  const chosen = useStore((store) => store.view.roles)
  return (
    <>
      {roles.map(({ soc, name }, i) => (
        <Fragment key={soc}>
          {i > 0 && <span className="paper-comma"> </span>}
          <Token
            label="Role"
            text={i === 0 ? name : lowerName(name)}
            panelWidth={592}
            onNear={RolePicker.near}
          >
            {(close) => (
              <div className={styles.panel}>
                {roles.length > 1 && soc !== earners?.[0] && (
                  <div className={styles.acts}>
                    <Button
                      onClick={() => {
                        act((now) => removeRole(now, soc))
                        close()
                      }}
                    >
                      Take {lowerName(name)} out
                    </Button>
                  </div>
                )}
                <RolePicker
                  current={chosen}
                  kinds={['occupation']}
                  onTake={(code) => {
                    act((now) => exchange(now, soc, code))
                    close()
                  }}
                />
              </div>
            )}
          </Token>
          {i === 0 && earners && (
            <>
              {' '}
              and{' '}
              <Token
                label="Second earner"
                text={earners[0] === earners[1] ? 'the same again' : lowerName(second ?? '')}
                panelWidth={592}
                onNear={RolePicker.near}
              >
                {(close) => <SecondEarnerPanel onDone={close} />}
              </Token>
            </>
          )}
        </Fragment>
      ))}{' '}
      {all.length < MAX_ROLES && (
        <RoleToken look="plain" label="Another role" text="+ role" onTake={addRole} />
      )}
    </>
  )
}
