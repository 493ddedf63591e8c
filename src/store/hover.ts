import { create } from 'zustand'

/** What the pointer or the keyboard is on. Apart from the view, so that only marks re-render; never in an address. */
interface Hover {
  /** Area code or SOC code under the pointer. Null: none. */
  readonly code: string | null
  /** Area code of the row that the keyboard stands on. Null: none. */
  readonly active: string | null
}

const useHoverStore = create<Hover>()(() => ({ code: null, active: null }))

/** Light one area or role everywhere; null to light none. */
export function hover(code: string | null): void {
  if (useHoverStore.getState().code !== code) useHoverStore.setState({ code })
}

/** The code that is lit. */
export function useHovered(): string | null {
  return useHoverStore((state) => state.code)
}

/** Whether this code is lit; re-renders the caller only when that changes. */
export function useIsHovered(code: string): boolean {
  return useHoverStore((state) => state.code === code)
}

/** The keyboard stands on this row: lit everywhere, and told beside the list. Null: it stands on none. */
export function standOn(active: string | null): void {
  useHoverStore.setState({ code: active, active })
}

/** The row that the keyboard stands on. */
export function useActive(): string | null {
  return useHoverStore((state) => state.active)
}
