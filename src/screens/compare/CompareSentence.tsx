import { lazy, Suspense } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { shortDollars } from '#format/money.ts'
import { comparedRoles, type ComparePicture } from '#selectors/comparePicture.ts'
import { act } from '#store/act.ts'
import { setBase, showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Token } from '#ui/Token.tsx'
import styles from './CompareSentence.module.css'
import { PlacesToken } from './PlacesToken.tsx'
import { PlaceTokens } from './PlaceTokens.tsx'
import { RoleTokens } from './RoleTokens.tsx'

const BasePicker = lazy(async () => ({
  default: (await import('#screens/pickers/BasePicker.tsx')).BasePicker,
}))

/** The control bar: which roles, in which places, compared with what. */
export function CompareSentence({ picture }: { readonly picture: ComparePicture | null }) {
  const view = useStore((store) => store.view)
  const narrow = useNarrow()
  const places = picture?.places.shown ?? []
  const compared = useStore((store) => comparedRoles(store.view, store.tables).join('.'))
  const roles = compared.split('.').map((soc) => ({
    soc,
    name: picture?.blocks.find((block) => block.role.soc === soc)?.role.short ?? soc,
  }))
  const base = picture?.blocks[0]?.base.name ?? 'the nation'
  return (
    <div className={styles.sentence}>
      <RoleTokens roles={roles} /> in{' '}
      {narrow ? <PlacesToken places={places} /> : <PlaceTokens places={places} />}, compared with{' '}
      <Token label="Compared with" text={base} panelWidth={480}>
        {(close) => (
          <Suspense fallback={null}>
            <BasePicker
              value={view.base}
              onTake={(next) => {
                act((now) => setBase(now, next))
                close()
              }}
              onClose={close}
            />
          </Suspense>
        )}
      </Token>
      <span className={styles.extras}>
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
        {view.show !== 'page' && (
          <Button onClick={() => act((now) => showAs(now, 'page'))}>Save as one page</Button>
        )}
      </span>
    </div>
  )
}
