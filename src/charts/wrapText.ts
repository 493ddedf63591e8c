/** Width of a text in px. */
export type MeasureText = (text: string, font: string) => number

/** Breaks a text at spaces into lines of at most `width` px; a word wider than that keeps its own line. */
export function wrapText(text: string, font: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
