import { expect, it } from 'vitest'
import { comparePicture } from '#selectors/comparePicture.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

function own(home: string | null) {
  const view = viewOf({ view: 'compare', metros: ['42660', '19740'], base: 'mine', salary: 92_000, home })
  return comparePicture(compareTables(), view)!.blocks[0]!
}

it('says in Compare at whose prices the own pay is taken where no home is given or it has no price level', () => {
  expect(own(null).base.homeNote).toBe('at the nation’s prices; say where you live')
  expect(own(null).deck).toContain('your pay at the nation’s prices; say where you live')
  expect(own('14860').base.homeNote).toBe('at the nation’s prices')
  expect(own('19740').base.homeNote).toBeNull()
  expect(own('19740').deck).not.toContain('your pay')
})
