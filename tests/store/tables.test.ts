import { describe, expect, it } from 'vitest'
import { withRecent } from '#store/tables.ts'

const full = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`role-${i}`, i]))

describe('tables that are kept', () => {
  it('make room for a new one: the one asked for longest ago goes, not the one that came first', () => {
    const usedAt = (key: string) => (key === 'role-0' ? 99 : Number(key.slice('role-'.length)))
    const { record, dropped } = withRecent(full, 'new', 32, usedAt)
    expect(dropped).toEqual(['role-1'])
    expect(Object.keys(record)).toHaveLength(32)
    expect(record).toMatchObject({ 'role-0': 0, new: 32 })
  })

  it('are replaced in their place without any going', () => {
    const { record, dropped } = withRecent(full, 'role-3', -3, () => 0)
    expect(dropped).toEqual([])
    expect(record['role-3']).toBe(-3)
  })
})
