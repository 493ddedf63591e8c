import { lazy, Suspense } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { shortDollars } from '#format/money.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { act } from '#store/act.ts'
import { addRole, setBase } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Token } from '#ui/Token.tsx'
import { PlaceFactsBlock, PlaceMore } from './PlaceAside.tsx'
import { PlaceToken } from './PlaceToken.tsx'
import css from './Roles.module.css'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))
const BasePicker = lazy(async () => ({
  default: (await import('#screens/pickers/BasePicker.tsx')).BasePicker,
}))

/** "What pays in ‹Denver› for ‹any role›, compared with ‹the nation›". */
export function PlaceSentence({ picture }: { readonly picture: PlacePicture | null }) {
  const view = useStore((store) => store.view)
  const narrow = useNarrow()
  const isNation = picture === null || picture.place.area === null
  return (
    <div className={css['sentence']}>
      What pays in <PlaceToken name={picture?.place.name ?? 'the nation'} /> for{' '}
      <Token
        label="Role"
        text="any role"
        panelWidth={592}
        onNear={() => void import('#screens/pickers/RolePicker.tsx')}
      >
        {(close) => (
          <Suspense fallback={null}>
            <RolePicker
              current={view.roles}
              kinds={['occupation', 'filed-title']}
              onTake={(code) => {
                act((now) => addRole({ ...now, open: null }, code))
                close()
              }}
            />
          </Suspense>
        )}
      </Token>
      {!isNation && (
        <>
          , compared with{' '}
          <Token label="Compared with" text={picture.baseName ?? 'the nation'} panelWidth={480}>
            {(close) => (
              <Suspense fallback={null}>
                <BasePicker
                  value={view.base}
                  onTake={(base) => {
                    act((now) => setBase(now, base))
                    close()
                  }}
                  onClose={close}
                />
              </Suspense>
            )}
          </Token>
        </>
      )}
      <span className={css['extras']}>
        {narrow && picture && !isNation && (
          <Token
            key={picture.place.code}
            look="plain"
            label="About the place"
            text={`about ${picture.place.name}`}
            panelWidth={420}
          >
            {() => (
              <div className={css['about']}>
                <PlaceFactsBlock picture={picture} />
                <PlaceMore picture={picture} />
              </div>
            )}
          </Token>
        )}
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
      </span>
    </div>
  )
}
