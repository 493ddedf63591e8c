import { expect, it } from 'vitest'
import { overlap } from '#charts/placeLabels.ts'
import { scatterLayout } from '#charts/scatterLayout.ts'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import type { RolePoint } from '#selectors/rolePoint.ts'

function point(soc: string, fields: Partial<RolePoint>): RolePoint {
  return {
    soc,
    name: `Role ${soc}`,
    title: soc,
    group: '11',
    pay: 60_000,
    growth: 3,
    openings: 100,
    base: 1000,
    target: 1030,
    ...fields,
  } as RolePoint
}

/** A role beyond the right side beside the words of the cross-hairs, and one whose name finds no room but on a large disc. */
const POINTS = [
  point('1', { growth: 49, pay: 51_500 }),
  point('2', { growth: 3, pay: 40_000, openings: 500_000 }),
  ...['3', '4', '5', '6'].map((soc, i) =>
    point(soc, { growth: -8 + i, pay: 38_000 + i * 2000, openings: 150_000 }),
  ),
  point('7', { growth: 30, pay: 150_000 }),
]

function layout(chosen: readonly RolePoint[] = []) {
  const picture = {
    points: POINTS,
    all: POINTS,
    chosen: chosen.map((each, slot) => ({ point: each, slot })),
    total: { pay: 50_980, growth: 3.1 },
  } as unknown as AllRolesPicture
  return scatterLayout(picture, 776)
}

it('a name that nobody asked for stands off the words of the cross-hairs and off large discs, or is left out', () => {
  const { labels, plot, total, roles } = layout()
  const words = { x: total.wordsEnd - 120, y: total.y - 18, width: 120, height: 18 }
  expect(labels.map(({ key }) => key)).toContain('7')
  expect(labels.map(({ key }) => key)).toContain('1')
  expect(total.wordsEnd).toBeLessThan(plot.x + plot.width - 100)
  for (const { box, key } of labels) {
    expect(overlap(box, words, 8)).toBe(false)
    for (const { x, y, r, point: other } of roles.filter(({ r }) => r >= 8)) {
      const dx = Math.max(box.x - x, 0, x - box.x - box.width)
      const dy = Math.max(box.y - y, 0, y - box.y - box.height)
      expect([key, other.soc, Math.hypot(dx, dy) >= r]).toEqual([key, other.soc, true])
    }
  }
})

it('a name that the reader asked for is placed all the same', () => {
  expect(layout([POINTS[0]!]).labels.map(({ key }) => key)).toContain('1')
})
