import { isReplaced } from '#dataset/isReplaced.ts'
import { withOwnPay } from '#store/changes.ts'
import { readSettings } from '#store/settings.ts'
import { useStore } from '#store/store.ts'
import type { ParsedAddress } from '#view/codec.ts'
import { onAddressChange, readAddress, readPageAnew, settleAddress } from '#view/url.ts'

/**
 * Something that this page wants of the host cannot be had. Where a new deployment removed it, the page is read anew; where only the
 * connection is broken, that would leave a white page: what asked for it says so in its place.
 */
export async function readAnewIfReplaced(): Promise<void> {
  if (await isReplaced(import.meta.url)) readPageAnew()
}

/** Reads address and settings into the store and follows Back and Forward. Returns what the link said. */
export function start(): ParsedAddress {
  const address = readAddress()
  const settings = readSettings()
  const { scheme } = settings
  if (scheme !== 'system') document.documentElement.dataset['theme'] = scheme
  useStore.setState({ view: withOwnPay(address.view, settings) })
  settleAddress(address)
  onAddressChange(({ view }) => {
    useStore.setState({ view: withOwnPay(view, useStore.getState().view) })
  })
  window.addEventListener('vite:preloadError', () => void readAnewIfReplaced())
  return address
}
