import { useState, type PointerEvent } from 'react'
import type { Box } from './mapLabels.ts'

type Point = readonly [x: number, y: number]

interface BrushOptions {
  /** Where a drag may go, px. */
  readonly plot: Box
  /** A drag over a part. */
  onBrush(box: Box): void
  /** Pressed and let go at one place. */
  onPress(x: number, y: number): void
  /** The pointer moves without a drag. */
  onMove(x: number, y: number): void
  onLeave(): void
}

/** A shorter drag is a press, px. */
const PRESS = 6

function boxOf([x0, y0]: Point, [x1, y1]: Point): Box {
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) }
}

/** Dragging over a part of a drawing: what is marked so far, and the drawing's handlers. Null: nothing is. */
export function useBrush({ plot, onBrush, onPress, onMove, onLeave }: BrushOptions) {
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null)
  const at = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const inside = ([x, y]: Point): Point => [
    Math.max(plot.left, Math.min(x, plot.right)),
    Math.max(plot.top, Math.min(y, plot.bottom)),
  ]
  const isPress = ({ from, to }: { from: Point; to: Point }) =>
    Math.abs(to[0] - from[0]) < PRESS || Math.abs(to[1] - from[1]) < PRESS
  return {
    brush: drag && !isPress(drag) ? boxOf(inside(drag.from), inside(drag.to)) : null,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrag({ from: at(event), to: at(event) })
      },
      onPointerMove: (event: PointerEvent) => {
        const to = at(event)
        if (drag) setDrag({ ...drag, to })
        else onMove(...to)
      },
      onPointerUp: (event: PointerEvent) => {
        if (!drag) return
        const whole = { ...drag, to: at(event) }
        setDrag(null)
        if (!isPress(whole)) onBrush(boxOf(inside(whole.from), inside(whole.to)))
        else if (Math.hypot(whole.to[0] - whole.from[0], whole.to[1] - whole.from[1]) < 2 * PRESS)
          onPress(...whole.from)
      },
      onPointerCancel: () => setDrag(null),
      onPointerLeave: () => {
        if (!drag) onLeave()
      },
    },
  } as const
}
