import { SeriesMark } from '#charts/SeriesMark.tsx'
import { counted } from '#format/counts.ts'
import { MAX_PLACES, type ComparePlace } from '#selectors/comparePlaces.ts'
import { act } from '#store/act.ts'
import { keepMetro, toggleKept } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import styles from './CompareSentence.module.css'

const PlacePicker = later(async () => (await import('#screens/pickers/PlacePicker.tsx')).PlacePicker)

interface PlacesTokenProps {
  readonly places: readonly ComparePlace[]
  /** Most places shown. */
  readonly most?: number
}

/** All places in one word of the sentence, for phones: a sheet to take them out, keep suggestions and add others. */
export function PlacesToken({ places, most = MAX_PLACES }: PlacesTokenProps) {
  const kept = useStore((store) => store.view.metros)
  const suggested = places.filter((place) => place.suggestion !== null).length
  const text =
    places.length === 0
      ? counted(kept.length, 'place')
      : suggested === places.length
        ? counted(suggested, 'suggested place')
        : counted(places.length, 'place')
  return (
    <Token label="Places" text={text} onNear={PlacePicker.near}>
      {() => (
        <>
          <ul className={styles.kept} aria-label="Places compared">
            {places.map(({ area, name, slot, suggestion }) => (
              <li key={area.code}>
                <span>
                  <SeriesMark slot={slot} /> {area.kind === 'metro' ? area.short : name}
                </span>
                <Button onClick={() => act((now) => toggleKept(now, area.code))}>
                  {suggestion === null ? 'Take out' : '☆ Keep'}
                </Button>
              </li>
            ))}
          </ul>
          {kept.length < most && (
            <PlacePicker
              current={kept}
              kinds={['metro', 'state']}
              onTake={(code) => act((now) => keepMetro(now, code))}
            />
          )}
        </>
      )}
    </Token>
  )
}
