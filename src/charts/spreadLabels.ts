import { textWidth } from './textWidth.ts'

/** A label that wants to stand centred at a place of a line. */
interface WantedLabel {
  /** Wanted centre, px. */
  readonly at: number
  readonly text: string
  /** A second line over the same place, in bold: as wide as it needs. */
  readonly bold?: string
}

/** Size of notes, px. */
const NOTE = 12.5
const GAP = 12

/**
 * Centres of labels in notes' size on one line, px: in their order, none over another, none outside 0 … `width` while there is room,
 * each as near to its place as that allows.
 */
export function spreadLabels(labels: readonly WantedLabel[], width: number): readonly number[] {
  const halves = labels.map(
    ({ text, bold = '' }) => Math.max(textWidth(text, NOTE, false), textWidth(bold, NOTE, true)) / 2,
  )
  const centres = labels.map(({ at }, i) => Math.max(at, halves[i]!))
  for (let i = 1; i < centres.length; i += 1) {
    centres[i] = Math.max(centres[i]!, centres[i - 1]! + halves[i - 1]! + GAP + halves[i]!)
  }
  let end = width
  for (let i = centres.length - 1; i >= 0; i -= 1) {
    centres[i] = Math.min(centres[i]!, end - halves[i]!)
    end = centres[i]! - halves[i]! - GAP
  }
  if (centres.length > 0) centres[0] = Math.max(centres[0]!, halves[0]!)
  return centres
}

/**
 * The same, a crowd of labels moved as a whole so that it stands over its places: marks closer than their words keep the words on
 * both sides.
 */
export function centredLabels(labels: readonly WantedLabel[], width: number): readonly number[] {
  const centres = spreadLabels(labels, width)
  const away = labels.reduce((sum, { at }, i) => sum + at - centres[i]!, 0) / Math.max(1, labels.length)
  const half = (i: number) => textWidth(labels.at(i)?.text ?? '', NOTE, false) / 2
  const least = half(0) - (centres[0] ?? 0)
  const most = width - half(-1) - (centres.at(-1) ?? 0)
  const move = Math.max(Math.min(away, most), Math.min(0, least))
  return centres.map((centre) => centre + move)
}

/** Centre of one label kept within 0 … `width`, px. */
export function keptInside(
  at: number,
  text: string,
  width: number,
  isBold = false,
  size: number = NOTE,
): number {
  const half = textWidth(text, size, isBold) / 2
  return Math.max(half, Math.min(at, width - half))
}
