function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** A text element of an exported drawing; `more` are further attributes as they stand. */
export function svgText(x: number, y: number, text: string, more = ''): string {
  return `<text x="${x}" y="${y}" ${more}>${escaped(text)}</text>`
}

/** A drawing of its own, 14 px text in ink, for the exported picture. */
export function svgDocument(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="14" fill="var(--ink)">${parts.join('')}</svg>`
}
