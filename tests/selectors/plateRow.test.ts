import { describe, expect, it } from 'vitest'
import { openingsParts } from '#selectors/plateRow.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'

const OUTLOOK = ROLES_TABLES.occupations!.occupations.find(({ soc }) => soc === '15-1254')!.outlook!

describe('openings by cause', () => {
  it('add up where rounding lets them', () => {
    const software = {
      base: 1_693_800,
      target: 1_961_400,
      openings: 115_200,
      exits: 30_700,
      transfers: 57_700,
    }
    expect(openingsParts({ ...OUTLOOK, ...software })?.growth).toBe(26_800)
  })

  it('never make a loss of growth, or growth of a loss, out of rounded figures', () => {
    const economists = { base: 17_600, target: 17_800, openings: 900, exits: 300, transfers: 700 }
    expect(openingsParts({ ...OUTLOOK, ...economists })).toMatchObject({ growth: 0, change: 20 })
    const repairers = { base: 1100, target: 900, openings: 100, exits: 0, transfers: 0 }
    expect(openingsParts({ ...OUTLOOK, ...repairers })).toMatchObject({ growth: 0, change: -20 })
  })

  it('are none where a figure is not published', () => {
    expect(openingsParts({ ...OUTLOOK, exits: null })).toBeNull()
    expect(openingsParts(null)).toBeNull()
  })
})
