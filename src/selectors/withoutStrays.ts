import { groupOf } from '#domain/occupation.ts'
import type { RoleEvidence } from './roleEvidence.ts'

/** A title in more rows of O*NET's list belongs to no single field: "Data Analyst" stands in eight. */
const FEW_ROWS = 3

/** Where employers or an everyday name say what is meant, a rare title elsewhere is no answer: "SNF RN". */
export function withoutStrays(found: ReadonlyMap<string, RoleEvidence>): ReadonlyMap<string, RoleEvidence> {
  const lead = [...found.values()].toSorted((a, b) => b.score - a.score)[0]
  if (!lead?.isStrong) return found
  const isStray = ({ soc, listed }: RoleEvidence) => {
    if (listed === null) return false
    const isElsewhere = groupOf(soc) !== groupOf(lead.soc)
    return listed.titles === 1
      ? listed.rows <= (isElsewhere ? FEW_ROWS : 1)
      : isElsewhere && listed.rows === 1
  }
  return new Map([...found].filter(([, evidence]) => !isStray(evidence)))
}
