/** A label that wants to stand centred at a place of a line. */
export interface WantedLabel {
  /** Wanted centre, px. */
  readonly at: number
  readonly text: string
}

/** Width of a character of notes (12.5 px) in the widest fallback face. */
const CHARACTER = 7.9
const GAP = 8

/** Width of a text in notes' size, px. */
export function labelWidth(text: string, character = CHARACTER): number {
  return text.length * character
}

/**
 * Centres of labels on one line, px: in their order, none over another, none outside 0 … `width` while there is room, each as near
 * to its place as that allows.
 */
export function spreadLabels(
  labels: readonly WantedLabel[],
  width: number,
  character = CHARACTER,
): readonly number[] {
  const halves = labels.map(({ text }) => labelWidth(text, character) / 2)
  const centres = labels.map(({ at }, i) => Math.max(at, halves[i]!))
  for (let i = 1; i < centres.length; i += 1) {
    centres[i] = Math.max(centres[i]!, centres[i - 1]! + halves[i - 1]! + GAP + halves[i]!)
  }
  let end = width
  for (let i = centres.length - 1; i >= 0; i -= 1) {
    centres[i] = Math.min(centres[i]!, end - halves[i]!)
    end = centres[i]! - halves[i]! - GAP
  }
  return centres
}

/** Centre of one label kept within 0 … `width`, px. */
export function keptInside(at: number, text: string, width: number, character = CHARACTER): number {
  const half = labelWidth(text, character) / 2
  return Math.max(half, Math.min(at, width - half))
}
