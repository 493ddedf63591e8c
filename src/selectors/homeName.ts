import { NATION } from '#domain/area.ts'
import type { Tables } from '#store/tables.ts'
import { areaOf } from './areaOf.ts'
import { cityName } from './baseline.ts'

/** Whose prices the reader's own pay is at, in sentences: "Denver", "the nation". */
export function homeName(tables: Pick<Tables, 'metros' | 'states'>, pricedAt: string): string {
  const area = pricedAt === NATION ? undefined : areaOf(tables, pricedAt)
  return area ? cityName(area.short) : 'the nation'
}
