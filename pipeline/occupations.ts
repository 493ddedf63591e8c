import type { Occupation, Outlook } from '#domain/occupation.ts'
import type { AreaStats } from '#domain/wages.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { readTable } from './readTable.ts'
import { sentenceCase } from './sentenceCase.ts'
import { shortRoleName } from './shortNames.ts'
import type { NationalRole } from './wages.ts'

/** What the newest round of projections says of an occupation. */
export interface OutlookRow {
  readonly title: string
  readonly outlook: Outlook
}

/**
 * Every occupation that the nation's wages or the newest projections have, by code.
 * Throws `PipelineProblem`: a short name that is too long or there twice.
 */
export function joinOccupations(
  roles: readonly NationalRole[],
  metrosOf: ReadonlyMap<string, readonly AreaStats[]>,
  outlooks: ReadonlyMap<string, OutlookRow>,
  zones: ReadonlyMap<string, number>,
): readonly Occupation[] {
  const byCode = new Map(roles.map((role) => [role.soc, role]))
  const codes = [...new Set([...byCode.keys(), ...outlooks.keys()])].filter((soc) => soc !== '00-0000').sort()
  const shorts = new Map<string, string>()
  return codes.map((soc): Occupation => {
    const role = byCode.get(soc)
    const outlook = outlooks.get(soc)
    const title = sentenceCase(role?.title ?? outlook?.title ?? soc)
    const short = shortRoleName(soc, title)
    const other = shorts.get(short)
    if (other !== undefined)
      throw new PipelineProblem({ file: 'short names' }, `expected each once; ${short} is ${other} and ${soc}`)
    if (short.length > 34)
      throw new PipelineProblem({ file: 'short names' }, `expected 34 letters at most; ${soc} is ${short}`)
    shorts.set(short, soc)
    return {
      soc,
      title,
      short,
      unit: role?.unit ?? 'year',
      nation: role?.nation ?? null,
      metros: (metrosOf.get(soc) ?? []).filter((row) => row.median !== null).length,
      outlook: outlook?.outlook ?? null,
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
  for (const [combined, codes] of readCombinedCodes(inputs)) {
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

function readCombinedCodes(inputs: Inputs): ReadonlyMap<string, readonly string[]> {
  const table = readTable(inputs, inputs.find('projections/matrix-codes-2018'), {
    columns: { combined: /^(matrix_code|code|combined)$/i, part: /soc.*code|part|soc_2018/i },
  })
  const codes = new Map<string, string[]>()
  for (const row of table) {
    const combined = row.word('combined')
    codes.set(combined, [...(codes.get(combined) ?? []), row.word('part')])
  }
  return codes
}
