import { csvPayUnit, type PictureColumn, type PictureTable } from './pictureTable.ts'
import type { TakeHomeAmounts, TakeHomePicture, TakeHomeRow } from './takeHomePicture.ts'

/** A line of the estimate with its role: a file holds all roles, one below the other. */
export interface TakeHomeLine extends TakeHomeRow {
  readonly role: string
}

type Column = PictureColumn<TakeHomeRow>

const YEARLY = csvPayUnit('year')

function money(key: Exclude<keyof TakeHomeAmounts, 'against'>, head: string, text: Column['text']): Column {
  return {
    key,
    head,
    unit: YEARLY,
    align: 'right',
    text,
    // Where there is no estimate the row says why, once: what is not estimated is not "not published".
    value: (row) => {
      const amount = row.amounts?.[key] ?? null
      if (amount !== null) return Math.round(amount)
      return key === 'left' || row.amounts !== null ? text(row) : ''
    },
  }
}

/** The estimate's columns, what is asked for first in front: a phone shows it without a scroll. */
export function takeHomeColumns({ baseName }: Pick<TakeHomePicture, 'baseName'>): readonly Column[] {
  const against: Column = {
    key: 'against',
    head: `against ${baseName ?? ''}, after prices`,
    unit: YEARLY,
    align: 'right',
    text: (row) => row.against,
    value: ({ amounts, against }) => (amounts?.against == null ? against : Math.round(amounts.against)),
  }
  return [
    { key: 'place', head: 'place', text: ({ title }) => title, value: ({ title }) => title },
    money('left', 'take-home, about', ({ left }) => left),
    money('real', 'after local prices', ({ real }) => real),
    ...(baseName === null ? [] : [against]),
    {
      key: 'paid',
      head: 'as paid',
      unit: YEARLY,
      align: 'right',
      text: ({ paid }) => paid,
      value: ({ published }) => published,
    },
    money('federal', 'federal income tax', ({ federal }) => federal),
    money('payroll', 'Social Security and Medicare', ({ payroll }) => payroll),
    money('state', 'state income tax', ({ state }) => state),
    { key: 'where', head: 'taxed by', text: ({ where }) => where, value: ({ where }) => where },
  ]
}

/** The estimate in rows, the role in front: as the CSV has it, to the dollar. */
export function takeHomeTable(picture: TakeHomePicture): PictureTable<TakeHomeLine> {
  return {
    columns: [
      { key: 'role', head: 'role', text: ({ role }) => role, value: ({ role }) => role },
      ...takeHomeColumns(picture),
    ],
    rows: picture.roles.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, role: name }))),
  }
}
