import { NATION } from '#domain/area.ts'
import { CODE_BREAK } from '#domain/codeBreak.ts'
import { AREA_BREAK, METHOD_BREAK, MISSING_YEARS } from '#domain/payHistory.ts'
import { PERIODS } from '#domain/periods.ts'
import { joinList } from '#format/names.ts'
import { monthYear } from '#format/periods.ts'
import { pointsOf, type TimeLine } from './timeLines.ts'

/** Why no line runs here. */
export interface TimeBreak {
  readonly key: 'codes' | 'method' | 'missing' | 'areas'
  /** Place on the axis of years: between two of them, or the year that is missing. */
  readonly at: number
  /** Whether it divides the picture; else a year is missing in the nation's line. */
  readonly isRule: boolean
  /** At the break: "new method from 2021". */
  readonly short: string
  /** On phones: "new method". */
  readonly shorter: string
  /** The whole reason, below the picture. */
  readonly reason: string
}

function span(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${String(first)}–${String(last).slice(2)}`
}

/** "2012–18: 15-1134, Web developers" */
function codeText(line: TimeLine): string {
  const points = pointsOf(line)
  const { code, title } = points.at(-1)!
  const also = line.kind === 'combined' ? ' (holds other roles too)' : ''
  return `${span(points.map(({ year }) => year))}: ${code}, ${title}${also}`
}

/** Years within a line that have no figure. */
export function gapYears(line: TimeLine | undefined): readonly number[] {
  const years = line ? pointsOf(line).map(({ year }) => year) : []
  return years.flatMap((year, i) => {
    const next = years[i + 1] ?? year + 1
    return Array.from({ length: next - year - 1 }, (_, k) => year + 1 + k)
  })
}

/** Every break within the years drawn, oldest first, with its reason in words. `what`: the role inside a sentence. */
export function timeBreaks(lines: readonly TimeLine[], what: string): readonly TimeBreak[] {
  const years = lines.flatMap((line) => pointsOf(line).map(({ year }) => year))
  const crosses = (year: number): boolean => Math.min(...years) < year && Math.max(...years) >= year
  const apart = lines.filter(({ kind }) => kind !== 'own')
  const places = lines.filter(({ area }) => area !== NATION)
  const nation = lines.find(({ area, kind }) => area === NATION && kind === 'own')
  const breaks: TimeBreak[] = []
  if (apart.length > 0)
    breaks.push({
      key: 'codes',
      at: crosses(CODE_BREAK + 1) ? CODE_BREAK + 0.5 : METHOD_BREAK - 0.5,
      isRule: crosses(CODE_BREAK + 1),
      short: `new codes from ${String(CODE_BREAK + 1)}`,
      shorter: 'new codes',
      reason: `The codes changed (SOC 2018), so earlier figures are not of ${what} alone and are not joined. ${apart.map(codeText).join('; ')}.`,
    })
  if (crosses(METHOD_BREAK))
    breaks.push({
      key: 'method',
      at: METHOD_BREAK - 0.5,
      isRule: true,
      short: `new method from ${String(METHOD_BREAK)}`,
      shorter: 'new method',
      reason: `From May ${String(METHOD_BREAK)} BLS estimates by another method: figures before and after are not joined.`,
    })
  for (const year of gapYears(nation).filter((each) => MISSING_YEARS.includes(each)))
    breaks.push({
      key: 'missing',
      at: year,
      isRule: false,
      short: `no ${String(year)} file`,
      shorter: `no ${String(year)}`,
      reason: `The nation’s figures of May ${String(year)} are not in this data.`,
    })
  if (places.length > 0 && crosses(AREA_BREAK)) {
    const older = places.filter(({ olderName }) => olderName !== null)
    const names = joinList(older.map(({ name, olderName }) => `${name} was ${olderName!}`))
    breaks.push({
      key: 'areas',
      at: AREA_BREAK - 0.5,
      isRule: true,
      short: `new metro areas from ${String(AREA_BREAK)}`,
      shorter: 'new areas',
      reason: `From May ${String(AREA_BREAK)} metro areas are those of ${monthYear(PERIODS.areas)}: their counties can differ even under the same name.${names === '' ? '' : ` Until then ${names}.`}`,
    })
  }
  return breaks
}
