import type { Area } from '#domain/area.ts'
import type { DivergingClass } from '#domain/divergingClass.ts'
import type { PayUnit, Stats } from '#domain/wages.ts'

/** One role in one place. */
export interface MatrixCell {
  readonly place: string
  /** Null: the place publishes nothing of the role. */
  readonly stats: Stats | null
  /** Null: not published. */
  readonly paid: number | null
  /** Null: no pay or no price level. */
  readonly real: number | null
  readonly floor: boolean
  /** Against the role's own baseline in the prices shown, as a fraction. Null: either is not published or a floor. */
  readonly against: number | null
  readonly class: DivergingClass | null
  readonly thin: boolean
  /** How many of the five figures repeat a neighbour. */
  readonly repeated: number
  /** The place pays the role most of those shown. */
  readonly isBestPlace: boolean
  /** The role is the best paid in the place of those shown. */
  readonly isBestRole: boolean
}

/** One role in every place. */
export interface MatrixRow {
  readonly soc: string
  readonly name: string
  readonly title: string
  readonly unit: PayUnit
  /** The baseline's pay as paid. Null: not published for this role. */
  readonly base: number | null
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[]
}

/** A place as a column. */
export interface MatrixColumn {
  readonly area: Area
  readonly code: string
  readonly name: string
  readonly title: string
  /** Price level, US = 100. Null: not published. */
  readonly level: number | null
  /** The same against the nation's, as the column's head says it: "prices +10%". */
  readonly levelText: string
  readonly isSuggested: boolean
}
