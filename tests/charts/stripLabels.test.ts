import { describe, expect, it } from 'vitest'
import { stripLabels } from '#charts/stripLabels.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'

const PLACES = ['Akron', 'Boise', 'Chico', 'Denver', 'Eugene', 'Fresno'].map((name, i) => ({
  code: String(10_000 + i),
  short: `${name}, OH`,
  median: 60_000 + 1000 * i,
  jobs: i === 5 ? 30 : 500,
}))

const rows = citiesPicture(tablesOf(PLACES), viewOf())!.pays.rows
const dots = rows.map((row, i) => ({ row, x: 10 + 16 * i, y: 47 }))
const namesAt = (width: number, kept: readonly string[] = [], lit: string | null = null) =>
  stripLabels(
    dots,
    rows.filter((row) => kept.includes(row.area.code)),
    lit,
    width,
  )

describe('names on the strip', () => {
  it('are the lit place, the kept and the top three, no thin market among these', () => {
    expect(namesAt(1200, ['10000'], '10001').map(({ text }) => text)).toEqual([
      'Boise',
      'Akron',
      'Eugene',
      'Denver',
      'Chico',
    ])
  })

  it('lie neither on each other nor outside, the lit place first of all', () => {
    for (const width of [312, 600, 808]) {
      const labels = namesAt(width, ['10000', '10002', '10003'], '10005')
      expect(labels[0]?.text).toBe('Fresno')
      const spans = labels
        .map(({ x, y, text, anchor }) => {
          const wide = text.length * 6
          return { y, left: anchor === 'start' ? x : x - wide, right: anchor === 'start' ? x + wide : x }
        })
        .toSorted((a, b) => a.y - b.y || a.left - b.left)
      spans.slice(1).forEach(({ y, left }, i) => {
        const before = spans[i]!
        expect(before.y < y || before.right < left).toBe(true)
      })
      for (const { left, right } of spans) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(width)
      }
    }
  })
})
