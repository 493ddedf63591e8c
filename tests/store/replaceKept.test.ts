import { describe, expect, it } from 'vitest'
import { replaceKept } from '#store/replaceKept.ts'
import { viewOf } from '../fixtures/cities.ts'

const view = viewOf({ metros: ['42660', '19740', '41180'] })

describe('a place put where another stands', () => {
  it('takes its place in the order', () => {
    expect(replaceKept(view, '19740', '35620').metros).toEqual(['42660', '35620', '41180'])
  })

  it('changes places with it where both are kept, so that none is lost', () => {
    expect(replaceKept(view, '42660', '41180').metros).toEqual(['41180', '19740', '42660'])
  })

  it('changes nothing where the old one is not kept', () => {
    expect(replaceKept(view, '99999', '35620')).toBe(view)
  })
})
