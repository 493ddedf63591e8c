import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as firstChanges from '#store/changes.ts'
import * as laterChanges from '#store/laterChanges.ts'
import { formatView, parseView } from '#view/codec.ts'
import { DEFAULT_VIEW, MAX_KEPT, SCREENS, SHOWS, SORTS, type View } from '#view/view.ts'
import { anyView } from '../view/anyView.ts'

const changes = { ...firstChanges, ...laterChanges }
const {
  addRole,
  closeRow,
  dropMetro,
  keepMetro,
  openRow,
  removeRole,
  resetView,
  setBase,
  setHousing,
  setPlace,
  setRank,
  setRole,
  setRoles,
  setSalary,
  setSort,
  showAs,
  showScreen,
  toggleKept,
  toggleRow,
  withOwnPay,
} = changes

const [WEB, SOFTWARE, NURSES] = ['15-1254', '15-1252', '29-1141']
const full = Array.from({ length: MAX_KEPT }, (_, i) => `${10_000 + i}`)

describe('roles', () => {
  it('are added at the end, once, and no more than twelve', () => {
    expect(addRole(DEFAULT_VIEW, SOFTWARE).roles).toEqual([WEB, SOFTWARE])
    expect(addRole(DEFAULT_VIEW, WEB)).toBe(DEFAULT_VIEW)
    const crowded: View = { ...DEFAULT_VIEW, roles: full }
    expect(addRole(crowded, SOFTWARE)).toBe(crowded)
    expect(changes.isFull(crowded.roles)).toBe(true)
  })

  it('are switched without touching order, filters or shortlist', () => {
    const busy: View = {
      ...DEFAULT_VIEW,
      metros: ['41940'],
      sort: 'jobs',
      order: 'up',
      states: ['CA'],
      jobs: { from: 100, to: null },
      find: 'san',
      base: '19740',
      rank: 'prices',
      open: '41940',
    }
    expect(setRole(busy, 0, NURSES)).toEqual({ ...busy, roles: [NURSES] })
  })

  it('change places when one that is chosen already is put elsewhere', () => {
    const three: View = { ...DEFAULT_VIEW, roles: [WEB, SOFTWARE, NURSES] }
    expect(setRole(three, 0, NURSES).roles).toEqual([NURSES, SOFTWARE, WEB])
    expect(setRole(three, 1, SOFTWARE)).toBe(three)
    expect(setRole({ ...three, roles: [] }, 0, NURSES).roles).toEqual([NURSES])
  })

  it('fold their row when they go', () => {
    const opened = openRow({ ...DEFAULT_VIEW, roles: [WEB, SOFTWARE] }, SOFTWARE)
    expect(removeRole(opened, SOFTWARE)).toMatchObject({ roles: [WEB], open: null })
    expect(removeRole(opened, WEB)).toMatchObject({ roles: [SOFTWARE], open: SOFTWARE })
    expect(removeRole(opened, NURSES)).toBe(opened)
    expect(setRole(opened, 1, NURSES).open).toBeNull()
  })

  it('may all go, and may be set at once without duplicates', () => {
    expect(removeRole(DEFAULT_VIEW, WEB).roles).toEqual([])
    expect(setRoles(DEFAULT_VIEW, [NURSES, WEB, NURSES]).roles).toEqual([NURSES, WEB])
    expect(setRoles(DEFAULT_VIEW, [...full, WEB]).roles).toEqual(full)
  })
})

describe('the shortlist', () => {
  it('takes a place with one act and drops it with the same', () => {
    const kept = toggleKept(DEFAULT_VIEW, '41940')
    expect(kept.metros).toEqual(['41940'])
    expect(toggleKept(kept, '41940')).toEqual(DEFAULT_VIEW)
    expect(keepMetro(kept, '41940')).toBe(kept)
    expect(dropMetro(kept, '42660')).toBe(kept)
  })

  it('keeps places in their order and takes no thirteenth', () => {
    const crowded: View = { ...DEFAULT_VIEW, metros: full }
    expect(toggleKept(crowded, '41940')).toBe(crowded)
    expect(dropMetro(crowded, full[3] ?? '').metros).toEqual(full.filter((_, i) => i !== 3))
  })
})

