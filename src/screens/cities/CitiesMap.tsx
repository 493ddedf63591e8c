import type { CitiesPicture } from '#selectors/citiesPicture.ts'

/** The map of Cities. `mini`: the rail's small one, without labels and legend. */
export function CitiesMap(_props: { readonly picture: CitiesPicture; readonly mini?: boolean }) {
  return null
}
