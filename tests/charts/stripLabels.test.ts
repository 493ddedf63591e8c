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
        .map(({ x, text, anchor }) =>
          anchor === 'start' ? [x, x + text.length * 6] : [x - text.length * 6, x],
        )
        .toSorted((a, b) => a[0]! - b[0]!)
      spans.slice(1).forEach(([left], i) => expect(left).toBeGreaterThan(spans[i]![1]!))
      expect(spans[0]![0]).toBeGreaterThanOrEqual(0)
      expect(spans.at(-1)![1]).toBeLessThanOrEqual(width)
    }
  })
})
