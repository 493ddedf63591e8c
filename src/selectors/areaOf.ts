import type { Area } from '#domain/area.ts'
import type { Tables } from '#store/tables.ts'

/** A metro area or state by its code. Undefined: this release has none, or its file is not here yet. */
export function areaOf(tables: Pick<Tables, 'metros' | 'states'>, code: string | null): Area | undefined {
  return (
    tables.metros?.find((metro) => metro.code === code) ?? tables.states?.find((state) => state.code === code)
  )
}
