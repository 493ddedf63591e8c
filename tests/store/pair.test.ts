import { describe, expect, it } from 'vitest'
import { setRole } from '#store/changes.ts'
import { dropSecondEarner, setSecondEarner } from '#store/pair.ts'
import { formatView } from '#view/codec.ts'
import { secondRole } from '#view/secondRole.ts'
import { DEFAULT_VIEW } from '#view/view.ts'

const [DEVELOPERS, NURSES, TEACHERS] = ['15-1254', '29-1141', '25-2021'] as const

describe('a second earner', () => {
  it('is the second role of the address', () => {
    const view = setSecondEarner(DEFAULT_VIEW, NURSES)
    expect(formatView(view)).toBe('?v=1&roles=15-1254.29-1141&pair=yes')
    expect(secondRole(view)).toBe(NURSES)
  })

  it('takes its place before the roles of other screens, which stay', () => {
    const three = { ...DEFAULT_VIEW, roles: [DEVELOPERS, TEACHERS, 'backend-engineer'] }
    const view = setSecondEarner(three, NURSES)
    expect(view.roles).toEqual([DEVELOPERS, NURSES, TEACHERS, 'backend-engineer'])
    expect(setSecondEarner(three, TEACHERS).roles).toBe(three.roles)
  })

  it('is exchanged in its place', () => {
    const view = setSecondEarner(setSecondEarner(DEFAULT_VIEW, NURSES), TEACHERS)
    expect(view.roles).toEqual([DEVELOPERS, TEACHERS])
  })

  it('may be of the first role again', () => {
    const view = setSecondEarner({ ...DEFAULT_VIEW, roles: [DEVELOPERS, TEACHERS] }, DEVELOPERS)
    expect([view.roles, view.pair, secondRole(view)]).toEqual([[DEVELOPERS], 'yes', DEVELOPERS])
  })

  it('stays when the first role changes', () => {
    const view = setRole(setSecondEarner(DEFAULT_VIEW, NURSES), 0, TEACHERS)
    expect([view.pair, view.roles]).toEqual(['yes', [TEACHERS, NURSES]])
  })

  it('goes without taking its role from other screens', () => {
    const view = dropSecondEarner(setSecondEarner(DEFAULT_VIEW, NURSES))
    expect([view.pair, view.roles]).toEqual(['no', [DEVELOPERS, NURSES]])
  })

  it('is never a title of visa filings, which no place publishes', () => {
    expect(secondRole({ roles: [DEVELOPERS, 'backend-engineer', NURSES] })).toBe(NURSES)
  })
})
