import { counted, oneDecimal } from '#format/counts.ts'

/** What of the product is on the reader's device. */
interface OnDevice {
  readonly kind: 'impossible' | 'refused' | 'coming' | 'kept'
  readonly files: number
  readonly bytes: number | null
}

const REASONS = {
  impossible: ': this browser keeps nothing of it.',
  refused: ': nothing of it is kept here.',
  coming: ' yet: it is still being kept.',
} as const

/** "6.1 MB", "under 0.1 MB". */
function megabytes(bytes: number): string {
  return bytes < 50_000 ? 'under 0.1 MB' : `${oneDecimal(bytes / 1e6)} MB`
}

/** One sentence: whether the product opens without a network, and what of it is kept. */
export function deviceText({ kind, files, bytes }: OnDevice): string {
  if (kind !== 'kept') return `Where It Pays does not open without a network${REASONS[kind]}`
  const used = bytes === null ? '' : `, ${megabytes(bytes)} with all that this host keeps`
  return `Where It Pays opens without a network: the page and ${counted(files, 'data file')} are kept here${used}.`
}

/** What came of keeping the files of the chosen roles and places. */
export function keptChoiceText(files: number, missing: number): string {
  if (missing === 0) return `Kept: ${counted(files, 'data file')} of the chosen roles and places.`
  return `${counted(missing, 'data file')} of ${files} could not be had. Check the connection, then try again.`
}
