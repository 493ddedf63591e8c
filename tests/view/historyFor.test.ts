import { describe, expect, it } from 'vitest'
import { historyFor } from '#view/historyFor.ts'
import { DEFAULT_VIEW } from '#view/view.ts'

describe('the history of a change', () => {
  it('gets an entry for a choice', () => {
    expect(historyFor(DEFAULT_VIEW, { ...DEFAULT_VIEW, rank: 'prices' })).toBe('push')
    expect(historyFor(DEFAULT_VIEW, { ...DEFAULT_VIEW, view: 'compare', show: 'pay' })).toBe('push')
    expect(historyFor(DEFAULT_VIEW, { ...DEFAULT_VIEW, base: 'mine', salary: 92_000 })).toBe('push')
  })

  it('gets none for the reader’s own pay alone', () => {
    expect(historyFor(DEFAULT_VIEW, { ...DEFAULT_VIEW, salary: 92_000 })).toBe('replace')
  })

  it('is left alone where the view says the same', () => {
    expect(historyFor(DEFAULT_VIEW, { ...DEFAULT_VIEW, states: [] })).toBe('none')
    expect(historyFor({ ...DEFAULT_VIEW, metros: [] }, DEFAULT_VIEW)).toBe('none')
  })
})
