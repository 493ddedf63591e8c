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

/** Has metro areas, but no price level of its own: the release does not list it among the states. */
const NOT_LISTED: Readonly<Record<string, string>> = { PR: 'Puerto Rico' }

/** Most places a sentence names; more are counted. */
const MOST = 3

/** The chosen regions and states as a sentence names them: "the West and Puerto Rico", "4 states". Empty: none is chosen.
 * A state that is not `known` has its postal code. */
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
    ...states.map(
      (code) =>
        NOT_LISTED[code] ??
        known.find((state) => state.code === code)?.name.replace(/^District/, 'the $&') ??
        code,
    ),
  ])
}
