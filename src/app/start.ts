import { withOwnPay } from '#store/changes.ts'
import { readSettings } from '#store/settings.ts'
import { useStore } from '#store/store.ts'
import type { ParsedAddress } from '#view/codec.ts'
import { onAddressChange, readAddress, readPageAnew, settleAddress } from '#view/url.ts'

/** A new deployment removed a script this page still wants: read the page anew, once. */
function reloadOnStaleScripts(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (readPageAnew()) event.preventDefault()
  })
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
  reloadOnStaleScripts()
  return address
}
