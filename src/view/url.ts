import { createAddressWriter, type AddressWriter } from './addressWriter.ts'
import { formatView, parseView, type AddressOptions, type ParsedAddress } from './codec.ts'
import type { View } from './view.ts'

let shared: AddressWriter | null = null

function writer(): AddressWriter {
  shared ??= createAddressWriter(window)
  return shared
}

/** What the address bar says. Total. */
export function readAddress(): ParsedAddress {
  return parseView(window.location.search)
}

/** Puts a view into the address bar; nothing where its canonical address already stands there. The path stays, "#…" goes. */
export function writeAddress(view: View, how: 'push' | 'replace' | 'none', options?: AddressOptions): void {
  writer().write(view, how, options)
}

/**
 * Replaces the address a page was opened with by its canonical form. What the link itself brought stays in it until the first
 * act: its release and its pay.
 */
export function settleAddress({ view, release }: ParsedAddress): void {
  writeAddress(view, 'replace', { salary: true, ...(release === null ? {} : { release }) })
}

/** From here to `endGesture` all changes are one choice: Back returns to what stood before the first of them. */
export function beginGesture(): void {
  writer().beginGesture()
}

/** Ends a gesture with the last value in the address. */
export function endGesture(): void {
  writer().endGesture()
}

/** Calls with what the address says after Back or Forward. Returns how to stop it. */
export function onAddressChange(listener: (address: ParsedAddress) => void): () => void {
  const heard = () => {
    writer().moved()
    listener(readAddress())
  }
  window.addEventListener('popstate', heard)
  return () => window.removeEventListener('popstate', heard)
}

/** The whole link of a view on this page: for Share give the release. */
export function linkTo(view: View, options?: AddressOptions): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}${formatView(view, options)}`
}

const READ_ANEW = 'where-it-pays.read-anew'

/** Reads the page anew; nothing where this very build was read anew already in the browser session, or that cannot be remembered. */
export function readPageAnew(): void {
  try {
    if (sessionStorage.getItem(READ_ANEW) === import.meta.url) return
    sessionStorage.setItem(READ_ANEW, import.meta.url)
  } catch {
    return
  }
  window.location.reload()
}
