/** Widths in em of the widest of the sans faces (DejaVu, Noto), so that any other one has slack. */
const WIDTHS: readonly (readonly [letters: RegExp, plain: number, bold: number])[] = [
  [/[ijl.,:;'’|!]/, 0.3, 0.37],
  [/[ftr() \-–]/, 0.38, 0.44],
  [/[mwMW%@]/, 0.94, 1.04],
  [/[+−<>=]/, 0.84, 0.84],
  [/[A-Z]/, 0.68, 0.77],
  [/./, 0.61, 0.69],
]

/** Widths in em of the letters met so far, plain and bold: pictures ask for the same few again and again. */
const met = new Map<string, readonly [plain: number, bold: number]>()

function widthsOf(letter: string): readonly [plain: number, bold: number] {
  const known = met.get(letter)
  if (known) return known
  const [, plain = 0, bold = 0] = WIDTHS.find(([letters]) => letters.test(letter)) ?? []
  const widths = [plain, bold] as const
  met.set(letter, widths)
  return widths
}

/** About how wide a text stands in the page's sans face, px: an estimate from above, the same in every browser. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let em = 0
  for (const letter of text) {
    const [plain, bold] = widthsOf(letter)
    em += isBold ? bold : plain
  }
  return em * size
}