describe('screens', () => {
  it('open in their first form, or in the one that goes along', () => {
    expect(showScreen({ ...DEFAULT_VIEW, show: 'map' }, 'growth')).toMatchObject({
      view: 'growth',
      show: 'check',
    })
    expect(showScreen({ ...DEFAULT_VIEW, show: 'table' }, 'growth')).toMatchObject({
      view: 'growth',
      show: 'table',
    })
    expect(showScreen(DEFAULT_VIEW, 'cities')).toBe(DEFAULT_VIEW)
  })

  it('lose nothing else on a switch', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...SCREENS), (view, screen) => {
        const there = showScreen(view, screen)
        expect({ ...there, view: view.view, show: view.show }).toEqual(view)
      }),
    )
  })

  it('are shown only in forms they have', () => {
    expect(showAs(DEFAULT_VIEW, 'map').show).toBe('map')
    expect(showAs(DEFAULT_VIEW, 'plate')).toBe(DEFAULT_VIEW)
  })

  it('unfold one row at a time', () => {
    const opened = toggleRow(DEFAULT_VIEW, '41940')
    expect(opened.open).toBe('41940')
    expect(toggleRow(opened, '42660').open).toBe('42660')
    expect(toggleRow(opened, '41940')).toEqual(DEFAULT_VIEW)
    expect(closeRow(DEFAULT_VIEW)).toBe(DEFAULT_VIEW)
  })
})

describe('the baseline', () => {
  it('is the reader’s own pay once it is given, and the nation when it is taken back', () => {
    const mine = setSalary(DEFAULT_VIEW, 92_000)
    expect(mine).toMatchObject({ base: 'mine', salary: 92_000 })
    expect(formatView(mine)).toBe('?v=1&base=mine')
    expect(setSalary(mine, null)).toEqual(DEFAULT_VIEW)
    expect(setSalary(setBase(mine, '19740'), null).base).toBe('19740')
  })

  it('is a whole number of dollars that an address can hold', () => {
    expect([0, 92_000.4, 1e12].map((pay) => setSalary(DEFAULT_VIEW, pay).salary)).toEqual([
      1, 92_000, 99_999_999,
    ])
  })

  it('uses the pay the device remembers only where the link brought none', () => {
    const known = { salary: 92_000, home: '19740' }
    expect(withOwnPay(DEFAULT_VIEW, known)).toMatchObject(known)
    const brought = { ...DEFAULT_VIEW, salary: 80_000 }
    expect(withOwnPay(brought, known)).toBe(brought)
  })
})

describe('the order of rows', () => {
  it('begins with the largest figure or the letter A, and turns round the second time', () => {
    const byJobs = setSort(DEFAULT_VIEW, 'jobs')
    expect(byJobs).toMatchObject({ sort: 'jobs', order: 'down' })
    expect(setSort(byJobs, 'jobs').order).toBe('up')
    expect(setSort(byJobs, 'name').order).toBe('up')
  })
})

describe('the housing handle', () => {
  it('moves in steps of five between none and forty per cent', () => {
    expect([-3, 2, 3, 37.6, 99].map((percent) => setHousing(DEFAULT_VIEW, percent).housing)).toEqual([
      0, 0, 5, 40, 40,
    ])
  })
})

describe('starting again', () => {
  it('comes to the bare address and remembers the reader’s pay', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(formatView(resetView(view))).toBe('')
        expect(resetView(view).salary).toBe(view.salary)
      }),
    )
  })
})

const anyChange = fc.oneof(
  fc.constantFrom(WEB, SOFTWARE, NURSES, 'pmo').chain((role) =>
    fc.constantFrom<firstChanges.Change>(
      (view) => addRole(view, role),
      (view) => removeRole(view, role),
      (view) => setRole(view, 1, role),
      (view) => openRow(view, role),
    ),
  ),
  fc.constantFrom('41940', '42660', 'CA').chain((area) =>
    fc.constantFrom<firstChanges.Change>(
      (view) => toggleKept(view, area),
      (view) => setBase(view, area),
      (view) => setPlace(view, area),
    ),
  ),
  fc.constantFrom(...SCREENS).map((screen) => (view: View) => showScreen(view, screen)),
  fc.constantFrom(...Object.values(SHOWS).flat()).map((show) => (view: View) => showAs(view, show)),
  fc.constantFrom(...SORTS).map((sort) => (view: View) => setSort(view, sort)),
  fc.double({ noNaN: true, min: -10, max: 60 }).map((percent) => (view: View) => setHousing(view, percent)),
  fc.constantFrom<firstChanges.Change>((view) => setRank(view, 'prices'), resetView, closeRow),
)

describe('any run of acts', () => {
  it('ends in a view that its address gives back', () => {
    fc.assert(
      fc.property(anyView, fc.array(anyChange, { maxLength: 30 }), (start, acts) => {
        const end = acts.reduce<View>((view, act) => act(view), start)
        expect(parseView(formatView(end, { salary: true }))).toMatchObject({ view: end, ignored: [] })
      }),
    )
  })
})
