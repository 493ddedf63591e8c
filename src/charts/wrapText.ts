/** Width of a text in px. */
export type MeasureText = (text: string, font: string) => number

/** The longest beginning of a word that is at most `width` px wide, one letter at least. */
function fitting(word: string, font: string, width: number, measure: MeasureText): number {
  let [low, high] = [1, word.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(word.slice(0, middle), font) <= width) low = middle
    else high = middle - 1
  }
  return low
}

/** Breaks a text at spaces into lines of at most `width` px; a word wider than that is broken where the line ends. */
export function wrapText(text: string, font: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
    while (line.length > 1 && measure(line, font) > width) {
      const end = fitting(line, font, width, measure)
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return line === '' ? lines : [...lines, line]
}
