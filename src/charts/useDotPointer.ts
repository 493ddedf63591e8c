import type { MouseEvent, PointerEvent } from 'react'
import { hover } from '#store/hover.ts'
import type { MapLayout, PlacedDot } from './mapLayout.ts'
import { nearestDot } from './nearestDot.ts'

/** Lights the dot that the pointer means and opens it when clicked; the events are those of the drawing. */
export function useDotPointer(layout: MapLayout, onOpen: (code: string) => void) {
  const dotAt = (event: MouseEvent): PlacedDot | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestDot(layout.dots, event.clientX - box.left, event.clientY - box.top)
  }
  return {
    dotAt,
    events: {
      onPointerMove: (event: PointerEvent) => hover(dotAt(event)?.code ?? null),
      onPointerLeave: () => hover(null),
      onClick: (event: MouseEvent) => {
        const dot = dotAt(event)
        if (dot) onOpen(dot.code)
      },
    },
  } as const
}
