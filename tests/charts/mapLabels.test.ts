import { describe, expect, it } from 'vitest'
import { mapLabels, type Box, type LabelDot, type LabelWish, type MapLabel } from '#charts/mapLabels.ts'

const SPACE = { width: 824, height: 524, letters: 14, obstacles: [] }

const wish = (code: string, name: string, figure = '+41%'): LabelWish => ({ code, name, figure })
const dot = (code: string, x: number, y: number, r = 10): LabelDot => ({ code, x, y, r })

function apart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
}

function covers(label: MapLabel, { x, y, r }: LabelDot): boolean {
  return !apart(label.box, { left: x - r, right: x + r, top: y - r, bottom: y + r })
}

/** Forty small markets crowded around one large one, deterministically. */
const CROWD = [
  dot('big', 400, 260, 20),
  ...Array.from({ length: 40 }, (_, i) =>
    dot(`s${i}`, 400 + 60 * Math.cos(i * 2.4) * (0.5 + i / 80), 260 + 44 * Math.sin(i * 2.4), 3.3),
  ),
]

describe('names on the map', () => {
  it('stand to the right of a dot that is alone, on one line', () => {
    const [label] = mapLabels([wish('a', 'Seattle')], [dot('a', 100, 100)], SPACE)
    expect(label).toMatchObject({ anchor: 'start', twoLines: false, leader: null })
    expect(label?.x).toBeGreaterThan(110)
  })

  it('stand to the left where the right is taken by another dot', () => {
    const [label] = mapLabels([wish('a', 'Dallas')], [dot('a', 400, 300), dot('b', 450, 300, 14)], SPACE)
    expect(label?.anchor).toBe('end')
  })

  it('stand on two lines at the east coast, within the picture', () => {
    const [label] = mapLabels([wish('a', 'New York')], [dot('a', 717, 160, 24)], SPACE)
    expect(label).toMatchObject({ twoLines: true, anchor: 'start' })
    expect(label?.box.right).toBeLessThanOrEqual(SPACE.width)
  })

  it('take a leader out of a crowd', () => {
    const [label] = mapLabels([wish('big', 'Chicago')], CROWD, SPACE)
    expect(label?.leader).not.toBeNull()
    expect(CROWD.filter((other) => label && covers(label, other))).toEqual([])
  })

  it.each([360, 824])('without a leader stand at their dot, in a picture of %i px', (width) => {
    const small = { ...SPACE, width, height: width * 0.63, letters: width < 560 ? 12.5 : 14 }
    const dots = CROWD.map((each) => ({ ...each, x: each.x * (width / 824), y: each.y * (width / 824) }))
    const labels = dots.flatMap(({ code }) => mapLabels([wish(code, 'Los Angeles')], dots, small))
    expect(labels.length).toBeGreaterThan(20)
    for (const { code, box, leader } of labels) {
      if (leader) continue
      const { x, y, r } = dots.find((each) => each.code === code)!
      const away = Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      )
      expect(away - r).toBeLessThan(8)
    }
  })

  it('never overlap one another, the edge or an inset’s label', () => {
    const dots = Array.from({ length: 12 }, (_, i) =>
      dot(`d${i}`, 10 + (i % 4) * 40, 480 + Math.floor(i / 4) * 16, 8),
    )
    const obstacles = [{ left: 40, right: 120, top: 440, bottom: 455 }]
    const labels = mapLabels(
      dots.map(({ code }) => wish(code, 'San Francisco')),
      dots,
      { ...SPACE, obstacles },
    )
    expect(labels.length).toBeGreaterThan(2)
    labels.forEach((label, i) => {
      expect(label.box.left).toBeGreaterThanOrEqual(0)
      expect(label.box.bottom).toBeLessThanOrEqual(SPACE.height)
      for (const other of [...labels.slice(i + 1).map(({ box }) => box), ...obstacles])
        expect(apart(label.box, other)).toBe(true)
    })
  })

  it('give way in the order of importance: the first wish has the better place', () => {
    const dots = [dot('a', 400, 250, 8), dot('b', 402, 268, 8)]
    const place = (order: readonly string[]) =>
      mapLabels(
        order.map((code) => wish(code, 'San Jose')),
        dots,
        SPACE,
      )
    const [first] = place(['a', 'b'])
    const alone = mapLabels([wish('a', 'San Jose')], dots, SPACE)[0]
    expect(first?.box).toEqual(alone?.box)
    expect(place(['b', 'a']).map(({ code }) => code)).toEqual(['b', 'a'])
  })

  it('leave out a wish without a dot', () => {
    expect(mapLabels([wish('a', 'Nowhere')], [], SPACE)).toEqual([])
  })
})
