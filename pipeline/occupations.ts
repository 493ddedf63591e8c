import type { Occupation, Outlook } from '#domain/occupation.ts'
import { readCombinedCodes } from './bridge.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import { sentenceCase } from './sentenceCase.ts'
import { MOST_LETTERS, readShortNames, shortRoleName } from './shortNames.ts'
import type { Wages } from './wages.ts'

/**
 * Every occupation that the nation's wages or the newest projections have, by code.
 * `titles`: SOC titles for those without wages. Throws `PipelineProblem`: a short name that is too long or there twice.
 */
export function joinOccupations(
  { roles, metrosOf }: Pick<Wages, 'roles' | 'metrosOf'>,
  outlooks: ReadonlyMap<string, Outlook>,
  titles: ReadonlyMap<string, string>,
  zones: ReadonlyMap<string, number>,
): readonly Occupation[] {
  const byCode = new Map(roles.map((role) => [role.soc, role]))
  const codes = [...new Set([...byCode.keys(), ...outlooks.keys()])].sort()
  const own = readShortNames()
  const unknown = [...own.keys()].find((soc) => !codes.includes(soc))
  if (unknown !== undefined)
    throw new PipelineProblem(
      { file: 'shortNames.csv' },
      `expected codes of this release; ${unknown} is none`,
    )
  const shorts = new Map<string, string>()
  return codes.map((soc): Occupation => {
    const role = byCode.get(soc)
    const outlook = outlooks.get(soc)
    const title = sentenceCase(role?.title ?? titles.get(soc) ?? soc)
    const short = shortRoleName(soc, title, own)
    const other = shorts.get(short)
    if (other !== undefined)
      throw new PipelineProblem(
        { file: 'shortNames.csv' },
        `expected each name once; ${short} is ${other} and ${soc}`,
      )
    if (short.length > MOST_LETTERS)
      throw new PipelineProblem(
        { file: 'shortNames.csv' },
        `expected a name of ${String(MOST_LETTERS)} letters at most for ${soc}, ${title}; found none`,
      )
    shorts.set(short, soc)
    return {
      soc,
      title,
      short,
      unit: role?.unit ?? 'year',
      nation: role?.nation ?? null,
      metros: (metrosOf.get(soc) ?? []).filter((row) => row.median !== null).length,
      outlook: outlook ?? null,
      zone: zones.get(soc) ?? null,
    }
  })
}

/**
 * O*NET's job zone (1 … 5) by SOC code: that of the code's own O*NET occupation (.00), else the most common of its parts (the lower
 * of two equally common). A code that BLS publishes in place of several has a zone only if all of its parts have the same.
 */
export function readZones(inputs: Inputs): ReadonlyMap<string, number> {
  const table = readTable(inputs, 'onet/Job Zones.xlsx', {
    columns: { code: 'O*NET-SOC Code', zone: 'Job Zone' },
  })
  const parts = new Map<string, { readonly part: string; readonly zone: number }[]>()
  for (const row of table) {
    const code = row.word('code', /^\d{2}-\d{4}\.\d{2}$/, 'an O*NET-SOC code such as 15-1254.00')
    const zone = row.number('zone')
    if (!Number.isInteger(zone) || zone < 1 || zone > 5) throw row.problem('zone', 'a job zone from 1 to 5')
    const soc = code.slice(0, 7)
    parts.set(soc, [...(parts.get(soc) ?? []), { part: code.slice(8), zone }])
  }
  const zones = new Map([...parts].map(([soc, list]) => [soc, zoneOf(list)]))
  for (const { code: combined, parts: codes } of readCombinedCodes(inputs)) {
    const held = new Set(codes.map((code) => zones.get(code)))
    const [zone] = held
    if (held.size === 1 && zone !== undefined && !zones.has(combined)) zones.set(combined, zone)
  }
  return zones
}

function zoneOf(parts: readonly { readonly part: string; readonly zone: number }[]): number {
  const own = parts.find(({ part }) => part === '00')
  if (own !== undefined) return own.zone
  const count = (zone: number): number => parts.filter((each) => each.zone === zone).length
  return parts.map(({ zone }) => zone).sort((a, b) => count(b) - count(a) || a - b)[0]!
}
