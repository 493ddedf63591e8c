import { expect, it } from 'vitest'
import { crossingLabels, spreadLabels } from '#charts/crossingLabels.ts'

const at = (x: number) => ({ x, short: '9%', long: '9% St. Louis passes Seattle' })

it('puts labels of crossings that lie close above each other', () => {
  expect(crossingLabels([at(100), at(120)], 640, false).map((label) => label.row)).toEqual([0, 1])
  expect(crossingLabels([at(50), at(400)], 640, false).map((label) => label.row)).toEqual([0, 0])
})

it('turns a label to the left where the right is too narrow', () => {
  const [label] = crossingLabels([at(600)], 640, false)
  expect(label).toMatchObject({ anchor: 'end', text: '9% St. Louis passes Seattle' })
  expect(label?.x).toBeLessThan(600)
})

it('shortens labels that would pile up', () => {
  const many = [100, 104, 108, 112, 116, 120].map(at)
  expect(crossingLabels(many, 640, false).map((label) => label.text)).toEqual(many.map(() => '9%'))
})

it('lays no label on a rule, which ends at its own label', () => {
  const xs = [60, 75, 90, 105, 300]
  const labels = crossingLabels(xs.map(at), 700, false)
  labels.forEach((label, i) =>
    labels.forEach((other, k) => {
      const isUnderRule = other.row < label.row && xs[k]! > xs[i]! && xs[k]! < label.x + 26 * 7.2
      expect(i !== k && isUnderRule).toBe(false)
    }),
  )
  expect(labels.map((label) => label.row)).toEqual([0, 1, 2, 3, 0])
})

it('keeps names of lines apart and in their order', () => {
  expect(spreadLabels([50, 52, 10], 16, 0, 100)).toEqual([43, 59, 10])
  const low = spreadLabels([98, 99, 97], 16, 0, 100)
  expect(low).toEqual([84, 100, 68])
})
