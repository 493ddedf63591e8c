import { useEffect } from 'react'
import { beginGesture, endGesture } from '#view/url.ts'

/** Handlers of an element in which one drag is one choice. Ended too when the system takes the drag away, or the element goes. */
export function useDragGesture() {
  useEffect(() => endGesture, [])
  return { onPointerDown: beginGesture, onPointerUp: endGesture, onPointerCancel: endGesture } as const
}

/** Handlers of a field in which all that is typed is one choice. Ended too when the field goes with the focus in it. */
export function useTypingGesture() {
  useEffect(() => endGesture, [])
  return { onFocus: beginGesture, onBlur: endGesture } as const
}
