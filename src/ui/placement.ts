/** Space kept to the window's edges, px. */
const EDGE = 16

/**
 * Where a box of `width` px stands below its anchor, in page coordinates: left-aligned with it, moved left as far as
 * the window needs.
 */
export function placeBelow(anchor: Element, width: number, gap: number): { left: number; top: number } {
  const box = anchor.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - EDGE
  const left = Math.max(EDGE, Math.min(box.left, room))
  return { left: Math.round(left + window.scrollX), top: Math.round(box.bottom + window.scrollY + gap) }
}
