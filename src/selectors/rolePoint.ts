import type { PrepStep } from './preparation.ts'

/** An occupation with a yearly median and a forecast: a dot of the picture. */
export interface RolePoint {
  readonly soc: string
  /** Short name: "Software developers". */
  readonly name: string
  readonly title: string
  /** SOC major group: "15". */
  readonly group: string
  readonly prep: PrepStep | null
  /** Median of the nation, dollars a year. */
  readonly pay: number
  /** Forecast change of jobs in per cent, as published. */
  readonly growth: number
  /** Jobs in the base and the target year of the forecast. */
  readonly base: number
  readonly target: number
  /** Openings a year. Null: not published. */
  readonly openings: number | null
}
