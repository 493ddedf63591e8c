import { describe, expect, it } from 'vitest'
import { growthNow } from '#selectors/growthNow.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'

const viewOf = (soc: string): View => ({ ...DEFAULT_VIEW, view: 'growth', show: 'check', roles: [soc] })

describe('whether a role is forecast to grow', () => {
  it('is said by the newest round, beside all occupations', () => {
    expect(growthNow(ROLES_TABLES, viewOf('15-1254'))).toBe(
      'Forecast for 2024–34: +7.5%, 86,000 → 92,500 jobs, 5,400 openings a year. All occupations: +3.1%.',
    )
  })

  it('is not said of a role that the newest round does not have', () => {
    expect(growthNow(ROLES_TABLES, viewOf('99-9999'))).toBe('')
    expect(growthNow({}, viewOf('15-1254'))).toBe('')
  })
})
