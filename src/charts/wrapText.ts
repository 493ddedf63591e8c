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

/** Where a word that is too long is broken: before the "&" or behind the "." of an address in its later half, else where it ends. */
function breakIn(word: string, end: number): number {
  const at = Math.max(word.lastIndexOf('&', end - 1), word.lastIndexOf('.', end - 1) + 1)
  return at > end / 2 ? at : end
}

/** Breaks a text at spaces into lines of at most `width` px; a word wider than that is broken where the line ends. */
export function wrapText(text: string, font: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = []
  let line = ''
  // a space that does not break holds a sign to its word
  for (const word of text.split(/[ \t\n]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
    while (line.length > 1 && measure(line, font) > width) {
      const end = breakIn(line, fitting(line, font, width, measure))
      lines.push(line.slice(0, end))
      line = line.slice(end)
    }
  }
  return line === '' ? lines : [...lines, line]
}
