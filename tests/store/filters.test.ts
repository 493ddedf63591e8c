import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activeFilters,
  addState,
  clearFilter,
  clearFilters,
  FILTERS,
  removeState,
  setFind,
  setJobs,
  setNear,
  setPay,
  toggleGroup,
  togglePrep,
  toggleRegion,
  toggleState,
} from '#store/filters.ts'
import { formatView, parseView } from '#view/codec.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { anyView } from '../view/anyView.ts'

describe('filters', () => {
  it('take states and regions once each', () => {
    const west = addState(addState(DEFAULT_VIEW, 'CA'), 'WA')
    expect(west.states).toEqual(['CA', 'WA'])
    expect(addState(west, 'CA')).toBe(west)
    expect(removeState(west, 'CA').states).toEqual(['WA'])
    expect(toggleState(west, 'WA').states).toEqual(['CA'])
    expect(toggleRegion(toggleRegion(DEFAULT_VIEW, 'west'), 'west')).toEqual(DEFAULT_VIEW)
    expect(togglePrep(toggleGroup(DEFAULT_VIEW, '15'), 4)).toMatchObject({ groups: ['15'], prep: [4] })
  })

  it('turn a range that is the wrong way round and drop one that is open at both ends', () => {
    expect(setPay(DEFAULT_VIEW, { from: 9, to: 5 }).pay).toEqual({ from: 5, to: 9 })
    expect(setJobs(DEFAULT_VIEW, { from: null, to: null })).toBe(DEFAULT_VIEW)
    const busy = setJobs(DEFAULT_VIEW, { from: 100, to: null })
    expect(setJobs(busy, { from: 100, to: null })).toBe(busy)
    expect(setJobs(busy, null)).toEqual(DEFAULT_VIEW)
  })

  it('take the ends of a brushed range to whole numbers that an address can hold', () => {
    expect(setPay(DEFAULT_VIEW, { from: 80_000.4, to: 1e12 }).pay).toEqual({ from: 80_000, to: 99_999_999 })
    expect(setJobs(DEFAULT_VIEW, { from: -3, to: null }).jobs).toEqual({ from: 0, to: null })
  })

  it('keep a distance within ten and five hundred miles, and drop it with its centre', () => {
    expect(setNear(DEFAULT_VIEW, '41940')).toMatchObject({ near: '41940', miles: 100 })
    expect(setNear(DEFAULT_VIEW, '41940', 3).miles).toBe(10)
    expect(setNear(setNear(DEFAULT_VIEW, '41940', 700), null)).toEqual(DEFAULT_VIEW)
  })

  it('look for names as they are typed', () => {
    expect(setFind(DEFAULT_VIEW, ' St. Louis ').find).toBe('st-louis')
    expect(setFind(DEFAULT_VIEW, 'Mayagüez').find).toBe('mayaguez')
    expect(setFind(setFind(DEFAULT_VIEW, 'x'), ' . ').find).toBeNull()
  })

  it('are named and cleared one by one', () => {
    const view = setFind(setNear(addState(DEFAULT_VIEW, 'CA'), '41940', 50), 'san')
    expect(activeFilters(view)).toEqual(['states', 'near', 'find'])
    expect(clearFilter(view, 'near')).toEqual(setFind(addState(DEFAULT_VIEW, 'CA'), 'san'))
    expect(clearFilters(view)).toEqual(DEFAULT_VIEW)
  })

  it('of other screens are neither counted nor cleared', () => {
    const view: View = { ...toggleGroup(DEFAULT_VIEW, '15'), states: ['CA'] }
    expect(activeFilters(view)).toEqual(['states'])
    expect(clearFilters(view).groups).toEqual(['15'])
    expect(activeFilters({ ...view, view: 'growth', show: 'check' })).toEqual(['groups'])
  })

  it('leave none behind when all are cleared, and a view its address gives back', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FILTERS), fc.string(), (view, filter, typed) => {
        expect(activeFilters(clearFilters(view))).toEqual([])
        for (const next of [clearFilter(view, filter), setFind(view, typed)]) {
          expect(parseView(formatView(next, { salary: true }))).toMatchObject({ view: next, ignored: [] })
        }
      }),
    )
  })
})
