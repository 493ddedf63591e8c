import type { Nonmetro } from '#domain/area.ts'
import { stateOf } from '#domain/states.ts'
import { Once } from './checks.ts'
import type { Inputs } from './inputs.ts'
import { readTable } from './readTable.ts'
import { NONMETRO_WAGES } from './sources.ts'

const KIND = / nonmetropolitan area( \(noncontiguous\))?$/

/**
 * The nonmetropolitan areas as the wage file lists them, by code: no other file names them.
 * Throws `PipelineProblem`: an area under two titles or in two states, two areas of one short name.
 */
export function readNonmetro(inputs: Inputs): readonly Nonmetro[] {
  const table = readTable(inputs, inputs.find(NONMETRO_WAGES), {
    columns: { code: 'AREA', title: 'AREA_TITLE', kind: 'AREA_TYPE', state: 'PRIM_STATE' },
    isRow: (row) => row.text('kind') === '6',
  })
  const areas = new Map<string, Nonmetro>()
  const onceShort = new Once<'code' | 'title' | 'kind' | 'state'>('title', 'each short name')
  for (const row of table) {
    const code = row.word('code', /^\d{7}$/, 'an area code of seven digits')
    const name = row.word('title')
    const state = row.word('state', /^[A-Z]{2}$/, 'a postal code')
    const known = areas.get(code)
    if (known === undefined) {
      const short = shortNonmetroName(name, state)
      onceShort.see(row, short)
      areas.set(code, { kind: 'nonmetro', code, name, short, states: [state], prices: null })
      continue
    }
    if (known.name !== name) throw row.problem('title', `"${known.name}"`)
    if (known.states[0] !== state) throw row.problem('state', known.states[0] ?? '')
  }
  return [...areas.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** "Northwest Alabama nonmetropolitan area" → "Northwest Alabama"; a whole state's → "Nonmetro Kansas"; "Coastal Plains, TX". */
export function shortNonmetroName(title: string, state: string): string {
  const place = title.replace(KIND, '')
  const name = stateOf(state)?.name ?? ''
  if (place === name || place === `Balance of ${name}`) return `Nonmetro ${name}`
  return place.replace(` Region of ${name}`, `, ${state}`)
}
