import fc from 'fast-check'
import { describe, it } from 'vitest'
import { nonmetroFile } from '#dataset/files/nonmetroFile.ts'
import { nonmetroRoleFile } from '#dataset/files/nonmetroRoleFile.ts'
import { each, readsBack, socs, statsOf, units } from './anyStats.ts'

const sevens = fc
  .uniqueArray(fc.integer({ min: 100_001, max: 7_800_001 }), { maxLength: 30 })
  .map((list) => list.toSorted((a, b) => a - b).map((code) => String(code).padStart(7, '0')))

describe('what is written reads back the same', () => {
  it('of areas outside metro areas and the roles without any', () => {
    const area = fc.record({
      name: fc.constantFrom('Guam', 'Kansas nonmetropolitan area'),
      short: fc.constantFrom('Guam', 'Nonmetro Kansas'),
      states: fc.constantFrom(['GU'], ['KS']),
    })
    const areas = each(sevens, area).map((list) =>
      list.map(([code, rest]) => ({ kind: 'nonmetro' as const, code, prices: null, ...rest })),
    )
    readsBack(nonmetroFile, fc.record({ areas, lacking: socs }))
  })

  it('of a role outside metro areas, by the year and by the hour', () => {
    const table = units.chain((unit) =>
      each(sevens, statsOf(unit)).map((list) => ({
        soc: '15-1254',
        unit,
        rows: list.map(([area, stats]) => ({ area, ...stats })),
      })),
    )
    readsBack(nonmetroRoleFile('15-1254'), table)
  })
})
