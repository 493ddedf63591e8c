import type { Metro } from '#domain/area.ts'
import { STATES } from '#domain/states.ts'
import type { PlaceAlias } from '#domain/titles.ts'
import { Once } from './checks.ts'
import { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'

/**
 * Names that people type for a place (placeAliases.csv, beside this module), lower case, by name.
 * Throws `PipelineProblem`: a name twice, an area that is neither one of `metros` (by its short name) nor a state.
 */
export function readPlaceAliases(metros: readonly Pick<Metro, 'code' | 'short'>[]): readonly PlaceAlias[] {
  const rows = readTable(new Inputs(import.meta.dirname), 'placeAliases.csv', {
    columns: { name: 'name', place: 'place' },
  })
  const once = new Once<'name' | 'place'>('name', 'each name')
  const areas = new Map([
    ...metros.map(({ short, code }) => [short, code] as const),
    ...STATES.flatMap((state) => (state.region === null ? [] : [[state.name, state.postal] as const])),
  ])
  return rows
    .map((row) => {
      const name = row.word('name', /^[a-z0-9 .'-]+$/, 'a name in lower case')
      const area = areas.get(row.word('place'))
      once.see(row, name)
      if (area === undefined) throw row.problem('place', 'the short name of a metro area or a state')
      return { name, area }
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
