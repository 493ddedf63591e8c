import { AREA_BREAK } from '#domain/payHistory.ts'
import type { AreaHistory } from '#domain/payHistory.ts'
import type { Inputs } from './inputs.ts'
import { readPastPay } from './pastPay.ts'
import type { PastPay } from './pastPay.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import { AREA_CHANGES } from './sources.ts'

const FIRST_YEAR = 2019

/** A metro area of the release and what each year published of one occupation there (`at`: the year). */
export interface AreaRows {
  readonly area: string
  readonly older: AreaHistory['older']
  readonly rows: readonly (PastPay & { readonly at: number })[]
}

/**
 * Metro areas through the years before the newest one by occupation, for those that the earlier files have; areas by code. Throws
 * `PipelineProblem`: an area that is neither one of `metros` nor, before the new delineation, in the table of changes.
 */
export function readMetroHistory(
  inputs: Inputs,
  newest: number,
  metros: ReadonlySet<string>,
): ReadonlyMap<string, readonly AreaRows[]> {
  const changes = readAreaChanges(inputs)
  const titles = { before: new Map<string, string>(), since: new Map<string, string>() }
  const bySoc = new Map<string, Map<string, (PastPay & { at: number })[]>>()
  for (let year = FIRST_YEAR; year < newest; year += 1) {
    const file = inputs.find(`oews/MSA_M${String(year)}_dl`)
    const isOld = year < AREA_BREAK
    for (const row of readPastPay(inputs, file, year, 'metro')) {
      if (!metros.has(row.area) && !(isOld && changes.has(row.area)))
        throw new PipelineProblem(
          { file },
          `expected areas of the release or of ${AREA_CHANGES}; found ${row.area}`,
        )
      titles[isOld ? 'before' : 'since'].set(row.area, row.areaTitle)
      const areas = bySoc.get(row.soc) ?? new Map<string, (PastPay & { at: number })[]>()
      bySoc.set(row.soc, areas.set(row.area, [...(areas.get(row.area) ?? []), { ...row, at: year }]))
    }
  }
  const older = olderAreas(changes, titles, metros)
  const codes = [...metros].toSorted()
  return new Map(
    [...bySoc].map(([soc, areas]) => [
      soc,
      codes.flatMap((area): readonly AreaRows[] => {
        const before = older.get(area) ?? null
        const past = before === null ? [] : (areas.get(before.code) ?? [])
        const rows = [...past, ...(areas.get(area) ?? [])]
        return rows.length === 0 ? [] : [{ area, older: past.length === 0 ? null : before, rows }]
      }),
    ]),
  )
}

/** Area code until 2023 → its code since. Null: no metro area any more. Throws `PipelineProblem`: a code twice. */
function readAreaChanges(inputs: Inputs): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>()
  const table = readTable(inputs, AREA_CHANGES, { columns: { from: 'code_to_2023', to: 'code_from_2024' } })
  for (const row of table) {
    const from = row.word('from', /^\d{5}$/, 'the code of a metro area')
    if (changes.has(from)) throw row.problem('from', 'each code once')
    const to = row.text('to')
    changes.set(from, to === '' ? null : row.word('to', /^\d{5}$/, 'the code of a metro area, or none'))
  }
  return changes
}

/**
 * The area that a metro area with a new code was before: the only one that went into it, else the one with the same first city. Areas
 * that joined one which kept its code have no past here. Throws `PipelineProblem`: no such area, or a code that is none.
 */
function olderAreas(
  changes: ReadonlyMap<string, string | null>,
  titles: Readonly<Record<'before' | 'since', ReadonlyMap<string, string>>>,
  metros: ReadonlySet<string>,
): ReadonlyMap<string, { readonly code: string; readonly title: string }> {
  const into = new Map<string, { readonly code: string; readonly title: string }[]>()
  for (const [code, to] of changes) {
    if (to !== null && !metros.has(to))
      throw new PipelineProblem({ file: AREA_CHANGES }, `expected codes of the release; found ${to}`)
    const title = titles.before.get(code)
    if (to === null || titles.before.has(to) || title === undefined) continue
    into.set(to, [...(into.get(to) ?? []), { code, title }])
  }
  return new Map(
    [...into].map(([to, from]) => {
      const city = firstCity(titles.since.get(to) ?? '')
      const one = from.length === 1 ? from[0] : from.find(({ title }) => firstCity(title) === city)
      if (one === undefined)
        throw new PipelineProblem(
          { file: AREA_CHANGES },
          `expected one area that ${to} goes on from; found none of its name`,
        )
      return [to, one]
    }),
  )
}

function firstCity(title: string): string {
  return title.split(/[-,/]/, 1)[0]!
}
