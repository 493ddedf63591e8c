import { STATES } from '#domain/states.ts'
import { count, counted } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import { levelText } from '#format/sentences.ts'
import type { Tables } from '#store/tables.ts'
import { pricesOf } from './levels.ts'
import { rolesOfArea, type RolesPlace } from './rolesPlace.ts'

/** A place in words: where it lies, who lives there, its prices, the jobs that are counted and what is not published. */
export interface PlaceFacts {
  /** The publisher's title without states: "Denver–Aurora–Centennial". */
  readonly name: string
  readonly lines: readonly string[]
}

const STATE_NAMES = new Map(STATES.map(({ postal, name }) => [postal, name]))

function pricesLine(tables: Tables, { code, area }: RolesPlace): string {
  if (area?.prices == null) return 'No price level is published: nothing is said of pay after prices.'
  const levels = pricesOf(tables, code)
  const housing = levels ? `, housing ${levelText(levels.housing)}` : ''
  return `Prices ${levelText(area.prices)}${housing} (${periodWords.prices}).`
}

function payLine(tables: Tables, code: string): string {
  const pay = tables.similar?.find((metro) => metro.code === code)?.pay ?? null
  return pay === null ? '' : `Pay ${levelText(pay * 100)}, the same roles compared (${periodWords.wages}).`
}

function jobsLine(tables: Tables, code: string, total: number): string {
  const table = tables.areas[code]
  if (!table) return ''
  const jobs = [...rolesOfArea(table).values()].flatMap((row) => row.jobs ?? [])
  const sum = jobs.reduce((all, each) => all + each, 0)
  return `${counted(sum, 'job')} counted in ${counted(jobs.length, 'role')}; ${count(total - jobs.length)} publish no count here.`
}

/** What stands beside a place's roles. Null: the place is the nation. `total`: roles that the nation publishes anything of. */
export function placeFacts(tables: Tables, place: RolesPlace, total: number): PlaceFacts | null {
  const { area, code } = place
  if (area === null) return null
  const where =
    area.kind !== 'metro'
      ? ''
      : `In ${joinList(area.states.map((state) => STATE_NAMES.get(state) ?? state))}. ${
          area.population === null
            ? 'No count of people in the source.'
            : `${count(area.population)} people (${periodWords.population}).`
        }`
  return {
    name: area.name.replace(/, [A-Z-]+$/, '').replaceAll('-', '–'),
    lines: [where, pricesLine(tables, place), payLine(tables, code), jobsLine(tables, code, total)].filter(
      (line) => line !== '',
    ),
  }
}
