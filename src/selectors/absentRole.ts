import { sharePercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import { titleName } from './filedRow.ts'

/** Why a role has no picture among survey figures, and where to go instead. */
export interface AbsentRole {
  readonly text: string
  /** Occupation that employers file the title under most. Null: there is none to offer. */
  readonly instead: { readonly soc: string; readonly name: string } | null
}

/**
 * What to say of a role without a file in the release: a title known from visa filings only, or a code this release lacks.
 * Null while the tables that tell are not here.
 */
export function absentRole(tables: Tables, code: string): AbsentRole | null {
  if (/^\d/.test(code))
    return { text: `This release has no occupation ${code}. Choose another role above.`, instead: null }
  if (!tables.filings || !tables.occupations) return null
  const title = tables.filings.find(({ slug }) => slug === code)
  if (!title)
    return { text: `This release knows no title “${code}”. Choose another role above.`, instead: null }
  const [most] = title.mix
  const role = tables.occupations.occupations.find(({ soc }) => soc === most?.soc)
  const known = `${titleName(title.title)} is known from visa filings only: no survey publishes it.`
  if (!most || !role) return { text: known, instead: null }
  return {
    text: `${known} Employers file ${sharePercent(most.share)} of them under ${role.short}.`,
    instead: { soc: role.soc, name: role.short },
  }
}
