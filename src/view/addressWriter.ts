import { formatView, type AddressOptions } from './codec.ts'
import type { View } from './view.ts'

/** The part of a browser window that the address lives in. */
export interface AddressBar {
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  readonly location: Pick<Location, 'pathname' | 'search'>
}

/** Writes views into the address: one act, at most one entry. */
export interface AddressWriter {
  /** Nothing where the canonical address already stands there. Within a gesture only its first change makes an entry. */
  readonly write: (view: View, how: 'push' | 'replace' | 'none', options?: AddressOptions) => void
  /** A slider is taken hold of, or typing begins. Until the end all changes are one choice. */
  readonly beginGesture: () => void
  /** The slider is let go, or the field is left: the last value is in the address. Without a gesture: nothing. */
  readonly endGesture: () => void
  /** The reader went Back or Forward: a gesture ends where it is, and nothing more of it is written. */
  readonly moved: () => void
}

/** Milliseconds between two writes of a gesture: Safari refuses more than 100 in half a minute. */
const PAUSE = 400

interface Gesture {
  /** Address before it. */
  readonly start: string
  readonly pushed: boolean
  readonly writtenAt: number
  /** Address that waits for its turn. Null: none does. */
  readonly waiting: string | null
}

/** Makes a writer for one window. `now` is a clock in milliseconds. */
export function createAddressWriter(
  bar: AddressBar,
  now: () => number = () => performance.now(),
): AddressWriter {
  let gesture: Gesture | null = null
  // A gesture that ended where it began leaves an entry that shows nothing new: the next choice takes its place.
  let spare: string | null = null

  function put(search: string, how: 'push' | 'replace'): void {
    if (search === bar.location.search) return
    const address = `${bar.location.pathname}${search}`
    const fresh = how === 'push' && spare !== bar.location.search
    try {
      if (fresh) bar.history.pushState(null, '', address)
      else bar.history.replaceState(null, '', address)
      spare = null
    } catch {
      // The browser's limit of writes is reached; the page shows the view all the same, the next act writes it.
    }
  }

  function putInGesture(search: string, held: Gesture): Gesture {
    const early = held.pushed && now() - held.writtenAt < PAUSE
    if (early || search === bar.location.search) return { ...held, waiting: early ? search : null }
    put(search, held.pushed ? 'replace' : 'push')
    return { ...held, pushed: held.pushed || bar.location.search === search, writtenAt: now(), waiting: null }
  }

  function endGesture(): void {
    const held = gesture
    gesture = null
    if (held === null) return
    if (held.waiting !== null) put(held.waiting, 'replace')
    if (held.pushed && bar.location.search === held.start) spare = held.start
  }

  return {
    write(view, how, options) {
      const search = formatView(view, options)
      if (gesture !== null) gesture = putInGesture(search, gesture)
      else put(search, how === 'push' ? 'push' : 'replace')
    },
    beginGesture() {
      if (gesture !== null) endGesture()
      gesture = { start: bar.location.search, pushed: false, writtenAt: -PAUSE, waiting: null }
    },
    endGesture,
    moved() {
      gesture = null
      spare = null
    },
  }
}
