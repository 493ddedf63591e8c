import { describe, expect, it } from 'vitest'
import {
  dollars,
  dollarsRange,
  payText,
  roundedDollars,
  shortDollars,
  signedDollars,
  signedRoundedDollars,
} from '#format/money.ts'

describe('money', () => {
  it('writes published pay in full', () => {
    expect(dollars(166670)).toBe('$166,670')
    expect(dollars(-7740)).toBe('−$7,740')
    expect(dollars(-0.4)).toBe('$0')
  })

  it('rounds pay after prices to the nearest hundred', () => {
    expect(roundedDollars(150_969)).toBe('$151,000')
    expect(roundedDollars(150_943)).toBe('$150,900')
    expect(roundedDollars(93_049.9)).toBe('$93,000')
  })

  it('shortens axis figures only as far as they stay exact to a tenth', () => {
    expect(shortDollars(150_000)).toBe('$150k')
    expect(shortDollars(62_500)).toBe('$62.5k')
    expect(shortDollars(-40_000)).toBe('−$40k')
    expect(shortDollars(30)).toBe('$30')
    expect(shortDollars(27.5)).toBe('$27.50')
    expect(shortDollars(29.999999999)).toBe('$30')
  })

  it('shortens no figure that another one would be shortened to', () => {
    expect(shortDollars(62_550)).toBe('$62,550')
    expect(shortDollars(62_600)).toBe('$62.6k')
    expect(shortDollars(104.5)).toBe('$104.50')
  })

  it('signs a difference, and nothing has no sign', () => {
    expect(signedDollars(30_300)).toBe('+$30,300')
    expect(signedDollars(-7_740)).toBe('−$7,740')
    expect(signedDollars(0)).toBe('$0')
    expect(signedRoundedDollars(30_349)).toBe('+$30,300')
    expect(signedRoundedDollars(-49)).toBe('$0')
  })

  it('writes a range with an en dash, and none with an end missing', () => {
    expect(dollarsRange(122_680, 215_960)).toBe('$122,680–$215,960')
    expect(dollarsRange(122_680, null)).toBe('not published')
  })

  it('says what a figure is: yearly, hourly, a floor or not published', () => {
    expect(payText(92_650, 'year', false)).toBe('$92,650')
    expect(payText(239_200, 'year', true)).toBe('$239,200 or more')
    expect(payText(28.59, 'hour', false)).toBe('$28.59 an hour')
    expect(payText(30, 'hour', false)).toBe('$30.00 an hour')
    expect(payText(null, 'year', false)).toBe('not published')
  })
})
