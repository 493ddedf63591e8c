import { Once } from './checks.ts'
import { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'

/** The longest short name: it must fit a row beside its figures. */
export const MOST_LETTERS = 34

/**
 * Our own short names of occupations by SOC code (shortNames.csv, beside this module): plain words for titles too long for a row.
 * Throws `PipelineProblem`: a code or a name twice, a name too long.
 */
export function readShortNames(): ReadonlyMap<string, string> {
  const rows = readTable(new Inputs(import.meta.dirname), 'shortNames.csv', {
    columns: { soc: 'soc', short: 'short' },
  })
  const onceCode = new Once<'soc' | 'short'>('soc', 'each code')
  const onceName = new Once<'soc' | 'short'>('short', 'each name')
  return new Map(
    rows.map((row) => {
      const soc = row.word('soc', /^\d{2}-\d{4}$/, 'a SOC code such as 15-1254')
      const short = row.word('short', /^.{3,34}$/, `a name of ${String(MOST_LETTERS)} letters at most`)
      onceCode.see(row, soc)
      onceName.see(row, short.toLowerCase())
      return [soc, short] as const
    }),
  )
}

/** The short name of an occupation: our own, or its title with "all other" as "other". */
export function shortRoleName(soc: string, title: string, own: ReadonlyMap<string, string>): string {
  return own.get(soc) ?? title.replace(/, all other$/, ', other')
}
