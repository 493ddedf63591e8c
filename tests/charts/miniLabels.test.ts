import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { miniLabels } from '#charts/miniLabels.ts'
import { textWidth } from '#charts/textWidth.ts'

const WIDTH = 268

/** Three figures of a forecast at 2021, 2024 and 2031, drawn from zero as the chart draws them. */
function dots(base: number, later: number, target: number) {
  const most = Math.max(base, later, target)
  const y = (jobs: number) => 118 - (jobs / most) * 92
  return [base, later, target].map((jobs, i) => ({
    x: 34 + ((i === 0 ? 0 : i === 1 ? 3 : 10) / 10) * (WIDTH - 84),
    y: y(jobs),
    text: jobs.toLocaleString('en-US'),
  }))
}

function overlaps(marks: ReturnType<typeof dots>): number {
  const labels = miniLabels(marks, WIDTH, 118)
  const boxes = labels.map(({ x, y }, i) => {
    const half = textWidth(marks[i]!.text, 12.5, true) / 2
    return { left: x - half, right: x + half, top: y - 10, bottom: y + 3 }
  })
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length
}

describe('figures of the small forecast', () => {
  it('stand clear of each other where all three are alike', () => {
    expect(overlaps(dots(1_133_000, 1_205_700, 1_190_000))).toBe(0)
    expect(overlaps(dots(1_425_900, 1_693_800, 1_796_500))).toBe(0)
  })

  it('never stand over each other', () => {
    const jobs = fc.integer({ min: 200_000, max: 2_000_000 })
    fc.assert(
      fc.property(jobs, jobs, jobs, (base, later, target) => overlaps(dots(base, later, target)) === 0),
    )
  })
})
