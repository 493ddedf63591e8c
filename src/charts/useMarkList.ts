import { useId, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react'

/** "3 of 163". */
export type MarkPlace = readonly [position: number, size: number]

export interface MarkListOptions {
  /** The picture's headline. */
  readonly label: string
  readonly count: number
  /** The mark's name, for typeahead: "San Jose, CA". */
  readonly nameOf: (index: number) => string
  /** The mark in words, with its figures. */
  readonly textOf: (index: number) => string
  /** The mark that keys and pointer are on. Null: none. */
  readonly active: number | null
  readonly onActive: (index: number | null) => void
  /** The mark that is chosen. Null or −1: none. */
  readonly selected?: number | null
  /** Enter or Space on the active mark; a picture may give Space an act of its own. */
  readonly onSelect: (index: number, key: 'Enter' | ' ') => void
  /** Marks of one PageUp or PageDown. */
  readonly page?: number
  /** Position and number of marks as they are told, where the list also holds rows that are no marks. Null: such a row. */
  readonly placeOf?: (index: number) => MarkPlace | null
}

/** What makes an element the option of one mark. */
export type OptionProps = ReturnType<ReturnType<typeof useMarkList>['optionProps']>

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 700
/** Milliseconds within which a focus belongs to the press before it: a finger's comes after it is lifted. */
const PRESS = 1000

/** Index of an option made by `useMarkList`. Null: no such element. */
export function optionIndex(option: Element | null): number | null {
  const index = Number.parseInt(option?.id.split('-').at(-1) ?? '', 10)
  return Number.isNaN(index) ? null : index
}

function step(key: string, at: number, last: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(last, at + 1)
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'PageDown':
      return Math.min(last, Math.max(0, at) + page)
    case 'PageUp':
      return Math.max(0, at - page)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/**
 * The marks of a picture as a list box: one tab stop, arrows, Home, End, typeahead. The active mark's option must be in
 * the page (a windowed or drawn picture renders it hidden); its text ends with its position, "3 of 163".
 */
export function useMarkList(options: MarkListOptions) {
  const {
    label,
    count,
    nameOf,
    textOf,
    active,
    onActive,
    selected: chosen = null,
    onSelect,
    page = 10,
    placeOf = (index) => [index + 1, count],
  } = options
  const selected = chosen !== null && chosen >= 0 ? chosen : null
  const id = useId()
  const typed = useRef({ text: '', at: 0 })
  const pressedAt = useRef(-Infinity)
  const optionId = (index: number) => `${id}-${index}`

  const find = (letter: string, now: number): number | null => {
    const isNew = now - typed.current.at > PAUSE
    const text = (isNew ? '' : typed.current.text) + letter.toLowerCase()
    typed.current = { text, at: now }
    const from = (active ?? -1) + (text.length === 1 ? 1 : 0)
    for (let i = 0; i < count; i += 1) {
      const index = (Math.max(0, from) + i) % count
      if (nameOf(index).toLowerCase().startsWith(text)) return index
    }
    return null
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || count === 0) return
    const isTyping = event.timeStamp - typed.current.at <= PAUSE && typed.current.text !== ''
    if (event.key === 'Escape') {
      if (active !== null) onActive(null)
      return
    }
    if (event.key === 'Enter' || (event.key === ' ' && !isTyping)) {
      event.preventDefault()
      if (active !== null) onSelect(active, event.key)
      return
    }
    const next =
      event.key.length === 1
        ? find(event.key, event.timeStamp)
        : step(event.key, active ?? -1, count - 1, page)
    if (next === null) return
    event.preventDefault()
    onActive(next)
  }

  return {
    listProps: {
      role: 'listbox',
      'aria-label': label,
      'aria-activedescendant': active === null ? undefined : optionId(active),
      tabIndex: 0,
      onKeyDown,
      onPointerDown: (event: PointerEvent) => {
        pressedAt.current = event.timeStamp
      },
      // A press says itself which mark it means; only keys begin with the chosen or the first one.
      onFocus: (event: FocusEvent) => {
        const isPress = event.timeStamp - pressedAt.current < PRESS
        if (!isPress && active === null && count > 0) onActive(Math.max(0, selected ?? 0))
      },
      onBlur: () => onActive(null),
    },
    optionProps: (index: number) => {
      const place = placeOf(index)
      return {
        id: optionId(index),
        role: 'option',
        'aria-selected': index === selected,
        'aria-posinset': place?.[0],
        'aria-setsize': place?.[1],
        'aria-label': place === null ? textOf(index) : `${textOf(index)}, ${place[0]} of ${place[1]}`,
      } as const
    },
  } as const
}
