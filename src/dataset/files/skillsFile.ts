import { PERIODS } from '#domain/periods.ts'
import type { SkillTable } from '#domain/profile.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { socCodes, socSteps } from './socCodes.ts'

const HEAD = { kind: 'skills', period: PERIODS.titles }
/** Importance is written in hundredths. */
const PER_STEP = 100
const IMPORTANCE = { min: PER_STEP, max: 5 * PER_STEP }

/** skills.json: the importance of each skill to every rated occupation, a column a skill. */
export const skillsFile: DataFile<SkillTable> = {
  path: 'skills.json',
  rows: ({ occupations }) => occupations.length,
  encode: ({ skills, occupations }) =>
    writeColumns(
      { ...HEAD, rows: occupations.length },
      {
        socs: socSteps(occupations.map(({ soc }) => soc)),
        skills: {
          rows: skills.length,
          name: skills,
          importance: skills.map((_, i) => ({
            rows: occupations.length,
            of: occupations.map(({ importance }) => hundredths(importance[i] ?? null)),
          })),
        },
      },
    ),
  decode: (text) => {
    const file = readColumns(skillsFile.path, HEAD, text)
    const section = file.section('skills')
    const skills = section.texts('name')
    const columns = section.sections('importance').map((column) => {
      if (column.rows !== file.rows)
        throw column.problem('of', `expected ${String(file.rows)} rows; found ${String(column.rows)}`)
      return column.intsOrNull('of', IMPORTANCE)
    })
    if (columns.length !== skills.length)
      throw section.problem('importance', `expected ${String(skills.length)} columns, one a skill`)
    return {
      skills,
      occupations: socCodes(file, 'socs').map((soc, row) => ({
        soc,
        importance: columns.map((column) => {
          const value = column[row] ?? null
          return value === null ? null : value / PER_STEP
        }),
      })),
    }
  },
}

function hundredths(importance: number | null): number | null {
  return importance === null ? null : Math.round(importance * PER_STEP)
}
