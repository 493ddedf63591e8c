import { describe, expect, it } from 'vitest'
import { matrixSvg } from '#charts/matrixSvg.ts'
import { cellTexts } from '#charts/PayMatrix.tsx'
import { matrixSigns } from '#selectors/matrixWords.ts'
import { payMatrix } from '#selectors/payMatrix.ts'
import { matrixTable } from '#selectors/matrixTable.ts'
import type { Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { compareTables } from '../fixtures/compare.ts'

const PLACES = ['41940', '42660', '35620', '19740', '41180']

/** Two roles: web developers as in the fixture, software developers at one and a half times that, silent in Denver. */
function tables(): Tables {
  const made = compareTables()
  const web = made.roles['15-1254']!
  const more = (value: number | null) => (value === null ? null : value * 1.5)
  const times = <T extends { median: number | null }>(row: T): T => ({ ...row, median: more(row.median) })
  const software = {
    ...web,
    soc: '15-1252',
    title: 'Software developers',
    short: 'Software developers',
    nation: times(web.nation),
    metros: web.metros.map((row) => (row.area === '19740' ? { ...row, median: null } : times(row))),
  }
  return { ...made, roles: { ...made.roles, '15-1252': software } }
}

function matrix(fields: Partial<View> = {}, from = tables()) {
  const view: View = { ...DEFAULT_VIEW, view: 'compare', show: 'matrix', metros: PLACES, ...fields }
  const made = payMatrix(from, { ...view, roles: fields.roles ?? ['15-1254', '15-1252'] })
  if (!made) throw new Error('the fixture has every table')
  return made
}

const cell = (made: ReturnType<typeof matrix>, soc: string, place: string) =>
  made.rows.find((row) => row.soc === soc)?.cells.find((one) => one.place === place)

describe('a matrix of roles and places', () => {
  it('is of each role alone, and says so where two earners are compared', () => {
    const said = 'The matrix shows each role alone: Picture and Table are of both earners together.'
    expect(matrix({ pair: 'yes' }).notices).toContain(said)
    expect(matrix().notices).not.toContain(said)
  })

  it('compares each role with its own figure of the nation, so that a row of well-paid roles is not simply dark', () => {
    const made = matrix()
    expect(cell(made, '15-1252', '41940')?.against).toBeCloseTo(cell(made, '15-1254', '41940')?.against ?? 0)
    expect(cell(made, '15-1254', '41940')?.class).toBe(6)
  })

  it('says who pays most for how many roles, and that some publish nothing', () => {
    expect(matrix().headline).toMatch(
      /^San Jose pays most for both roles among the places that publish; (web|software) developers there earn 80% more than the nation’s figure\.$/,
    )
    expect(matrix({ roles: ['15-1254'] }).headline).toBe('San Jose pays web developers most.')
    expect(matrix({ rank: 'prices' }).shortHeadline).toBe(
      'San Jose pays most for both roles among the places that publish, after local prices.',
    )
  })

  it('names all places that lead alike', () => {
    const from = tables()
    const software = from.roles['15-1252']!
    const [sanJose, seattle] = ['41940', '42660'].map(
      (code) => software.metros.find(({ area }) => area === code)!.median!,
    )
    const metros = software.metros.map((row) =>
      row.area === '42660' ? { ...row, median: sanJose! + seattle! } : row,
    )
    const made = matrix({}, { ...from, roles: { ...from.roles, '15-1252': { ...software, metros } } })
    expect(made.shortHeadline).toBe(
      'San Jose and Seattle each pay most for one of two roles among the places that publish.',
    )
  })

  it('says of which markets best is said where a higher figure stands beside', () => {
    const signs = (metros: readonly string[]) => matrixSigns(matrix({ metros }), true)
    expect(signs(PLACES)).toBe('bold: best place for the role · ● best-paid role in the place')
    expect(signs([...PLACES, '10000', '36500'])).toMatch(
      /, of markets with 100 or more jobs and no repeated figure \(⚑\)$/,
    )
  })

  it('crowns no thin and no repeated figure', () => {
    const made = matrix({ metros: [...PLACES, '10000', '36500'] })
    expect(made.headline).toMatch(
      /^Of markets with 100 or more jobs and no repeated figure, San Jose pays most for both roles/,
    )
    expect(cell(made, '15-1254', '10000')).toMatchObject({ thin: true, isBestPlace: false })
    expect(made.missing).toContain('⚑ repeated figure (2)')
  })

  it('says of a title of visa filings that no place publishes it, and what is shown instead', () => {
    expect(matrix({ roles: ['backend-engineer'] }).notices).toEqual([
      'Backend engineer: known from visa filings only, which no place publishes pay for; shown for web developers.',
    ])
    expect(matrix({ roles: ['15-1252', 'backend-engineer'] }).notices[0]).toMatch(/; left out here\.$/)
    expect(matrix().notices).toEqual([])
  })

  it('names the roles paid by the hour beside yearly ones', () => {
    const made = tables()
    const actors = { ...made.roles['15-1252']!, short: 'Actors', unit: 'hour' as const }
    const mixed = { ...made, roles: { ...made.roles, '15-1252': actors } }
    expect(matrix({ roles: ['15-1252', '15-1254'] }, mixed).deck).toMatch(
      /^Median yearly pay, May 2025, by the hour for actors · /,
    )
  })

  it('crowns no place that alone publishes a figure', () => {
    expect(cell(matrix({ metros: ['41940', '19740'] }), '15-1252', '41940')?.isBestPlace).toBe(false)
  })

  it('marks places that pay alike as best alike, and says of neither that it pays most', () => {
    const made = tables()
    const web = made.roles['15-1254']!
    const metros = web.metros.map((row) => (row.area === '42660' ? { ...row, median: 166_670 } : row))
    const alike = { ...made, roles: { ...made.roles, '15-1254': { ...web, metros } } }
    const shown = matrix({}, alike)
    expect(cell(shown, '15-1254', '41940')?.isBestPlace).toBe(true)
    expect(cell(shown, '15-1254', '42660')?.isBestPlace).toBe(true)
    expect(shown.headline).toMatch(/^San Jose pays most for one of two roles among the places that publish; /)
  })

  it('says after local prices which places it cannot tell of', () => {
    expect(matrix({ metros: ['42660', '41180', '14860'], rank: 'prices' }).headline).toMatch(
      /^Seattle pays most for both roles among the places with a price level, after local prices; /,
    )
  })

  it('says that no role pays more only where none does, small markets as well', () => {
    const own = { base: 'mine', salary: 200_000, roles: ['15-1254', '15-1252'] }
    expect(matrix({ ...own, salary: 600_000 }).headline).toMatch(/; no role here pays more than your pay\.$/)
    expect(
      matrix({ ...own, roles: ['15-1254', '15-1252'], salary: 260_000, metros: [...PLACES, '10000'] })
        .headline,
    ).not.toMatch(/no role/)
  })

  it('says why it names no place', () => {
    expect(matrix({ metros: ['38860', '10000'] }).headline).toBe(
      'No two of these places publish a figure for the same role.',
    )
    expect(matrix({ metros: ['36500', '10000'] }).headline).toBe(
      'Only small markets or repeated figures stand for these roles in these places.',
    )
    expect(matrix({ metros: ['38860', '99999'], roles: ['15-1254'] }).headline).not.toContain('headline')
  })

  it('compares nothing of a role that the chosen baseline does not publish, and says so', () => {
    const made = matrix({ base: '19740' })
    expect(made.baseName).toBe('Denver')
    expect(cell(made, '15-1254', '41940')?.against).toBeGreaterThan(0.5)
    expect(cell(made, '15-1252', '41940')).toMatchObject({ against: null, class: null, paid: 250_005 })
    expect(made.notices).toEqual([
      'Software developers: Denver, CO publishes no figure for this role. Its row is compared with nothing.',
    ])
  })

  it('says of a nonmetropolitan area that it is one', () => {
    expect(matrix({ metros: [...PLACES, '4800001', '99999'] }).notices).toEqual([
      '4800001 is a nonmetropolitan area: it has local pay and no price level, and only Cities lists it.',
      'This release has no place 99999.',
    ])
  })

  it('marks the best place of each role and the best-paid role of each place', () => {
    const made = matrix()
    expect(cell(made, '15-1254', '41940')).toMatchObject({ isBestPlace: true, isBestRole: false })
    expect(cell(made, '15-1252', '42660')).toMatchObject({ isBestPlace: false, isBestRole: true })
    // Nothing else is published there: of one role nothing is best.
    expect(cell(made, '15-1254', '19740')).toMatchObject({ isBestRole: false })
  })

  it('leaves what is not published without a colour, and counts it', () => {
    const made = matrix()
    expect(cell(made, '15-1252', '19740')).toMatchObject({ paid: null, against: null, class: null })
    expect(made.missing[0]).toBe('1 of 10 figures are not published (hatched)')
    expect(matrixSvg(made)).toContain('not published')
  })

  it('is ordered by the column or the row that was pressed', () => {
    expect(matrix().rows.map(({ soc }) => soc)).toEqual(['15-1252', '15-1254'])
    expect(matrix({ open: '19740' }).rows.map(({ soc }) => soc)).toEqual(['15-1254', '15-1252'])
    expect(matrix({ open: '15-1254' }).columns.map(({ title }) => title)).toEqual([
      'San Jose, CA',
      'Seattle, WA',
      'St. Louis, MO',
      'New York, NY',
      'Denver, CO',
    ])
    expect(matrix({ open: '99-9999' }).sortedBy).toBeNull()
  })

  it('never compares a capped figure', () => {
    const made = tables()
    const web = made.roles['15-1254']!
    const capped = {
      ...web,
      metros: web.metros.map((row) => (row.area === '41940' ? { ...row, floors: ['median'] as const } : row)),
    }
    const shown = matrix({}, { ...made, roles: { ...made.roles, '15-1254': capped } })
    expect(cell(shown, '15-1254', '41940')).toMatchObject({ against: null, isBestPlace: false, floor: true })
    expect(cellTexts({ paid: 239_200, real: 216_620, floor: true }, { unit: 'year' }, false)).toEqual({
      large: '$239,200 or more',
      small: '$216,600 or more after prices',
    })
  })

  it('has a line for each role in each place in its table', () => {
    const { rows, columns } = matrixTable(matrix())
    expect(rows).toHaveLength(10)
    const denver = rows.find(({ row, column }) => row.soc === '15-1252' && column.code === '19740')!
    expect(columns.find(({ key }) => key === 'paid')?.text(denver)).toBe('not published')
    expect(columns.find(({ key }) => key === 'paid')?.value(denver)).toBeNull()
  })
})
