import { samplingError, type Estimate } from '#domain/clearDifference.ts'
import { count } from '#format/counts.ts'
import { dollars, roundedDollars } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { growthPercent } from '#format/percent.ts'
import type { PlateRow } from './plateRow.ts'

/** A difference of two published means and how far sampling alone may put them apart, dollars. */
export interface MeanDifference {
  readonly a: PlateRow
  readonly b: PlateRow
  readonly difference: number
  readonly error: number
}

/** From this multiple of the error on a difference is "far beyond" it. */
const FAR = 3

/** The nation's mean yearly pay with its published error. Null: by the hour, a floor, or not published. */
export function yearlyMean({ unit, occupation }: Pick<PlateRow, 'unit' | 'occupation'>): Estimate | null {
  const { nation } = occupation
  if (unit !== 'year' || nation === null || nation.mean === null || nation.meanError === null) return null
  if (nation.floors.includes('mean')) return null
  return { value: nation.mean, error: nation.meanError }
}

/**
 * The pair of roles whose national means are hardest to tell apart. See `samplingError`. Undefined: fewer than two yearly means with a published error.
 */
function closestMeans(rows: readonly PlateRow[]): MeanDifference | undefined {
  const known = rows.flatMap((row) => {
    const mean = yearlyMean(row)
    return mean === null ? [] : [{ row, mean }]
  })
  const pairs = known.flatMap((a, i) =>
    known.slice(i + 1).map((b) => ({
      a: a.row,
      b: b.row,
      difference: Math.abs(a.mean.value - b.mean.value),
      error: samplingError(a.mean, b.mean),
    })),
  )
  const clarity = ({ difference, error }: MeanDifference) => difference / Math.max(error, 1)
  return pairs.toSorted((a, b) => clarity(a) - clarity(b))[0]
}

/** The sampling error in words. Only national means have one. */
export function meanSentence(rows: readonly PlateRow[]): string | null {
  const pair = closestMeans(rows)
  if (!pair) return null
  const { a, b, difference, error } = pair
  const names = [lowerName(a.name), lowerName(b.name)] as const
  const about = roundedDollars(error)
  if (difference < error)
    return `No clear difference of mean pay between ${names[0]} and ${names[1]}: ${dollars(difference)}, within the sampling error of about ${about}. None is published for medians.`
  const beyond = difference >= FAR * error ? 'far beyond' : 'beyond'
  return `Mean pay of ${names[0]} and of ${names[1]} differs by ${dollars(difference)}, ${beyond} the sampling error of about ${about}. None is published for medians.`
}

/** Where the reader's own pay stands in each role. Null: it is not compared with. */
export function standingSentence(rows: readonly PlateRow[], place: string): string | null {
  const said = rows.flatMap(({ name, standing }) =>
    standing === null ? [] : [`${lowerName(name)}, ${standing}`],
  )
  return said.length === 0 ? null : `Where you’d stand in ${place}, as paid: ${said.join('; ')}.`
}

/** Why a shrinking role and its openings are no contradiction, beside a growing one with no more openings where there is one. */
export function shrinkingSentence(rows: readonly PlateRow[]): string | null {
  const able = rows.filter((row) => row.outlook !== null && (row.openings?.total ?? 0) > 0)
  const growth = (row: PlateRow) => row.outlook?.growth ?? 0
  const openings = (row: PlateRow) => row.openings?.total ?? 0
  const shrinking = able.filter((row) => growth(row) < 0).toSorted((a, b) => openings(b) - openings(a))[0]
  if (!shrinking) return null
  const first = `A shrinking job can still hire: ${lowerName(shrinking.name)} ${growthPercent(growth(shrinking))}, yet ${count(openings(shrinking))} openings a year`
  const growing = able
    .filter((row) => growth(row) > 0 && openings(row) <= openings(shrinking))
    .toSorted((a, b) => openings(b) - openings(a))[0]
  if (!growing) return `${first}, as people leave work or change occupation.`
  return `${first}; ${lowerName(growing.name)} ${growthPercent(growth(growing))}, and ${count(openings(growing))}.`
}
