type Listener = () => void

let current = ''
const listeners = new Set<Listener>()

/** Says `text` once to screen readers, politely; the same text again is said again. */
export function announce(text: string): void {
  // A live region keeps silent when its text does not change: a trailing no-break space makes a repetition a change.
  current = text === current ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

/** What was announced last. */
export function announced(): string {
  return current
}

/** Calls `listener` after every announcement; returns how to stop. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
