import { describe, expect, it } from 'vitest'
import { forecastOutcome } from '#selectors/miniForecast.ts'

function outcome(base: number, later: number, target: number, laterYear = 2024): string {
  return forecastOutcome({ round: '2021-31', from: 2021, base, laterYear, later, targetYear: 2031, target })
}

describe('what became of a forecast', () => {
  it('is open while its year has not come', () => {
    expect(outcome(95_300, 86_000, 124_100)).toBe('fell so far; forecast to rise')
    expect(outcome(1_425_900, 1_693_800, 1_796_500)).toBe('rose so far; forecast to rise')
  })

  it('says where the later figure has passed it already', () => {
    expect(outcome(1_133_000, 1_205_700, 1_190_000)).toBe('already above the forecast for 2031')
    expect(outcome(100, 80, 90)).toBe('already below the forecast for 2031')
  })

  it('is missed where the number stayed the same and was to change', () => {
    const told = { round: '2014-24', from: 2014, base: 100, laterYear: 2024, later: 100, targetYear: 2024 }
    expect(forecastOutcome({ ...told, target: 120 })).toBe('stayed the same, not rose')
    expect(forecastOutcome({ ...told, target: 90 })).toBe('stayed the same, not fell')
    expect(forecastOutcome({ ...told, target: 100 })).toBe('stayed the same, as forecast')
  })

  it('is told when its year has come', () => {
    expect(outcome(100, 90, 110, 2031)).toBe('fell, not rose')
    expect(outcome(100, 130, 110, 2031)).toBe('rose more than forecast')
    expect(outcome(100, 110, 110, 2031)).toBe('rose, as forecast')
  })
})
