import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import type { EmployerRow, EmployersPicture } from './employersPicture.ts'
import type { PictureTable } from './pictureTable.ts'

/** Every employer listed, as a table and as CSV. */
export function employersTable({ rows }: EmployersPicture): PictureTable<EmployerRow> {
  return {
    rows,
    columns: [
      { key: 'employer', head: 'employer, as filed', text: (row) => row.name, value: (row) => row.name },
      { key: 'place', head: 'metro area', text: (row) => row.place, value: (row) => row.place },
      { key: 'role', head: 'role', text: (row) => row.role, value: (row) => row.role },
      {
        key: 'filings',
        head: 'visa filings',
        align: 'right',
        text: (row) => count(row.filings),
        value: (row) => row.filings,
      },
      {
        key: 'of',
        head: 'of all of the place and role',
        align: 'right',
        text: (row) => count(row.of),
        value: (row) => row.of,
      },
      {
        key: 'median',
        head: 'median offer, dollars a year',
        align: 'right',
        text: (row) => dollars(row.median),
        value: (row) => row.median,
      },
    ],
  }
}
