import { metrosFile } from '#dataset/files/metrosFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import type { Metro } from '#domain/area.ts'
import type { RoleTable } from '#domain/wages.ts'

/** What one row of the bare list shows. */
export interface BareRow {
  readonly code: string
  readonly name: string
  readonly jobs: number | null
  readonly paid: number
  readonly real: number | null
}

export interface BareChoice {
  readonly byPrices: boolean
  readonly leastJobs: number
}

async function text(path: string): Promise<string> {
  return (await fetch(`./data/${path}`)).text()
}

export async function loadMetros(): Promise<readonly Metro[]> {
  return metrosFile.decode(await text(metrosFile.path))
}

export async function loadRole(soc: string): Promise<RoleTable> {
  const file = roleFile(soc)
  return file.decode(await text(file.path))
}

/** The rows of one role in rank order, as the product's list has them. */
export function bareRows(metros: readonly Metro[], role: RoleTable, choice: BareChoice): readonly BareRow[] {
  const stats = new Map(role.metros.map((row) => [row.area, row]))
  const rows = metros.flatMap((metro): readonly BareRow[] => {
    const { median = null, jobs = null } = stats.get(metro.code) ?? {}
    if (median === null || (jobs ?? 0) < choice.leastJobs) return []
    const real = metro.prices === null ? null : median / (metro.prices / 100)
    return [{ code: metro.code, name: metro.short, jobs, paid: median, real }]
  })
  const rank = (row: BareRow) => (choice.byPrices ? (row.real ?? 0) : row.paid)
  return rows.toSorted((a, b) => rank(b) - rank(a))
}
