import type { View } from '#view/view.ts'

/** Puts a place where another stands in the shortlist; one that is kept already changes places with it, so that none is lost. */
export function replaceKept(view: View, old: string, next: string): View {
  if (old === next || !view.metros.includes(old)) return view
  return {
    ...view,
    metros: view.metros.map((code) => (code === old ? next : code === next ? old : code)),
  }
}
