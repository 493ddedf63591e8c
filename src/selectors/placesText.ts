import type { Region, State } from '#domain/area.ts'
import { joinList } from '#format/names.ts'
import type { View } from '#view/view.ts'

/** Names of the Census regions as they stand in sentences. */
export const REGION_NAMES: Readonly<Record<Region, string>> = {
  northeast: 'the Northeast',
  midwest: 'the Midwest',
  south: 'the South',
  west: 'the West',
}

/** Most places a sentence names; more are counted. */
const MOST = 3

/** Puerto Rico has metro areas and no row among the states. */
const ELSEWHERE: Readonly<Record<string, string>> = { PR: 'Puerto Rico' }

function stateName(code: string, states: readonly State[]): string {
  const name = states.find((state) => state.code === code)?.name ?? ELSEWHERE[code] ?? code
  return name.replace(/^District/, 'the $&')
}

/** The chosen regions and states as a sentence names them: "the West and Puerto Rico", "4 states". Empty: none is chosen. */
export function placesText(
  { regions, states }: Pick<View, 'regions' | 'states'>,
  known: readonly State[] = [],
): string {
  if (regions.length + states.length > MOST) {
    if (regions.length === 0) return `${states.length} states`
    return states.length === 0
      ? `${regions.length} regions`
      : `${regions.length + states.length} states and regions`
  }
  return joinList([
    ...regions.map((region) => REGION_NAMES[region]),
    ...states.map((code) => stateName(code, known)),
  ])
}
