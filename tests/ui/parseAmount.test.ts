import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount } from '#ui/parseAmount.ts'

describe('an amount as people write it', () => {
  it.each([
    ['92000', 92_000],
    ['92,000', 92_000],
    ['$92,000', 92_000],
    [' $ 92 000 ', 92_000],
    ['92.000', 92_000],
    ['$92k', 92_000],
    ['92.5K', 92_500],
    ['92 k', 92_000],
    ['92,000.50', 92_001],
    ['92000 a year', 92_000],
    ['92,000/yr', 92_000],
    ['$92,000 per year', 92_000],
    ['92000 USD', 92_000],
    ['92k annually', 92_000],
    ['1.2 million', 1_200_000],
    ['100', 100],
  ])('reads "%s"', (typed, value) => {
    expect(parseAmount(typed)).toEqual({ kind: 'amount', value })
  })

  it.each(['ninety', '-5', '92,00', '1,2,3', '$', '45 an hour', '92k-95k', '9e9', '1'.repeat(40)])(
    'does not guess what "%s" means',
    (typed) => {
      expect(parseAmount(typed)).toEqual({ kind: 'unclear' })
    },
  )

  it('takes an empty field as nothing given', () => {
    expect(parseAmount('  ')).toEqual({ kind: 'empty' })
  })

  it('is total: any text gives one of the three answers', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text)
        expect(amount.kind !== 'amount' || (Number.isSafeInteger(amount.value) && amount.value >= 0)).toBe(
          true,
        )
      }),
    )
  })
})
