import { textWidth } from './textWidth.ts'

/** A crossing to be labelled: where it is, and its words in two lengths. */
export interface Crossing {
  /** Position along the axis, px. */
  readonly x: number
  /** "9%". */
  readonly short: string
  /** "9% St. Louis passes Seattle". */
  readonly long: string
}

/** A label beside the rule of its crossing. */
export interface CrossingLabel {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'end'
  /** Line of text above the axis, 0 nearest to it. */
  readonly row: number
}

/** Size of the letters, px. */
const LETTERS = 12.5
const GAP = 5
const MOST_ROWS = 4

interface Placed {
  readonly label: CrossingLabel
  readonly from: number
  readonly to: number
  /** Of the rule, which ends at its label. */
  readonly at: number
}

/** Whether no text lies on a text or on a rule: a rule passes the lines of text above its own label's. */
function isFree(one: Placed, others: readonly Placed[]): boolean {
  return others.every((other) => {
    const { row } = one.label
    const lies = one.from < other.to && one.to > other.from
    if (row === other.label.row) return !lies
    const [low, high] = row < other.label.row ? [one, other] : [other, one]
    return low.at <= high.from || low.at >= high.to
  })
}

function place(
  crossings: readonly Crossing[],
  textOf: (crossing: Crossing) => string,
  right: number,
): readonly CrossingLabel[] {
  const placed: Placed[] = []
  for (const crossing of crossings) {
    const text = textOf(crossing)
    const at = crossing.x
    const width = textWidth(text, LETTERS, false) + GAP
    const fits = at + width <= right
    const [from, to] = fits ? [at, at + width] : [at - width, at]
    const inRow = (row: number): Placed => ({
      at,
      from,
      to,
      label: { x: fits ? at + GAP : at - GAP, text, anchor: fits ? 'start' : 'end', row },
    })
    let row = 0
    while (row <= crossings.length && !isFree(inRow(row), placed)) row += 1
    placed.push(inRow(row))
  }
  return placed.map(({ label }) => label)
}

/**
 * Labels of crossings, given from left to right, that cover neither each other nor a rule, which ends at its label: beside their rules, left of them where the
 * right is too narrow, in as many lines as it takes; in their short form where the long one would take more than four, or
 * would not fit between 0 and `right` px.
 */
export function crossingLabels(
  crossings: readonly Crossing[],
  right: number,
  onlyShort: boolean,
): readonly CrossingLabel[] {
  if (!onlyShort) {
    const labels = place(crossings, (crossing) => crossing.long, right)
    const isInside = (label: CrossingLabel) =>
      label.anchor === 'start' || label.x - textWidth(label.text, LETTERS, false) >= 0
    if (labels.every((label) => label.row < MOST_ROWS && isInside(label))) return labels
  }
  return place(crossings, (crossing) => crossing.short, right)
}

/** Positions of labels one below the other, at least `gap` apart, together as near as can be to where they belong; order kept. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const heaps: { first: number; size: number }[] = []
  for (const i of order) {
    let heap = { first: wanted[i]!, size: 1 }
    for (
      let above = heaps.at(-1);
      above && above.first + above.size * gap > heap.first;
      above = heaps.at(-1)
    ) {
      heaps.pop()
      const size = above.size + heap.size
      heap = { first: (above.first * above.size + (heap.first - above.size * gap) * heap.size) / size, size }
    }
    heaps.push(heap)
  }
  const spread = heaps.flatMap(({ first, size }) => Array.from({ length: size }, (_, k) => first + k * gap))
  spread.forEach((at, k) => (spread[k] = Math.max(at, top, k > 0 ? spread[k - 1]! + gap : top)))
  for (let k = spread.length - 1, most = bottom; k >= 0; k -= 1, most = spread[k + 1]! - gap)
    spread[k] = Math.min(spread[k]!, most)
  return wanted.map((_, i) => spread[order.indexOf(i)]!)
}
