import { NOT_PUBLISHED } from '#format/notPublished.ts'
import type { PictureTable } from '#selectors/pictureTable.ts'

/** A line of the note above the figures: "Source", "BLS OEWS, May 2025". */
export type CsvNote = readonly [label: string, text: string]

/** Dashes and quotation marks of ASCII: a spreadsheet that takes the file for another encoding still shows "2012-22". */
function plain(text: string): string {
  return text.replace(/[–—−]/g, '-').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

function cell(value: string | number | null): string {
  if (value === null) return NOT_PUBLISHED
  if (typeof value === 'number') return String(value)
  // A spreadsheet would run a cell that begins like a formula.
  const words = plain(value)
  const text = /^[=@\t\r]|^[+-](?![\d.,]+%?$)/.test(words) ? `'${words}` : words
  return /[",\r\n]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * CSV of the rows shown (RFC 4180), below lines beginning with "#": the headline, then what is measured, periods,
 * sources and address. Figures exact and plain; what is not published says so.
 */
export function exportCsv<Row>(
  headline: string,
  notes: readonly CsvNote[],
  { columns, rows }: PictureTable<Row>,
): string {
  const comments = [headline, ...notes.map(([label, text]) => `${label}: ${text}`)]
  return [
    ...comments.map((line) => `# ${plain(line).replace(/\s+/g, ' ')}`),
    columns.map(({ head, unit }) => cell(unit === undefined ? head : `${head}, ${unit}`)).join(','),
    ...rows.map((row) => columns.map((column) => cell(column.value(row))).join(',')),
    '',
  ].join('\r\n')
}
