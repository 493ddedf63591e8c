import { Fragment } from 'react'
import { MAX_PLACES, type ComparePlace } from '#selectors/comparePlaces.ts'
import { act } from '#store/act.ts'
import { dropMetro, keepMetro } from '#store/changes.ts'
import { replaceKept } from '#store/replaceKept.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import styles from './CompareSentence.module.css'

const PlacePicker = later(async () => (await import('#screens/pickers/PlacePicker.tsx')).PlacePicker)

const KINDS = ['metro', 'state'] as const

interface PlaceTokensProps {
  readonly places: readonly ComparePlace[]
}

/** The places as words of the sentence, each to be replaced or taken out, and one more. Suggestions can be kept or exchanged. */
export function PlaceTokens({ places }: PlaceTokensProps) {
  const kept = useStore((store) => store.view.metros)
  return (
    <>
      {places.map(({ area, name, suggestion }, i) => (
        <Fragment key={area.code}>
          {i > 0 && <span className="paper-comma"> </span>}
          <Token
            label={suggestion === null ? 'Place' : 'Suggested place'}
            text={suggestion === null ? name : <span className={styles.suggested}>{name}</span>}
            panelWidth={480}
            onNear={PlacePicker.near}
          >
            {(close) => (
              <div className={styles.panel}>
                <div className={styles.acts}>
                  <Button
                    onClick={() => {
                      act((now) =>
                        suggestion === null ? dropMetro(now, area.code) : keepMetro(now, area.code),
                      )
                      close()
                    }}
                  >
                    {suggestion === null ? `Take ${name} out` : `☆ Keep ${name}`}
                  </Button>
                </div>
                <PlacePicker
                  current={kept}
                  kinds={KINDS}
                  onTake={(code) => {
                    act((now) =>
                      suggestion === null ? replaceKept(now, area.code, code) : keepMetro(now, code),
                    )
                    close()
                  }}
                />
              </div>
            )}
          </Token>
        </Fragment>
      ))}
      {kept.length < MAX_PLACES && (
        <span className="off-paper">
          {' '}
          <AddPlace />
        </span>
      )}
    </>
  )
}

/** One more place. */
function AddPlace() {
  const kept = useStore((store) => store.view.metros)
  return (
    <Token look="plain" label="Another place" text="+ add" panelWidth={480} onNear={PlacePicker.near}>
      {(close) => (
        <PlacePicker
          current={kept}
          kinds={KINDS}
          onTake={(code) => {
            act((now) => keepMetro(now, code))
            close()
          }}
        />
      )}
    </Token>
  )
}
