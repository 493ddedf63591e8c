import type { KeyboardEvent } from 'react'
import type { Zooms } from './ZoomButtons.tsx'

interface KeyProps {
  onKeyDown(event: KeyboardEvent): void
}

const KEYS: Readonly<Record<string, keyof Zooms>> = {
  '+': 'onIn',
  '=': 'onIn',
  '-': 'onOut',
  _: 'onOut',
  '0': 'onWhole',
}

/** The props of a list of marks that also zooms: + nearer, − farther, 0 all of it; all other keys as before. */
export function withZoomKeys<Props extends KeyProps>(props: Props, zooms: Zooms): Props {
  return {
    ...props,
    onKeyDown: (event: KeyboardEvent) => {
      const zoom = event.altKey || event.ctrlKey || event.metaKey ? undefined : KEYS[event.key]
      if (zoom === undefined) props.onKeyDown(event)
      else {
        event.preventDefault()
        zooms[zoom]()
      }
    },
  }
}
