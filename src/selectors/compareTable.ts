import { PERCENTILES, type Measure, type PayUnit } from '#domain/wages.ts'
import { jobsText, oneDecimal } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { CompareRow } from './compareRows.ts'
import { differenceText } from './payWords.ts'
import { csvPayUnit, floorsColumn, type PictureColumn, type PictureTable } from './pictureTable.ts'
import { standingPercent } from './standing.ts'

function exact(value: number | null, unit: PayUnit): number | null {
  if (value === null) return null
  return unit === 'year' ? Math.round(value) : Math.round(value * 100) / 100
}

/** A comparison in rows: pay after prices to the dollar (cent), published figures as published. */
export function compareTable(
  rows: readonly CompareRow[],
  base: CompareRow,
  unit: PayUnit,
  measure: Measure,
): PictureTable<CompareRow> {
  const pay = (value: number | null, floor = false) => payText(exact(value, unit), unit, floor)
  const right = { align: 'right' } as const
  const money = { align: 'right', unit: csvPayUnit(unit) } as const
  const spread: readonly PictureColumn<CompareRow>[] = PERCENTILES.filter((one) => one !== measure).map(
    (one) => ({
      ...money,
      key: one,
      head: `${measureTerm(one)}, as paid`,
      text: ({ stats }) => pay(stats?.[one] ?? null, stats?.floors.includes(one) ?? false),
      value: ({ stats }) => stats?.[one] ?? null,
    }),
  )
  const own = base.code === 'mine' ? base.paid : null
  const standing = ({ stats }: CompareRow) =>
    own === null || stats === null ? NOT_PUBLISHED : standingPercent(stats, unit, own)
  return {
    rows,
    columns: [
      { key: 'place', head: 'place', text: (row) => row.title, value: (row) => row.title },
      { key: 'code', head: 'code', text: (row) => row.code, value: (row) => row.code },
      {
        ...money,
        key: 'paid',
        head: `${measureTerm(measure)}, as paid`,
        text: (row) => pay(row.paid, row.floor),
        value: (row) => row.paid,
      },
      {
        ...money,
        key: 'real',
        head: 'after prices',
        text: (row) =>
          row.paid !== null && row.level === null ? 'no price level' : pay(row.real, row.floor),
        value: (row) => (row.paid !== null && row.level === null ? 'no price level' : exact(row.real, unit)),
      },
      {
        ...money,
        key: 'against',
        head: `after prices, against ${base.name}`,
        text: (row) =>
          row.isBase
            ? 'the baseline'
            : row.against === null
              ? NOT_PUBLISHED
              : differenceText(exact(row.against, unit) ?? 0, unit, 'published'),
        value: (row) => (row.isBase ? 'the baseline' : exact(row.against, unit)),
      },
      {
        ...money,
        key: 'toMatch',
        head: `as paid, to match ${base.name}`,
        text: (row) => (row.isBase ? 'the baseline' : pay(row.toMatch)),
        value: (row) => (row.isBase ? 'the baseline' : exact(row.toMatch, unit)),
      },
      // On the page only: no file is compared with the reader's own pay.
      ...(own === null
        ? []
        : [
            {
              ...right,
              key: 'standing',
              head: 'paid less than my pay',
              text: (row: CompareRow) => (row.isBase ? 'the baseline' : standing(row)),
              value: standing,
            },
          ]),
      {
        ...right,
        key: 'jobs',
        head: 'jobs',
        text: ({ stats }) => jobsText(stats?.jobs ?? null),
        value: ({ stats }) => stats?.jobs ?? null,
      },
      {
        ...right,
        key: 'quotient',
        head: 'times the national share of jobs',
        text: ({ stats }) => (stats?.quotient == null ? NOT_PUBLISHED : oneDecimal(stats.quotient)),
        value: ({ stats }) => stats?.quotient ?? null,
      },
      ...spread,
      ...floorsColumn(rows, ({ stats }) => stats?.floors ?? []),
      {
        ...right,
        key: 'level',
        head: 'price level used, US = 100',
        text: ({ level }) => (level === null ? NOT_PUBLISHED : oneDecimal(level)),
        value: ({ level }) => (level === null ? null : Math.round(level * 1000) / 1000),
      },
    ],
  }
}
