import type { RoleTable } from '#domain/wages.ts'
import type { CompareRow } from './compareRows.ts'
import type { Flip, LinedRow } from './flips.ts'
import type { EarnerRoles } from './togetherRows.ts'

/** The two earners whose pay a comparison adds. */
export interface Earners {
  /** May be the same role twice. */
  readonly roles: EarnerRoles
  /** As the object of a sentence: "web developers and registered nurses", "two web developers". */
  readonly who: string
  /** Whether their pay can be added. */
  readonly isAdded: boolean
}

/** The comparison of one role. */
export interface CompareBlock {
  readonly role: RoleTable
  readonly headline: string
  /** For phones: three lines there. */
  readonly shortHeadline: string
  readonly deck: string
  readonly rows: readonly CompareRow[]
  readonly base: CompareRow
  readonly notice: string | null
  /** Range of the axis of pay, as paid and after prices. Null: nothing is published. */
  readonly extent: readonly [number, number] | null
  /** Range of the axis of the spread, as paid. Null: nothing is published. */
  readonly spreadExtent: readonly [number, number] | null
  readonly lined: readonly LinedRow[]
  readonly flips: readonly Flip[]
  readonly flipsSentence: string
  readonly cautions: readonly string[]
  readonly missing: string
  /** The figures are of two earners together. Absent: of one role. */
  readonly pair?: Earners
}
