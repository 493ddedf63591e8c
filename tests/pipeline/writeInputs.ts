import { utils, write } from '@e965/xlsx'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Inputs } from '../../pipeline/inputs.ts'

export type Rows = readonly (readonly (string | number | null)[])[]

/** A folder of publishers' files, gone after the test: CSV as text, .xlsx workbooks as sheets of rows. */
export function writeInputs(
  files: Readonly<Record<string, string | Readonly<Record<string, Rows>>>>,
): Inputs {
  const dir = mkdtempSync(join(tmpdir(), 'inputs-'))
  onTestFinished(() => {
    rmSync(dir, { recursive: true })
  })
  for (const [path, content] of Object.entries(files)) {
    const file = join(dir, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : workbook(content))
  }
  return new Inputs(dir)
}

function workbook(sheets: Readonly<Record<string, Rows>>): Buffer {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name)
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}
