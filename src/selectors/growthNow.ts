import { count } from '#format/counts.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { growthCode } from './forecastCheck.ts'

/**
 * Whether the role is forecast to grow, by the newest round: "Forecast for 2024–34: +7.5%, 86,000 → 92,500 jobs, 5,400 openings a
 * year. All occupations: +3.1%." Empty: the occupations are not here, or the newest round does not have the role.
 */
export function growthNow(tables: Partial<Pick<Tables, 'occupations' | 'projections'>>, view: View): string {
  const { occupations, all } = tables.occupations ?? {}
  const soc = growthCode(tables, view)
  const outlook = occupations?.find((one) => one.soc === soc)?.outlook
  if (!outlook) return ''
  const openings = outlook.openings === null ? '' : `, ${openingsText(outlook.openings)} openings a year`
  const total = all?.outlook ? ` All occupations: ${growthPercent(all.outlook.growth)}.` : ''
  return `Forecast for ${periodWords.projections}: ${growthPercent(outlook.growth)}, ${count(outlook.base)} → ${count(outlook.target)} jobs${openings}.${total}`
}
