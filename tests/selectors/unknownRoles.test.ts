import { describe, expect, it } from 'vitest'
import { comparedRoles, comparePicture } from '#selectors/comparePicture.ts'
import { matrixRoles, payMatrix } from '#selectors/payMatrix.ts'
import { unknownRoles, unknownRolesText } from '#selectors/unknownRoles.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'

const TABLES = { ...compareTables(), occupations: ROLES_TABLES.occupations }
const view = viewOf({ view: 'compare', roles: ['99-9999', '15-1254'], metros: ['42660', '19740'] })

describe('a role that the release does not have', () => {
  it('is left out of Compare and of the matrix, which show the others and name it', () => {
    expect(comparedRoles(view, TABLES)).toEqual(['15-1254'])
    expect(matrixRoles(view, TABLES)).toEqual(['15-1254'])
    expect(comparePicture(TABLES, view)?.blocks.map(({ role }) => role.soc)).toEqual(['15-1254'])
    expect(comparePicture(TABLES, view)?.notices).toContain('This release has no occupation 99-9999.')
    expect(payMatrix(TABLES, view)?.notices).toContain('This release has no occupation 99-9999.')
  })

  it('gives way to the role of the bare address where it is the only one', () => {
    const alone = { ...view, roles: ['99-9999'] }
    const said = 'This release has no occupation 99-9999. Shown for web developers instead.'
    expect(comparePicture(TABLES, alone)?.notices[0]).toBe(said)
    expect(payMatrix(TABLES, alone)?.notices[0]).toBe(said)
  })

  it('is one with a name where nothing of it is published', () => {
    expect(unknownRoles(ROLES_TABLES, ['55-1011', '15-1252', 'backend-engineer'])).toEqual(['55-1011'])
    expect(unknownRolesText(ROLES_TABLES, ['55-1011'], null)).toBe(
      'This release has no figures of air crew officers.',
    )
  })

  it('is not judged before the occupations are here', () => {
    expect(unknownRoles({ roles: {}, occupations: undefined }, ['99-9999'])).toEqual([])
  })
})
