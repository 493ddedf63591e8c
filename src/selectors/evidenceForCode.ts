import { NO_FILING, sizeOf, type RoleEvidence } from './roleEvidence.ts'
import type { RoleIndex } from './roleIndex.ts'

/** "15-1252", "151252", "15-12", also with O*NET's ".00": the digits. Null: not a code. */
export function typedCode(typed: string): string | null {
  const match = /^\s*(\d\d)-?(\d{0,4})(?:\.\d{0,2})?\s*$/.exec(typed)
  return match ? `${match[1]!}${match[2]!}` : null
}

/** Evidence for a code, every occupation whose code begins so, those with most jobs first. */
export function evidenceForCode(index: RoleIndex, code: string): ReadonlyMap<string, RoleEvidence> {
  const found = [...index.occupations.values()].filter(({ soc }) => soc.replace('-', '').startsWith(code))
  return new Map(
    found.map((occupation) => {
      const { soc } = occupation
      return [soc, { soc, score: sizeOf(occupation), source: 'code', text: soc, ...NO_FILING }]
    }),
  )
}
