import { useCallback, useEffect, useState } from 'react'
import { allowOnDevice, keepFiles, keepOnDevice, removeFromDevice } from '#offline/keepOnDevice.ts'
import { readDevice, type DeviceState } from '#offline/readDevice.ts'
import { ROOT } from '#view/root.ts'

export interface Device {
  /** Null: not read yet. */
  readonly state: DeviceState | null
  /** An act is under way. */
  readonly isBusy: boolean
  readonly remove: () => void
  readonly allow: () => void
  /** Keeps the files at these addresses; then says how many could not be had. */
  readonly keep: (addresses: readonly string[], said: (missing: number) => void) => void
}

/** What of the product is on this device, and what can be done about it. */
export function useDevice(): Device {
  const [state, setState] = useState<DeviceState | null>(null)
  const [isBusy, setBusy] = useState(false)
  const read = useCallback(async () => setState(await readDevice(ROOT)), [])
  useEffect(() => {
    void read()
    if (import.meta.env.PROD) void keepOnDevice(ROOT).then(read)
  }, [read])
  const doing = (act: () => Promise<void>) => {
    setBusy(true)
    const done = () => read().finally(() => setBusy(false))
    void act().then(done, done)
  }
  return {
    state,
    isBusy,
    remove: () => doing(() => removeFromDevice(ROOT)),
    allow: () => doing(() => allowOnDevice(ROOT)),
    keep: (addresses, said) => doing(async () => said(await keepFiles(ROOT, addresses))),
  }
}
