import { useState, type MouseEvent, type PointerEvent } from 'react'

interface PickPointerOptions {
  /** Key of the mark under the pointer. Null: none. */
  readonly markAt: (event: MouseEvent) => string | null
  /** Key of the mark whose figures are shown. */
  readonly lit: string | null
  readonly onLit: (key: string | null) => void
  readonly onPick: (key: string) => void
}

/**
 * A mouse lights marks as it moves and takes one by a click. A finger cannot hover: its first tap on a mark lights it, so that the
 * figures can be read, and its second takes it. `isTouch`: the last press was no mouse's; the events are those of the drawing.
 */
export function usePickPointer({ markAt, lit, onLit, onPick }: PickPointerOptions) {
  const [isTouch, setTouch] = useState(false)
  return {
    isTouch,
    events: {
      onPointerDown: (event: PointerEvent) => setTouch(event.pointerType !== 'mouse'),
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') onLit(markAt(event))
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') onLit(null)
      },
      onClick: (event: MouseEvent) => {
        const key = markAt(event)
        if (key !== null && (!isTouch || key === lit)) onPick(key)
        else onLit(key)
      },
    },
  } as const
}
