import { count } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import type { RolePoint } from './rolePoint.ts'

/** Why a shrinking role still hires, of the first chosen one that shrinks. Null: none does, or its openings are not published. */
export function shrinkingSentence(chosen: readonly RolePoint[]): string | null {
  const role = chosen.find(({ growth, openings }) => growth < 0 && openings !== null && openings > 0)
  if (!role) return null
  const lost = count(role.base - role.target)
  return `A shrinking job can still hire: ${lowerName(role.name)} lose ${lost} jobs in ten years, yet ${count(role.openings ?? 0)} openings a year come from people who leave.`
}

/** At most three round numbers of openings for the key: the most, about a tenth and a ninetieth of it. Empty: none is published. */
export function openingsSizes(all: readonly RolePoint[]): readonly number[] {
  const most = Math.max(0, ...all.map(({ openings }) => openings ?? 0))
  if (most === 0) return []
  const round = (value: number) => {
    const unit = 10 ** Math.floor(Math.log10(value))
    return Math.max(1, Math.floor(value / unit)) * unit
  }
  return [...new Set([round(most / 90), round(most / 9), round(most)])].toSorted((a, b) => a - b)
}
