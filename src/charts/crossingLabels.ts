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

/** Width of a letter at 12.5 px with room for wider fallback fonts, px. */
const LETTER = 7.2
const GAP = 5
const MOST_ROWS = 4

function place(
  crossings: readonly Crossing[],
  textOf: (crossing: Crossing) => string,
  right: number,
): readonly CrossingLabel[] {
  const taken: (readonly (readonly [from: number, to: number])[])[] = []
  return crossings.map((crossing) => {
    const text = textOf(crossing)
    const width = text.length * LETTER + GAP
    const fits = crossing.x + width <= right
    const [from, to] = fits ? [crossing.x, crossing.x + width] : [crossing.x - width, crossing.x]
    let row = 0
    while ((taken[row] ?? []).some(([a, b]) => from < b && to > a)) row += 1
    taken[row] = [...(taken[row] ?? []), [from, to]]
    return { x: fits ? crossing.x + GAP : crossing.x - GAP, text, anchor: fits ? 'start' : 'end', row }
  })
}

/**
 * Labels of crossings, given from left to right, that do not cover each other: beside their rules, left of them where the
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
      label.anchor === 'start' || label.x - label.text.length * LETTER >= 0
    if (labels.every((label) => label.row < MOST_ROWS && isInside(label))) return labels
  }
  return place(crossings, (crossing) => crossing.short, right)
}

/** Positions of labels one below the other, at least `gap` apart, each as near as can be to where it belongs; order kept. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  let least = top
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, least)
    least = placed[i] + gap
  }
  let most = bottom
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, most)
    most = placed[i] - gap
  }
  return placed
}
