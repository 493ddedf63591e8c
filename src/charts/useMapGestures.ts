import { useCallback, useRef, useState, type PointerEvent } from 'react'
import { movedMap, WHOLE_MAP, zoomedMap, type MapZoom } from './mapZoom.ts'

interface Frame {
  /** Of the shapes, in their units. */
  readonly width: number
  readonly height: number
  /** px for a unit of the shapes when all is shown. */
  readonly scale: number
}

type Point = readonly [x: number, y: number]

/** Before a drag has gone so far it is a press, px. */
const PRESS = 4
/** How much a turn of the wheel by one px zooms, as a power of e; a pinch on a touch pad sends smaller turns. */
const WHEEL = 0.002
const PINCH = 0.01

/**
 * Zoom of a map by pinch, wheel and drag. A wheel scrolls the page as long as all is shown and neither Ctrl is held nor the map
 * has the focus: nobody who scrolls past it gets caught.
 */
export function useMapGestures(frame: Frame) {
  const [zoom, setZoom] = useState<MapZoom>(WHOLE_MAP)
  const pointers = useRef(new Map<number, Point>())
  const isDragged = useRef(false)
  const { width, height, scale } = frame
  const isWhole = zoom.times === 1
  const zoomAt = useCallback(
    (factor: number, [x, y]: Point) => {
      setZoom((old) => {
        const step = scale * old.times
        return zoomedMap(old, factor, [old.x + x / step, old.y + y / step], { width, height })
      })
    },
    [width, height, scale],
  )
  const drawing = useCallback(
    (element: SVGSVGElement | null) => {
      if (element === null) return undefined
      const onWheel = (event: WheelEvent) => {
        const isMeant = event.ctrlKey || !isWhole || element.parentElement?.matches(':focus') === true
        const isOut = event.deltaY > 0 && isWhole
        if (!isMeant || (isOut && !event.ctrlKey)) return
        event.preventDefault()
        const box = element.getBoundingClientRect()
        const turn = event.deltaY * (event.deltaMode === 1 ? 16 : 1) * (event.ctrlKey ? PINCH : WHEEL)
        zoomAt(Math.exp(-turn), [event.clientX - box.left, event.clientY - box.top])
      }
      element.addEventListener('wheel', onWheel, { passive: false })
      return () => element.removeEventListener('wheel', onWheel)
    },
    [zoomAt, isWhole],
  )
  const at = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  const onDrag = (event: PointerEvent, from: Point) => {
    const to = at(event)
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    if (other === undefined) {
      if (isWhole) return
      if (!isDragged.current && Math.hypot(to[0] - from[0], to[1] - from[1]) < PRESS) return
      const step = scale * zoom.times
      setZoom((old) => movedMap(old, [(to[0] - from[0]) / step, (to[1] - from[1]) / step], frame))
    } else {
      const apart = ([x, y]: Point) => Math.hypot(x - other[0], y - other[1])
      const middle = [(to[0] + other[0]) / 2, (to[1] + other[1]) / 2] as const
      if (apart(from) > 0) zoomAt(apart(to) / apart(from), middle)
    }
    isDragged.current = true
    event.currentTarget.setPointerCapture(event.pointerId)
    pointers.current.set(event.pointerId, to)
  }
  const onEnd = (event: PointerEvent) => {
    pointers.current.delete(event.pointerId)
  }
  return {
    zoom,
    setZoom,
    /** Ref of the drawing. */
    drawing,
    /** Whether the click that comes is the end of a drag; asked once. */
    wasDragged: () => {
      const was = isDragged.current
      isDragged.current = false
      return was
    },
    isDragging: () => pointers.current.size > 0,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        isDragged.current = false
        pointers.current.set(event.pointerId, at(event))
      },
      onPointerMove: (event: PointerEvent) => {
        // Let go outside the map.
        if (event.buttons === 0) pointers.current.clear()
        const from = pointers.current.get(event.pointerId)
        if (from) onDrag(event, from)
      },
      onPointerUp: onEnd,
      onPointerCancel: onEnd,
    },
  } as const
}
