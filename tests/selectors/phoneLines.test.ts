import { describe, expect, it } from 'vitest'
import { firstThatFits, phoneHeadline } from '#selectors/phoneLines.ts'

describe('a headline of Cities on a phone', () => {
  it('is whole where it takes three lines', () => {
    expect(phoneHeadline('Boise pays nurses most; after local prices Provo does.')).toBe(
      'Boise pays nurses most; after local prices Provo does.',
    )
  })

  it('leaves to the rows what they show, then leaves the second sentence out', () => {
    expect(
      phoneHeadline(
        'San Jose pays web developers most, before and after prices. New York falls from 15th to 40th.',
      ),
    ).toBe('San Jose pays web developers most. New York falls from 15th to 40th.')
    expect(
      phoneHeadline(
        'St. Louis pays hazardous materials removal workers most. Los Angeles falls from 15th to 140th.',
      ),
    ).toBe('St. Louis pays hazardous materials removal workers most.')
  })
})

describe('the first text that fits', () => {
  it('is the barest where none does', () => {
    const long = 'a long word '.repeat(20)
    expect(firstThatFits([long, `${long}too`])).toBe(`${long}too`)
  })
})
