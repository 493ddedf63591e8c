import { PipelineProblem } from './problem.ts'

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1')
const CFB_START = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** Entries of the allocation table from here on are marks; below, the next sector of a chain. */
const FIRST_MARK = 0xfffffffa

/**
 * Refuses what is no whole .xlsx (zip with its closing directory) or .xls (compound file with every chained sector present):
 * the reader of workbooks repairs a truncated file in silence. Throws `PipelineProblem`.
 */
export function assertWholeWorkbook(file: string, bytes: Buffer): void {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') assertWholeZip(file, bytes)
  else if (bytes.subarray(0, 8).equals(CFB_START)) assertWholeCompoundFile(file, bytes)
  else throw new PipelineProblem({ file }, 'expected an .xlsx or .xls workbook; found something else')
}

function assertWholeZip(file: string, bytes: Buffer): void {
  const end = bytes.lastIndexOf(ZIP_END)
  const whole =
    end >= 0 && end + 22 <= bytes.length && bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(end + 12) <= end
  if (!whole) throw new PipelineProblem({ file }, 'expected a whole workbook; this one is truncated')
}

// The header's own list holds 109 sectors of the allocation table: files up to 7 MB.
function assertWholeCompoundFile(file: string, bytes: Buffer): void {
  const truncated = new PipelineProblem({ file }, 'expected a whole workbook; this one is truncated')
  if (bytes.length < 512) throw truncated
  const size = 1 << bytes.readUInt16LE(30)
  const sectors = Math.floor((bytes.length - 512) / size)
  const tables = Math.min(bytes.readUInt32LE(44), 109)
  for (let i = 0; i < tables; i += 1) {
    const sector = bytes.readUInt32LE(76 + 4 * i)
    if (sector >= sectors) throw truncated
    for (let j = 0; j < size / 4; j += 1) {
      const next = bytes.readUInt32LE(512 + sector * size + 4 * j)
      if (next < FIRST_MARK && next >= sectors) throw truncated
    }
  }
}
