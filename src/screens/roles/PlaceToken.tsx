import { act } from '#store/act.ts'
import { setPlace } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'

const PlacePicker = later(async () => (await import('#screens/pickers/PlacePicker.tsx')).PlacePicker)

/** The place of Roles: the nation, a state or a metro area. */
export function PlaceToken({ name }: { readonly name: string }) {
  const place = useStore((store) => store.view.place)
  return (
    <Token label="Place" text={name} panelWidth={480} onNear={PlacePicker.near}>
      {(close) => (
        <PlacePicker
          current={[place]}
          kinds={['nation', 'metro', 'state']}
          onTake={(code) => {
            act((now) => setPlace(now, code))
            close()
          }}
        />
      )}
    </Token>
  )
}
