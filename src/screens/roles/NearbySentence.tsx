import { lazy, Suspense } from 'react'
import { nearbyRole } from '#selectors/nearbyPicture.ts'
import { act } from '#store/act.ts'
import { closeRow, setRole } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Token } from '#ui/Token.tsx'
import { PlaceToken } from './PlaceToken.tsx'
import css from './Roles.module.css'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))

interface NearbySentenceProps {
  readonly name: string
  readonly place: string
}

/** "Roles near ‹Web developers› that pay more in ‹the nation›". */
export function NearbySentence({ name, place }: NearbySentenceProps) {
  const view = useStore((store) => store.view)
  const at = Math.max(0, view.roles.indexOf(nearbyRole(view) ?? ''))
  return (
    <div className={css['sentence']}>
      Roles near{' '}
      <Token
        label="Role"
        text={name}
        panelWidth={592}
        onNear={() => void import('#screens/pickers/RolePicker.tsx')}
      >
        {(close) => (
          <Suspense fallback={null}>
            <RolePicker
              current={view.roles}
              kinds={['occupation']}
              onTake={(code) => {
                act((now) => setRole(closeRow(now), at, code))
                close()
              }}
            />
          </Suspense>
        )}
      </Token>{' '}
      that pay more in <PlaceToken name={place} />
    </div>
  )
}
