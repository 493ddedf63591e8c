import { count, counted } from '#format/counts.ts'
import { signedPercent, sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** A metro area that resembles the place, with the reason. */
export interface SimilarPlace {
  readonly code: string
  /** Short name: "Portland, OR". */
  readonly name: string
  /** "pay +14%, prices +5.4%, 9% of jobs in other fields" */
  readonly reason: string
}

/** Metro areas that resemble the place. */
export interface SimilarPlaces {
  /** The place itself in the same words: "here: pay +12%, prices +5.8% against the nation". */
  readonly here: string
  readonly rows: readonly SimilarPlace[]
  /** How alike is told, and who is left out. Empty: no area can be told alike. */
  readonly method: string
}

function against(level: number): string {
  return signedPercent(level / 100 - 1)
}

/** The metro areas most like the place. Null: the place is none, or the table is not here. */
export function similarPlaces(tables: Tables, { area }: RolesPlace): SimilarPlaces | null {
  const { similar, metros } = tables
  if (area?.kind !== 'metro' || !similar || !metros) return null
  const own = similar.find(({ code }) => code === area.code)
  const byCode = new Map(metros.map((metro) => [metro.code, metro]))
  const payOf = new Map(similar.map(({ code, pay }) => [code, pay]))
  const left = metros.filter(({ prices }) => prices === null).length
  const rows = (own?.similar ?? []).flatMap(({ code, mix }): SimilarPlace[] => {
    const metro = byCode.get(code)
    const pay = payOf.get(code)
    if (!metro || metro.prices === null || pay == null) return []
    const reason = `pay ${against(pay * 100)}, prices ${against(metro.prices)}, ${sharePercent(mix)} of jobs in other fields`
    return [{ code, name: metro.short, reason }]
  })
  return {
    here:
      own?.pay == null || area.prices === null
        ? `Without a price level no metro area can be called similar.`
        : `Here: pay ${against(own.pay * 100)}, prices ${against(area.prices)}, against the nation.`,
    rows,
    method:
      rows.length === 0
        ? ''
        : `Nearest of ${count(metros.length)} by pay role by role, price level and fields of work, each counted alike. Left out: ${counted(left, 'metro area')} without a price level.`,
  }
}
