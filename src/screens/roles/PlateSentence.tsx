import { Fragment, lazy, Suspense } from 'react'
import { shortDollars } from '#format/money.ts'
import type { RolesPicture } from '#selectors/rolesPicture.ts'
import { MOST_ROLES } from '#selectors/rolesPicture.ts'
import { act } from '#store/act.ts'
import { addRole, setMeasure, setRoles, setSort } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { measureTerm } from '#format/terms.ts'
import { Button } from '#ui/Button.tsx'
import { Token } from '#ui/Token.tsx'
import { useNarrow } from '#charts/useNarrow.ts'
import { PlaceToken } from './PlaceToken.tsx'
import css from './Roles.module.css'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))
const BasePicker = lazy(async () => ({
  default: (await import('#screens/pickers/BasePicker.tsx')).BasePicker,
}))
const MeasurePanel = lazy(async () => ({
  default: (await import('#screens/cities/MeasurePanel.tsx')).MeasurePanel,
}))
const RoleTokenPanel = lazy(async () => ({ default: (await import('./RoleTokenPanel.tsx')).RoleTokenPanel }))
const RolesPanel = lazy(async () => ({ default: (await import('./RolesPanel.tsx')).RolesPanel }))

const near = () => void import('#screens/pickers/RolePicker.tsx')

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
    <div className={css['sentence']}>
      Compare{' '}
      {narrow && codes.length > 1 ? (
        <Token label="Roles" text={`${codes.length} roles`} panelWidth={420}>
          {() => (
            <Suspense fallback={null}>
              <RolesPanel chosen={codes.map((code) => ({ code, name: nameOf(code) }))} />
            </Suspense>
          )}
        </Token>
      ) : (
        codes.map((code, i) => (
          <Fragment key={code}>
            <Token label="Role" text={nameOf(code)} panelWidth={592} onNear={near}>
              {(close) => (
                <Suspense fallback={null}>
                  <RoleTokenPanel index={i} code={code} name={nameOf(code)} close={close} />
                </Suspense>
              )}
            </Token>
            {i === 0 ? ' with ' : ' '}
          </Fragment>
        ))
      )}{' '}
      {!isFull && (
        <span className={css['add']}>
          <Token look="plain" label="Add a role" text="+ add" panelWidth={592} onNear={near}>
            {(close) => (
              <Suspense fallback={null}>
                <RolePicker
                  current={view.roles}
                  kinds={['occupation', 'filed-title']}
                  onTake={(code) => {
                    act((now) => addRole(now, code))
                    close()
                  }}
                />
              </Suspense>
            )}
          </Token>
        </span>
      )}{' '}
      in <PlaceToken name={picture?.place.name ?? 'the nation'} />
      <span className={css['extras']}>
        <Token
          look="plain"
          label="Measure"
          text={narrow ? measureTerm(view.measure) : `by the ${measureTerm(view.measure)}`}
          panelWidth={420}
        >
          {(close) => (
            <Suspense fallback={null}>
              <MeasurePanel
                value={view.measure}
                onChange={(measure) => {
                  act((now) => setMeasure(now, measure))
                  close()
                }}
              />
            </Suspense>
          )}
        </Token>
        <Token
          look="plain"
          label="My pay"
          text={view.salary === null ? '+ my pay' : `my pay ${shortDollars(view.salary)}`}
          panelWidth={420}
        >
          {(close) => (
            <Suspense fallback={null}>
              <BasePicker value={view.base} onlyMine onTake={() => undefined} onClose={close} />
            </Suspense>
          )}
        </Token>
        <Button onClick={showEverything}>
          {narrow ? 'Everything here →' : 'Everything that pays here →'}
        </Button>
      </span>
    </div>
  )
}
