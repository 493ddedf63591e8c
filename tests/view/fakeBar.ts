import type { AddressBar } from '#view/addressWriter.ts'

/** A browser's address and history as far as addresses are written: what stands in it, and Back. */
export function fakeBar(
  first = '',
  pathname = '/jobs/',
): AddressBar & {
  readonly entries: string[]
  readonly back: () => string
} {
  const entries = [first]
  let at = 0
  const searchOf = (address: string | URL | null | undefined) =>
    new URL(String(address), 'https://example.org').search
  return {
    entries,
    location: {
      pathname,
      get search() {
        return entries[at] ?? ''
      },
    },
    history: {
      pushState(_state, _title, address) {
        at += 1
        entries.splice(at, entries.length, searchOf(address))
      },
      replaceState(_state, _title, address) {
        entries[at] = searchOf(address)
      },
    },
    back() {
      at = Math.max(0, at - 1)
      return entries[at] ?? ''
    },
  }
}
