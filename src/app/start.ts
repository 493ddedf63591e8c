import { withOwnSalary } from '#store/changes.ts'
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
  const { scheme, salary } = readSettings()
  if (scheme !== 'system') document.documentElement.dataset['theme'] = scheme
  useStore.setState({ view: withOwnSalary(address.view, salary) })
  settleAddress(address)
  onAddressChange(({ view }) => {
    const { salary: known } = useStore.getState().view
    useStore.setState({ view: withOwnSalary(view, known) })
  })
  reloadOnStaleScripts()
  return address
}
