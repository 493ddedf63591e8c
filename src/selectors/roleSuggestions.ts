import type { Occupation } from '#domain/occupation.ts'
import type { AlsoCalled } from '#domain/wages.ts'

/** A role that is worth a look beside those chosen, and why. */
export interface RoleSuggestion {
  readonly soc: string
  readonly name: string
}

const MOST = 3

/** Minor group of the SOC: "15-12". Broad groups are too small where an occupation stands alone in one. */
function minorGroup(soc: string): string {
  return soc.slice(0, 5)
}

/** Whether it holds what fits nowhere else: nobody can take it for a next step. */
function isRest({ title }: Occupation): boolean {
  return /, all other$/i.test(title)
}

function broadGroup(soc: string): string {
  return soc.slice(0, 6)
}

function jobs(occupation: Occupation): number {
  return occupation.nation?.jobs ?? 0
}

/**
 * Neighbours of one role for a first comparison: where employers file its title, then the same broad group of the SOC, then the
 * same minor group, each with most jobs first.
 */
export function roleSuggestions(
  occupations: readonly Occupation[],
  soc: string,
  alsoCalled: AlsoCalled | null,
): readonly RoleSuggestion[] {
  const others = occupations
    .filter(
      (other) => other.soc !== soc && other.nation?.median != null && other.unit === 'year' && !isRest(other),
    )
    .toSorted((a, b) => jobs(b) - jobs(a))
  const filed = others.filter((other) => other.soc === alsoCalled?.soc)
  const broad = others.filter((other) => broadGroup(other.soc) === broadGroup(soc))
  const minor = others.filter((other) => minorGroup(other.soc) === minorGroup(soc))
  const major = others.filter((other) => other.soc.slice(0, 2) === soc.slice(0, 2))
  const found = [...new Set([...filed, ...broad, ...minor, ...major])]
  return found.slice(0, MOST).map((other) => ({ soc: other.soc, name: other.short }))
}
