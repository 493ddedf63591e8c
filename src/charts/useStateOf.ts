import { useState } from 'react'

/**
 * State that belongs to one thing, named by `of`: of another thing it is `first` again. As a key would do, but the
 * drawing stays in the page and only its figures move.
 */
export function useStateOf<T>(of: string, first: T): readonly [value: T, set: (value: T) => void] {
  const [held, hold] = useState({ of, value: first })
  return [held.of === of ? held.value : first, (value) => hold({ of, value })]
}
