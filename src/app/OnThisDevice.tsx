import { useState } from 'react'
import { filesOfChoice } from '#dataset/filesOfChoice.ts'
import { deviceText, keptChoiceText } from '#selectors/deviceText.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './OnThisDevice.module.css'
import { useDevice } from './useDevice.ts'

/** Whether the product opens without a network, and what the reader can do about it. */
export function OnThisDevice() {
  const { state, isBusy, allow, keep, remove } = useDevice()
  const view = useStore((store) => store.view)
  const released = useStore((store) => store.tables.manifest?.files)
  const [said, setSaid] = useState<string | null>(null)
  if (state === null) return null
  const isRefused = state.kind === 'refused'
  const chosen = filesOfChoice(view, released?.map(({ path }) => path) ?? [])
  const keepChosen = () => keep(chosen, (missing) => setSaid(keptChoiceText(chosen.length, missing)))
  const turn = () => {
    setSaid(null)
    if (isRefused) allow()
    else remove()
  }
  return (
    <div className={`off-paper ${styles.device}`}>
      <h3>On this device</h3>
      <p role="status">
        {deviceText(state)} {said}
      </p>
      {state.kind !== 'impossible' && (
        <p className={styles.acts} aria-busy={isBusy}>
          {state.kind === 'kept' && chosen.length > 0 && (
            <Button look="outline" onClick={keepChosen}>
              Keep files of chosen roles and places
            </Button>
          )}
          <Button look="outline" onClick={turn}>
            {isRefused ? 'Keep on this device' : 'Remove from this device'}
          </Button>
        </p>
      )}
    </div>
  )
}
