import { describe, expect, it } from 'vitest'
import { count, counted, jobsText, oneDecimal, signedCount, times } from '#format/counts.ts'

describe('counts', () => {
  it('writes jobs in full', () => {
    expect(count(188_000)).toBe('188,000')
    expect(count(-0.2)).toBe('0')
    expect(count(-1200)).toBe('−1,200')
  })

  it('signs a change of jobs with a true minus', () => {
    expect(signedCount(39_500)).toBe('+39,500')
    expect(signedCount(-102_000)).toBe('−102,000')
    expect(signedCount(0)).toBe('0')
  })

  it('never shows an unpublished count as nothing', () => {
    expect(jobsText(null)).toBe('no count')
    expect(jobsText(0)).toBe('0')
    expect(jobsText(4200)).toBe('4,200')
  })

  it('counts one thing in the singular', () => {
    expect(counted(1, 'metro area')).toBe('1 metro area')
    expect(counted(163, 'metro area')).toBe('163 metro areas')
    expect(counted(2, 'county', 'counties')).toBe('2 counties')
  })

  it('keeps one decimal and rounds half up as written', () => {
    expect(oneDecimal(9.95)).toBe('10.0')
    expect(oneDecimal(2.25)).toBe('2.3')
    expect(oneDecimal(1.005 * 100)).toBe('100.5')
    expect(oneDecimal(-0.04)).toBe('0.0')
  })

  it.each([
    [21.3, '21 times'],
    [10, '10 times'],
    [9.96, '10 times'],
    [9.9, 'nearly 10 times'],
    [4.03, 'four times'],
    [3.86, 'nearly four times'],
    [3.4, '3.4 times'],
    [2.1, '2.1 times'],
    [2, 'twice'],
    [1.9, 'nearly twice'],
    [1.5, '1.5 times'],
  ])('says the ratio %d as "%s"', (ratio, text) => {
    expect(times(ratio)).toBe(text)
  })
})
