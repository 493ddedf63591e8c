import { describe, expect, it } from 'vitest'
import { count } from '#format/counts.ts'
import { growthPercent } from '#format/percent.ts'
import { rangeText } from '#format/rangeText.ts'

describe('a range in words', () => {
  it('names the ends that it has', () => {
    expect(rangeText({ from: 100, to: null }, count)).toBe('100+')
    expect(rangeText({ from: null, to: 5000 }, count)).toBe('up to 5,000')
    expect(rangeText({ from: 100, to: 5000 }, count)).toBe('100–5,000')
    expect(rangeText({ from: null, to: null }, count)).toBe('')
    expect(rangeText(null, count)).toBe('')
  })

  it('sets no plus or dash beside a sign', () => {
    expect(rangeText({ from: 5, to: null }, growthPercent)).toBe('+5.0% or more')
    expect(rangeText({ from: -30, to: 2 }, growthPercent)).toBe('−30.0% to +2.0%')
    expect(rangeText({ from: null, to: -1 }, growthPercent)).toBe('up to −1.0%')
  })
})
