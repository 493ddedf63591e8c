import { describe, expect, it } from 'vitest'
import { placePicture } from '#selectors/placePicture.ts'
import { placeTable } from '#selectors/placeTable.ts'
import { clearFilters } from '#store/filters.ts'
import type { View } from '#view/view.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

function picture(fields: Partial<View> = {}) {
  const made = placePicture(ROLES_TABLES, rolesView({ roles: [], place: '19740', ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

const grown = (fields: Partial<View>) => picture(fields).rows.map(({ growth }) => growth)

describe('what pays in a place and grows in the nation', () => {
  it('orders the roles by the forecast of the nation, those without one last', () => {
    const down = grown({ sort: 'growth' })
    const known = down.filter((growth) => growth !== null)
    expect(new Set(known).size).toBeGreaterThan(1)
    expect(known).toEqual(known.toSorted((a, b) => b - a))
    expect(down.slice(0, known.length)).toEqual(known)
    expect(grown({ sort: 'growth', order: 'up' }).slice(0, known.length)).toEqual(known.toReversed())
  })

  it('keeps only roles whose forecast is in the range, and takes the filter away with the others', () => {
    const all = grown({}).length
    const kept = grown({ growth: { from: 10, to: null } })
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(all)
    expect(kept.every((growth) => growth !== null && growth >= 10)).toBe(true)
    expect(picture({ growth: { from: 10, to: null } }).chips[0]).toMatchObject({
      text: 'grows +10.0% or more in the nation',
      countWithout: all,
    })
    expect(clearFilters(rolesView({ growth: { from: 10, to: null } })).growth).toBeNull()
  })

  it('says that the forecast is the nation’s, where it orders or filters and in the table', () => {
    expect(picture({ sort: 'growth' }).deck).toMatch(/growth 2024–34, forecast of the nation only$/)
    expect(picture().deck).not.toContain('forecast')
    const column = placeTable(picture()).columns.find(({ key }) => key === 'growth')!
    expect(column.head).toBe('grows 2024–34 (in the nation), %')
    const [row] = picture({ sort: 'growth' }).rows
    expect(column.value(row!)).toBe(row!.growth)
  })
})
