import type { Occupation } from '#domain/occupation.ts'
import type { AlsoCalled, RoleTable } from '#domain/wages.ts'
import type { Wages } from './wages.ts'

/** The table of every occupation that the nation publishes wages of, by code. */
export function roleTables(
  wages: Wages,
  occupations: readonly Occupation[],
  alsoCalled: ReadonlyMap<string, AlsoCalled>,
): readonly RoleTable[] {
  return occupations.flatMap(({ soc, title, short, unit, nation }): RoleTable[] =>
    nation === null
      ? []
      : [
          {
            soc,
            title,
            short,
            unit,
            nation,
            metros: wages.metrosOf.get(soc) ?? [],
            states: wages.statesOf.get(soc) ?? [],
            alsoCalled: alsoCalled.get(soc) ?? null,
          },
        ],
  )
}
