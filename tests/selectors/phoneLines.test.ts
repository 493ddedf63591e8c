import { describe, expect, it } from 'vitest'
import { BESIDE_RAIL, firstThatFits } from '#selectors/phoneLines.ts'

describe('the first text that fits', () => {
  it('is the fullest that takes no more than three lines of a phone', () => {
    const [full, bare] = [
      'San Jose pays web developers most, before and after prices. New York falls from 15th to 40th.',
      'San Jose pays web developers most. New York falls from 15th to 40th.',
    ] as const
    expect(firstThatFits([full, bare])).toBe(bare)
    expect(firstThatFits([full, bare], BESIDE_RAIL)).toBe(full)
    expect(firstThatFits([full, bare, 'San Jose pays most.'])).toBe(bare)
  })

  it('is the barest where none does', () => {
    const long = 'a long word '.repeat(20)
    expect(firstThatFits([long, `${long}too`])).toBe(`${long}too`)
  })
})
