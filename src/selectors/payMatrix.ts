import type { Area } from '#domain/area.ts'
import { divergingClass } from '#domain/divergingClass.ts'
import { afterPrices } from '#domain/prices.ts'
import { isThin, mayBeNamed, repeatedFigures, type RoleTable } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import type { Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, MAX_KEPT, type View } from '#view/view.ts'
import { priceLevelsText } from './priceLevels.ts'
import { baselineOf, type Baseline } from './baseline.ts'
import { sourceText } from './citiesPicture.ts'
import { comparePlaces, kindsText, type ComparePlace } from './comparePlaces.ts'
import { levelOf } from './levels.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixCell.ts'
import { matrixHeadline, shownPay } from './matrixHeadline.ts'
import { matrixMeasure, titlesNotice } from './matrixWords.ts'
import { unknownPlaces } from './unknownArea.ts'
import { unknownRoles, unknownRolesText } from './unknownRoles.ts'

/** Roles × places, each cell against the baseline for that role. */
export interface PayMatrix {
  readonly headline: string
  /** For phones: three lines there. */
  readonly shortHeadline: string
  readonly deck: string
  readonly source: string
  readonly missing: readonly string[]
  readonly notices: readonly string[]
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  /** Every place, for the sentence. */
  readonly places: readonly ComparePlace[]
  readonly baseName: string
  /** What a cell is held against: "the nation for that role", "my pay". */
  readonly against: string
  readonly byPrices: boolean
  /** The column whose pay orders the rows, or the row whose pay orders the columns. Null: pay of the baseline, order of keeping. */
  readonly sortedBy: string | null
}

/** Roles of the matrix: occupations that the release has, at most twelve. There are none: that of the bare address. */
export function matrixRoles(
  view: Pick<View, 'roles'>,
  tables: Pick<Tables, 'roles' | 'occupations'>,
): readonly string[] {
  const unknown = unknownRoles(tables, view.roles)
  const occupations = view.roles.filter((role) => /^\d/.test(role) && !unknown.includes(role))
  return occupations.length === 0 ? DEFAULT_VIEW.roles : occupations.slice(0, MAX_KEPT)
}

type PlainCell = Omit<MatrixCell, 'isBestPlace' | 'isBestRole'>

function cellOf(tables: Tables, view: View, role: RoleTable, area: Area, base: number | null): PlainCell {
  const rows = area.kind === 'metro' ? role.metros : role.states
  const stats = rows.find((row) => row.area === area.code) ?? null
  const paid = stats?.[view.measure] ?? null
  const level = levelOf(tables, view.housing, area)
  const real = paid === null || level === null ? null : afterPrices(paid, level)
  const floor = stats?.floors.includes(view.measure) ?? false
  const own = view.rank === 'prices' ? real : paid
  const against = own === null || base === null || floor ? null : own / base - 1
  return {
    place: area.code,
    stats,
    paid,
    real,
    floor,
    against,
    class: against === null ? null : divergingClass(against),
    thin: stats !== null && isThin(stats),
    repeated: stats === null ? 0 : repeatedFigures(stats),
  }
}

/** Largest figure among cells that may be named; null: none. Floors rank above no other. */
function bestOf(cells: readonly PlainCell[], byPrices: boolean): number | null {
  const values = cells.flatMap((cell) => (isNameable(cell) ? (shownPay(cell, byPrices) ?? []) : []))
  return values.length === 0 ? null : Math.max(...values)
}

function isNameable({ floor, stats }: PlainCell): boolean {
  return !floor && stats !== null && mayBeNamed(stats)
}

interface PlainRow extends Omit<MatrixRow, 'cells'> {
  readonly cells: readonly PlainCell[]
}

/** Places that pay alike are best alike, and so are roles. */
function withBest(rows: readonly PlainRow[], byPrices: boolean): readonly MatrixRow[] {
  const yearly = rows.filter(({ unit }) => unit === 'year')
  const bestRoles = (rows[0]?.cells ?? []).map((_, i) =>
    bestOf(
      yearly.flatMap((row) => row.cells[i] ?? []),
      byPrices,
    ),
  )
  const isTold = (i: number) =>
    yearly.flatMap((row) => row.cells[i] ?? []).filter((cell) => shownPay(cell, byPrices) !== null).length > 1
  return rows.map((row) => {
    const best = bestOf(row.cells, byPrices)
    const isCompared = row.cells.filter((cell) => shownPay(cell, byPrices) !== null).length > 1
    return {
      ...row,
      cells: row.cells.map((cell, i) => {
        const pay = isNameable(cell) ? shownPay(cell, byPrices) : null
        return {
          ...cell,
          isBestPlace: pay !== null && pay === best && isCompared,
          isBestRole: pay !== null && row.unit === 'year' && pay === bestRoles[i] && isTold(i),
        }
      }),
    }
  })
}

function sortedRows(rows: readonly MatrixRow[], by: string | null, byPrices: boolean): readonly MatrixRow[] {
  const at = rows[0]?.cells.findIndex(({ place }) => place === by) ?? -1
  const value = (row: MatrixRow) => {
    const cell = row.cells[at]
    const pay = cell ? shownPay(cell, byPrices) : row.base
    return pay === null ? -1 : row.unit === 'hour' ? pay / 1e6 : pay
  }
  return rows.toSorted((a, b) => value(b) - value(a) || a.name.localeCompare(b.name, 'en-US'))
}

