// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useHeld } from '#store/store.ts'

function heldOf(first: string | null) {
  const { result, rerender } = renderHook(({ model }) => useHeld(model), {
    initialProps: { model: first },
  })
  return { now: () => result.current, next: (model: string | null) => rerender({ model }) }
}

it('keeps the last picture, marked as old, while the next one loads', () => {
  const held = heldOf('Boise')
  held.next(null)
  expect(held.now()).toEqual({ model: 'Boise', old: true })
  held.next('Denver')
  expect(held.now()).toEqual({ model: 'Denver', old: false })
  held.next(null)
  expect(held.now()).toEqual({ model: 'Denver', old: true })
})

it('has nothing to keep before the first picture, which is no old one', () => {
  const held = heldOf(null)
  expect(held.now()).toEqual({ model: null, old: false })
  held.next('Boise')
  expect(held.now()).toEqual({ model: 'Boise', old: false })
})
