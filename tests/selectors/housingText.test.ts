import { describe, expect, it } from 'vitest'
import { tiltedLevel } from '#domain/prices.ts'
import { housingText } from '#selectors/housingText.ts'

describe('the words of the housing handle', () => {
  it('say nothing at BEA’s own index, and at a step what it did to prices', () => {
    expect(housingText(0)).toBe('')
    expect(housingText(20)).toMatch(/^Now 20% of each price level is that of housing alone/)
  })

  it('are true: where housing is dearer than the rest prices rise and less is left, where cheaper they fall', () => {
    expect(tiltedLevel({ all: 100, housing: 150 }, 20)).toBe(0.8 * 100 + 0.2 * 150)
    expect(tiltedLevel({ all: 100, housing: 60 }, 20)).toBeLessThan(100)
    expect(housingText(20)).toMatch(
      /dearer than the rest, less is left after prices; where it is cheaper, more\.$/,
    )
  })
})
