import { useEffect } from 'react'

const STOPS = 'a[href], button:not([tabindex="-1"]), input, select, summary, [tabindex="0"]'

/** What had the focus, and what stood before it, nearest first: of that something stays when it goes. */
interface Held {
  readonly element: HTMLElement
  readonly role: string | null
  readonly text: string
  readonly before: readonly HTMLElement[]
}

function heldOf(scope: HTMLElement, element: HTMLElement): Held {
  const stops = [...scope.querySelectorAll<HTMLElement>(STOPS)]
  return {
    element,
    role: element.getAttribute('role'),
    text: element.textContent,
    before: stops.slice(0, Math.max(0, stops.indexOf(element))).toReversed(),
  }
}

/** Who takes over: the same choice drawn anew, else the nearest stop before it. Null: a choice that is not drawn yet. */
function heirOf(scope: HTMLElement, { role, text, before }: Held): HTMLElement | null {
  if (role === null) return before.find((stop) => stop.getClientRects().length > 0) ?? null
  const same = [...scope.querySelectorAll<HTMLElement>(`[role="${role}"]`)]
  return same.find((one) => one.textContent === text) ?? null
}

/** Whether an element can hold no focus any more: taken out, or hidden while what follows it is loaded. */
function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.getClientRects().length === 0
}

/** Keeps the focus in the page's main part: what is taken out with it, by an act of its own or with its whole form, hands it on. */
export function useKeptFocus(): void {
  useEffect(() => {
    const element = document.querySelector('main')
    if (!element) return
    const before = document.activeElement
    let held = before instanceof HTMLElement && element.contains(before) ? heldOf(element, before) : null
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? heldOf(element, target) : null
    }
    const release = ({ relatedTarget }: FocusEvent) => {
      const left = held
      // A panel gives the focus back to where it came from.
      if (relatedTarget instanceof Element && relatedTarget.closest('[role="dialog"]')) return
      // Chromium says so of what is being removed too, while it is still there: only after that is it known who was left.
      queueMicrotask(() => {
        if (held === left && left && !isGone(left.element)) held = null
      })
    }
    const handOn = () => {
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (held === null || !isLost || !isGone(held.element)) return
      const heir = heirOf(element, held)
      if (!heir) return
      held = null
      heir.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(handOn)
    observer.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', hold)
    element.addEventListener('focusout', release)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', hold)
      element.removeEventListener('focusout', release)
    }
  }, [])
}
