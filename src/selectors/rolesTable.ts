import { PERCENTILES, type Measure } from '#domain/wages.ts'
import { count, jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { educationText, experienceText } from '#format/terms.ts'
import type { FiledRow } from './filedRow.ts'
import { csvPayUnit, floorsColumn, type PictureColumn, type PictureTable } from './pictureTable.ts'
import type { PlateRow } from './plateRow.ts'
import type { RolesPicture } from './rolesPicture.ts'

/** A row of the plate's twin: a role of the survey, or a filed title with its count. */
export type RolesTableRow =
  { readonly kind: 'role'; readonly role: PlateRow } | { readonly kind: 'filed'; readonly filed: FiledRow }

function number(
  key: string,
  head: string,
  value: (row: PlateRow) => number | null,
  text: (value: number) => string = count,
): PictureColumn<RolesTableRow> {
  const of = (row: RolesTableRow) => (row.kind === 'role' ? value(row.role) : null)
  return {
    key,
    head,
    align: 'right',
    value: of,
    text: (row) => {
      const figure = of(row)
      return figure === null ? NOT_PUBLISHED : text(figure)
    },
  }
}

function unitOf(row: RolesTableRow): PlateRow['unit'] {
  return row.kind === 'role' ? row.role.unit : 'year'
}

/** The plate as a table and as CSV: every figure exact, titles of visa filings marked as such. */
export function rolesTable(picture: RolesPicture): PictureTable<RolesTableRow> {
  const { byPrices, place } = picture
  const prices = byPrices ? 'after local prices' : 'as paid'
  const exact = (value: number | null | undefined, unit: PlateRow['unit']) =>
    value == null ? null : unit === 'hour' ? Math.round(value * 100) / 100 : Math.round(value)
  const measures: readonly Measure[] = picture.measure === 'mean' ? [...PERCENTILES, 'mean'] : PERCENTILES
  const pays = measures.map((key): PictureColumn<RolesTableRow> => {
    const filedKey = key === 'p25' || key === 'median' || key === 'p75' ? key : null
    const value = (row: RolesTableRow) =>
      row.kind === 'role'
        ? exact(key === 'mean' ? row.role.front : row.role.range?.[key], row.role.unit)
        : filedKey === null
          ? null
          : exact(row.filed[filedKey], 'year')
    return {
      key,
      head: `${measureTerm(key)}, ${prices}`,
      align: 'right',
      value,
      text: (row) => payText(value(row), unitOf(row), row.kind === 'role' && row.role.floors.includes(key)),
    }
  })
  const rows: readonly RolesTableRow[] = [
    ...picture.rows.map((role) => ({ kind: 'role', role }) as const),
    ...picture.filed.map((filed) => ({ kind: 'filed', filed }) as const),
    ...(picture.all === null ? [] : [{ kind: 'role', role: picture.all } as const]),
  ]
  return {
    rows,
    columns: [
      {
        key: 'role',
        head: 'role',
        text: (row) => (row.kind === 'role' ? row.role.name : row.filed.name),
        value: (row) => (row.kind === 'role' ? row.role.title : row.filed.name),
      },
      {
        key: 'code',
        head: 'code',
        text: (row) => (row.kind === 'role' ? row.role.soc : row.filed.slug),
        value: (row) => (row.kind === 'role' ? row.role.soc : row.filed.slug),
      },
      {
        key: 'evidence',
        head: 'evidence',
        text: (row) =>
          row.kind === 'role'
            ? 'survey'
            : `visa filings (H-1B), ${jobsText(row.filed.filings)}, not a sample`,
        value: (row) => (row.kind === 'role' ? 'survey' : `visa filings ${row.filed.filings ?? ''}`),
      },
      ...pays,
      {
        key: 'unit',
        head: 'unit of pay',
        text: (row) => csvPayUnit(unitOf(row)),
        value: (row) => csvPayUnit(unitOf(row)),
      },
      ...floorsColumn(rows, (row) => (row.kind === 'role' ? row.role.floors : [])),
      number('jobs', `employees in ${place.name}`, (row) => row.stats?.jobs ?? null),
      number('base', 'jobs in the nation, base year', (row) => row.outlook?.base ?? null),
      number('target', 'jobs forecast', (row) => row.outlook?.target ?? null),
      number('growth', 'growth, %', (row) => row.outlook?.growth ?? null, growthPercent),
      number('openings', 'openings a year', (row) => row.outlook?.openings ?? null, openingsText),
      number('fromGrowth', 'from growth', (row) => row.openings?.growth ?? null),
      number('exits', 'people leaving work', (row) => row.outlook?.exits ?? null, openingsText),
      number(
        'transfers',
        'people changing occupation',
        (row) => row.outlook?.transfers ?? null,
        openingsText,
      ),
      {
        key: 'education',
        head: 'asks for',
        text: (row) =>
          row.kind === 'role' ? educationText(row.role.outlook?.education ?? null) : NOT_PUBLISHED,
        value: (row) => (row.kind === 'role' ? (row.role.outlook?.education ?? null) : null),
      },
      {
        key: 'experience',
        head: 'experience',
        text: (row) =>
          row.kind === 'role' ? experienceText(row.role.outlook?.experience ?? null) : NOT_PUBLISHED,
        value: (row) => (row.kind === 'role' ? (row.role.outlook?.experience ?? null) : null),
      },
    ],
  }
}
