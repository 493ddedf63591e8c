import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '#view/codec.ts'
import { FIELD_NAMES, FIELDS } from '#view/fields.ts'
import { DEFAULT_VIEW, MAX_KEPT, SHOWS } from '#view/view.ts'
import { anySearch, anyView } from './anyView.ts'

const runs = { numRuns: 500 }

describe('the address of a view', () => {
  it('gives back the view it was written from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view, { salary: true })).view).toEqual(view)
      }),
      runs,
    )
  })

  it('leaves nothing of a written view out and says nothing about it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view, { salary: true, release: '2025-05-1a2b3c4d' })).ignored).toEqual([])
      }),
      runs,
    )
  })

  it('opens to a sound view whatever text stands in it', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const { view, ignored } = parseView(search)
        expect(SHOWS[view.view]).toContain(view.show)
        for (const list of [view.roles, view.metros]) {
          expect(list.length).toBeLessThanOrEqual(MAX_KEPT)
          expect(new Set(list).size).toBe(list.length)
        }
        for (const { reason } of ignored) expect(reason).toMatch(/[.]$/)
      }),
      { numRuns: 2000 },
    )
  })

  it('is canonical after one reading: reading and writing it again changes nothing', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const once = formatView(parseView(search).view, { salary: true })
        expect(formatView(parseView(once).view, { salary: true })).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('has only letters, figures and - _ . in its values, and none ends in one of those three', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = formatView(view, { salary: true, release: '2025-05-1a2b3c4d' })
        const values = address
          .slice(1)
          .split('&')
          .map((pair) => pair.split('='))
        for (const pair of values) {
          expect(pair).toHaveLength(2)
          expect(pair[1]).toMatch(/^[A-Za-z0-9._-]*[A-Za-z0-9]$/)
        }
      }),
      runs,
    )
  })

  it('writes no field that has its default', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FIELD_NAMES), (view, name) => {
        const usual = { ...view, [name]: FIELDS[name].default(view) }
        const sound = name === 'view' ? { ...usual, show: SHOWS[DEFAULT_VIEW.view][0] } : usual
        expect(formatView(sound, { salary: true })).not.toMatch(new RegExp(`[?&]${FIELDS[name].key}=`))
      }),
      runs,
    )
    expect(formatView(DEFAULT_VIEW)).toBe('')
  })

  it('never holds the salary unless the reader asks for it', () => {
    fc.assert(
      fc.property(anyView, fc.integer({ min: 1, max: 99_999_999 }), (view, salary) => {
        expect(formatView({ ...view, salary })).not.toContain('salary')
        expect(formatView({ ...view, salary })).toBe(formatView({ ...view, salary: null }))
        expect(formatView({ ...view, salary }, { salary: true })).toContain(`&salary=${salary}`)
      }),
      runs,
    )
  })

  it('reads capitals like small letters', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = formatView(view, { salary: true })
        expect(parseView(address.toUpperCase()).view).toEqual(view)
        expect(parseView(address.toLowerCase()).view).toEqual(view)
      }),
      runs,
    )
  })

  it('writes its keys in the order of the table, v before all of them', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const keys = [...new URLSearchParams(formatView(view, { release: '2025-05-1a2b3c4d' })).keys()]
        const order = ['v', 'd', ...FIELD_NAMES.map((name) => FIELDS[name].key)]
        expect(keys).toEqual(order.filter((key) => keys.includes(key)))
        expect(keys.slice(0, 2)).toEqual(['v', 'd'])
      }),
      runs,
    )
  })
})