function columnOrder(rows: readonly MatrixRow[], by: string | null, byPrices: boolean): readonly number[] {
  const cells = rows.find(({ soc }) => soc === by)?.cells ?? []
  const places = rows[0]?.cells.map((_, i) => i) ?? []
  const value = (i: number) => {
    const cell = cells[i]
    return (cell ? shownPay(cell, byPrices) : null) ?? -1
  }
  return cells.length === 0 ? places : places.toSorted((a, b) => value(b) - value(a))
}

function levelText(level: number | null, housing: number): string {
  if (level === null) return 'no price level'
  return `prices ${signedPercent(level / 100 - 1)}${housing > 0 ? `, ${housing}% moved` : ''}`
}

const INSTEAD = ' Compared with the nation instead.'

interface Bases {
  /** A role's baseline, in the order of the roles. Null: the chosen one has no figure of the role, so that nothing is compared. */
  readonly bases: readonly (Baseline | null)[]
  readonly baseName: string
  readonly notices: readonly string[]
}

/** One baseline for the whole matrix: the chosen one where it has a figure of any role, else the nation. */
function basesOf(tables: Tables, view: View, roles: readonly RoleTable[]): Bases {
  const all = roles.map((role) => baselineOf(tables, view, role))
  const main = all.find(({ code }) => code === view.base) ?? all[0]
  const isOf = (base: Baseline) => base.code === main?.code
  return {
    bases: all.map((base) => (isOf(base) ? base : null)),
    baseName: main?.name ?? 'the nation',
    notices: [
      ...new Set(
        all.flatMap((base, i) => {
          if (base.notice === null) return []
          return isOf(base)
            ? base.notice
            : `${roles[i]?.short ?? ''}: ${base.notice.replace(INSTEAD, ' Its row is compared with nothing.')}`
        }),
      ),
    ],
  }
}

/** Every role in every place. Null while the areas, their prices or a role are not here. */
export function payMatrix(tables: Tables, view: View): PayMatrix | null {
  const roles = matrixRoles(view, tables).map((soc) => tables.roles[soc])
  const first = roles[0]
  if (!first || !tables.metros || !tables.states || !tables.prices) return null
  const found = roles.filter((role) => role !== undefined)
  if (found.length < roles.length) return null
  const byPrices = view.rank === 'prices'
  const places = comparePlaces(tables, view, first, MAX_KEPT)
  const { bases, baseName, notices } = basesOf(tables, view, found)
  const plain = found.map((role, i): PlainRow => {
    const base = bases[i]
    const line = (byPrices ? base?.real : base?.paid) ?? null
    return {
      soc: role.soc,
      name: role.short,
      title: role.title,
      unit: role.unit,
      base: base?.paid ?? null,
      cells: places.shown.map(({ area }) => cellOf(tables, view, role, area, line)),
    }
  })
  const best = withBest(plain, byPrices)
  const order = columnOrder(best, view.open, byPrices)
  const rows = sortedRows(best, view.open, byPrices).map((row) => ({
    ...row,
    cells: order.flatMap((i) => row.cells[i] ?? []),
  }))
  const columns = places.shown.map(({ area, name, suggestion }): MatrixColumn => {
    const level = levelOf(tables, view.housing, area)
    return {
      area,
      code: area.code,
      name,
      title: area.kind === 'metro' ? area.short : area.name,
      level,
      levelText: levelText(level, view.housing),
      isSuggested: suggestion !== null,
    }
  })
  const shown = order.flatMap((i) => columns[i] ?? [])
  const cells = rows.flatMap((row) => row.cells)
  const silent = cells.filter(({ paid }) => paid === null).length
  const thin = cells.filter((cell) => cell.thin && cell.paid !== null).length
  const repeated = cells.filter((cell) => cell.repeated > 0 && cell.paid !== null).length
  const against = view.base === 'mine' ? baseName : `${baseName} for that role`
  const titles = view.roles.filter((role) => !/^\d/.test(role))
  const codes = new Set([...rows.map(({ soc }) => soc), ...columns.map(({ code }) => code)])
  return {
    ...matrixHeadline({ rows, columns: shown, byPrices, baseName, housing: view.housing }),
    deck: `${matrixMeasure(view, found)} · ${priceLevelsText(view)} · colour: against ${against}`,
    source: sourceText(kindsText(places.shown)),
    missing: [
      silent > 0 ? `${count(silent)} of ${count(cells.length)} figures are not published (hatched)` : '',
      thin > 0 ? `∙ under 100 jobs or no count (${count(thin)})` : '',
      repeated > 0 ? `⚑ repeated figure (${count(repeated)})` : '',
    ].filter((text) => text !== ''),
    notices: [
      ...[unknownRolesText(tables, view.roles, view.roles.includes(first.soc) ? null : first.short)].filter(
        (text) => text !== '',
      ),
      ...(titles.length > 0
        ? [titlesNotice(titles, titles.length === view.roles.length ? first : null)]
        : []),
      ...(view.pair === 'yes'
        ? ['The matrix shows each role alone: Picture and Table are of both earners together.']
        : []),
      ...unknownPlaces(places.unknown),
      ...notices,
    ],
    rows,
    columns: shown,
    places: places.shown,
    baseName,
    against,
    byPrices,
    sortedBy: view.open !== null && codes.has(view.open) ? view.open : null,
  }
}
