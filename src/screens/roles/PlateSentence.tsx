import { Fragment } from 'react'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { MOST_ROLES } from '#selectors/rolesPicture.ts'
import { act } from '#store/act.ts'
import { addRole, setSort } from '#store/changes.ts'
import { setRoles } from '#store/laterChanges.ts'
import { MeasureToken } from '#screens/pickers/MeasureToken.tsx'
import { MyPayToken } from '#screens/pickers/MyPayToken.tsx'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { PlaceToken } from './PlaceToken.tsx'
import styles from './Roles.module.css'

const RoleTokenPanel = later(async () => (await import('./RoleTokenPanel.tsx')).RoleTokenPanel)
const RolesPanel = later(async () => (await import('./RolesPanel.tsx')).RolesPanel)

/** Everything that the place pays: no role chosen, ranked by pay. */
function showEverything(): void {
  act((now) => {
    const empty = setRoles({ ...now, open: null }, [])
    return empty.sort === 'pay' || empty.sort === 'jobs' || empty.sort === 'nation'
      ? empty
      : setSort(empty, 'pay')
  })
}

/** "Compare ‹Web developers› with ‹Software developers› + add in ‹the nation›", each word a choice. */
export function PlateSentence({ picture }: { readonly picture: RolesPicture | null }) {
  const view = useStore((store) => store.view)
  const narrow = useNarrow()
  const codes = view.roles.slice(0, MOST_ROLES)
  const nameOf = (code: string) => picture?.chosen.find((one) => one.code === code)?.name ?? code
  const isFull = view.roles.length >= MOST_ROLES
  return (
    <div className={styles.sentence}>
      <span className={codes.length === 1 ? 'off-paper' : undefined}>Compare </span>
      {narrow && codes.length > 1 ? (
        <Token label="Roles" text={`${codes.length} roles`} panelWidth={420}>
          {() => <RolesPanel chosen={codes.map((code) => ({ code, name: nameOf(code) }))} />}
        </Token>
      ) : (
        codes.map((code, i) => (
          <Fragment key={code}>
            <Token label="Role" text={nameOf(code)} panelWidth={592} onNear={RoleTokenPanel.near}>
              {(close) => <RoleTokenPanel index={i} code={code} name={nameOf(code)} close={close} />}
            </Token>
            {i === 0 ? (
              <span className={codes.length === 1 ? 'off-paper' : undefined}> with </span>
            ) : (
              <span className={i < codes.length - 1 ? 'paper-comma' : undefined}> </span>
            )}
          </Fragment>
        ))
      )}{' '}
      {!isFull && (
        <span className={styles.add}>
          <RoleToken
            look="plain"
            label="Add a role"
            text="+ add"
            kinds={['occupation', 'filed-title']}
            onTake={addRole}
          />
        </span>
      )}{' '}
      in <PlaceToken name={picture?.place.name ?? 'the nation'} />
      <span className={styles.extras}>
        <MeasureToken
          look="plain"
          text={narrow ? measureTerm(view.measure) : `by the ${measureTerm(view.measure)}`}
        />
        <MyPayToken />
        <Button onClick={showEverything}>
          {narrow ? 'Everything here →' : 'Everything that pays here →'}
        </Button>
      </span>
    </div>
  )
}
