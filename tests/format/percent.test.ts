import { describe, expect, it } from 'vitest'
import { growthPercent, plainPercent, sharePercent, signedPercent } from '#format/percent.ts'

describe('per cent', () => {
  it.each([
    [0.653, '+65%'],
    [0.158, '+16%'],
    [0.0995, '+10%'],
    [0.0994, '+9.9%'],
    [0.0046, '+0.5%'],
    [-0.54, '−54%'],
    [-0.003, '−0.3%'],
    [0, '0.0%'],
    [-0, '0.0%'],
    [-0.0004, '0.0%'],
    [0.0004, '0.0%'],
  ])(
    'writes the difference %d as "%s": a decimal below ten, none above, no sign on nothing',
    (fraction, text) => {
      expect(signedPercent(fraction)).toBe(text)
    },
  )

  it('leaves the sign out where the sentence says above or below', () => {
    expect(plainPercent(0.104)).toBe('10%')
    expect(plainPercent(-0.003)).toBe('0.3%')
  })

  it('always gives growth one decimal', () => {
    expect(growthPercent(15.8)).toBe('+15.8%')
    expect(growthPercent(7)).toBe('+7.0%')
    expect(growthPercent(-6)).toBe('−6.0%')
    expect(growthPercent(-0.04)).toBe('0.0%')
    expect(growthPercent(0)).toBe('0.0%')
  })

  it('never rounds a share to nothing or to all', () => {
    expect(sharePercent(0.86)).toBe('86%')
    expect(sharePercent(0.002)).toBe('under 1%')
    expect(sharePercent(0.998)).toBe('over 99%')
    expect(sharePercent(1)).toBe('100%')
    expect(sharePercent(0)).toBe('0%')
  })
})
