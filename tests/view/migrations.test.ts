import { describe, expect, it } from 'vitest'
import { parseView } from '#view/codec.ts'
import { MIGRATIONS, migrate, SCHEMA, type Migration } from '#view/migrations.ts'

const RENAMED: Migration = {
  date: '2026-03-01',
  from: 1,
  why: 'cities was called metros',
  change: (raw) => new Map([...raw].map(([key, texts]) => [key === 'cities' ? 'metros' : key, texts])),
}
const RECODED: Migration = {
  date: '2026-04-01',
  from: 2,
  why: 'Olympia got a new code',
  change: (raw) =>
    new Map([...raw].map(([key, texts]) => [key, texts.map((text) => text.replace('00001', '36500'))])),
}

describe('links of older schemas', () => {
  it('open to what they opened to, each change made in its turn', () => {
    expect(parseView('?v=1&cities=00001.41940', [RENAMED, RECODED])).toMatchObject({
      view: { metros: ['36500', '41940'] },
      ignored: [],
      schema: 1,
    })
  })

  it('are changed only by what came after them', () => {
    const raw = new Map([['cities', ['00001']]])
    expect(migrate(raw, 1, [RENAMED, RECODED])).toEqual(new Map([['metros', ['36500']]]))
    expect(migrate(raw, 2, [RENAMED, RECODED])).toEqual(new Map([['cities', ['36500']]]))
    expect(migrate(raw, 3, [RENAMED, RECODED])).toEqual(raw)
  })

  it('have a change for every schema before that of today, oldest first', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      MIGRATIONS.map(({ from }) => from).toSorted((a, b) => a - b),
    )
    expect(new Set(MIGRATIONS.map(({ from }) => from))).toEqual(
      new Set(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 1)),
    )
  })
})
