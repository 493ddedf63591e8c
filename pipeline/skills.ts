import type { SkillTable } from '#domain/profile.ts'
import type { CombinedCode } from '#domain/projection.ts'
import { publishedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { onetCode, partsBySoc } from './onetParts.ts'
import { readTable } from './readTable.ts'
import { sentenceCase } from './sentenceCase.ts'

const SKILLS_FILE = 'onet/Skills.xlsx'

/**
 * O*NET's importance of its skills (scale IM, 1 … 5) by code of the release: the mean of the O*NET occupations that count, to two
 * decimals. Values that O*NET recommends to suppress are left out. Skills in the order of their element numbers. Throws
 * `PipelineProblem`: a value outside the scale, a skill of an occupation twice.
 */
export function readSkills(
  inputs: Inputs,
  socs: ReadonlySet<string>,
  combined: readonly CombinedCode[],
): SkillTable {
  const names = new Map<string, string>()
  const seen = new Set<string>()
  const rows = readTable(inputs, SKILLS_FILE, {
    columns: {
      code: 'O*NET-SOC Code',
      element: 'Element ID',
      name: 'Element Name',
      scale: 'Scale ID',
      value: 'Data Value',
      suppress: 'Recommend Suppress',
    },
    isRow: (row) => row.text('scale') === 'IM',
  }).map((row) => {
    const onet = onetCode(row, 'code')
    const element = row.word('element')
    const value = row.number('value')
    if (value < 1 || value > 5) throw row.problem('value', 'an importance from 1 to 5')
    const key = `${onet} ${element}`
    if (seen.has(key)) throw row.problem('element', 'each skill of an occupation once')
    seen.add(key)
    names.set(element, row.word('name'))
    const isSuppressed = row.word('suppress', /^[YN]$/, 'Y or N') === 'Y'
    return { onet, row: { element, value: isSuppressed ? null : value } }
  })
  const elements = [...names.keys()].sort()
  const parts = partsBySoc(rows, publishedCodes(socs, combined))
  return {
    skills: elements.map((element) => sentenceCase(names.get(element)!)),
    occupations: [...parts.keys()].sort().map((soc) => {
      const all = parts.get(soc)!.flat()
      return {
        soc,
        importance: elements.map((element) =>
          meanOf(all.filter((row) => row.element === element).map(({ value }) => value)),
        ),
      }
    }),
  }
}

function meanOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null)
  if (given.length === 0) return null
  return Math.round((given.reduce((sum, value) => sum + value, 0) / given.length) * 100) / 100
}
