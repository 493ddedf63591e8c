import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { openingsText } from '#format/openings.ts'
import { growthPercent } from '#format/percent.ts'
import { educationText, zoneText } from '#format/terms.ts'
import type { Occupation } from '#domain/occupation.ts'
import type { Stats } from '#domain/wages.ts'
import { payStepText, type NearbyPicture } from './nearbyPicture.ts'
import { sharedTechnologiesText } from './nearbyWords.ts'
import type { NearbyRow } from './nearbyRoles.ts'
import { csvPayUnit, type PictureColumn, type PictureTable } from './pictureTable.ts'

/** A row of the twin: the role itself, a neighbour, or one that cannot be compared. */
export interface NearbyTableRow {
  readonly name: string
  readonly occupation: Occupation | null
  readonly soc: string
  readonly stats: Stats | null
  readonly row: NearbyRow | null
}

const CENTS = 100

function pay(key: 'p25' | 'median' | 'p75', head: string, unit: string): PictureColumn<NearbyTableRow> {
  return {
    key,
    head,
    unit,
    align: 'right',
    value: ({ stats }) => stats?.[key] ?? null,
    text: ({ stats, occupation }) =>
      payText(stats?.[key] ?? null, occupation?.unit ?? 'year', stats?.floors.includes(key) === true),
  }
}

function listed(key: string, head: string, of: (row: NearbyRow) => readonly string[] | null) {
  const text = ({ row }: NearbyTableRow) => {
    const names = row === null ? null : of(row)
    return names === null ? null : names.join(', ')
  }
  return {
    key,
    head,
    // its own row has nothing to share with itself
    value: (each) => text(each) ?? (each.row === null ? '' : 'not rated'),
    text: (each: NearbyTableRow) => text(each) ?? (each.row === null ? '' : 'not rated'),
  } satisfies PictureColumn<NearbyTableRow>
}

/** Nearby roles in rows, those that pay less and those that cannot be compared included. */
export function nearbyTable(picture: NearbyPicture): PictureTable<NearbyTableRow> {
  const number = (
    key: string,
    head: string,
    value: (row: NearbyTableRow) => number | null,
    text: (value: number) => string,
  ): PictureColumn<NearbyTableRow> => ({
    key,
    head,
    align: 'right',
    value,
    text: (row) => {
      const figure = value(row)
      return figure === null ? NOT_PUBLISHED : text(figure)
    },
  })
  const unit = csvPayUnit(picture.own.unit)
  const alone = ({ soc }: NearbyTableRow) => (soc === picture.own.soc ? 'the role itself' : 'not compared')
  return {
    rows: [
      {
        name: picture.own.short,
        occupation: picture.own,
        soc: picture.own.soc,
        stats: picture.stats,
        row: null,
      },
      ...picture.rows.map((row) => ({
        name: row.name,
        occupation: row.occupation,
        soc: row.soc,
        stats: row.stats,
        row,
      })),
      ...picture.leftOut.map(({ name, soc }) => ({ name, occupation: null, soc, stats: null, row: null })),
    ],
    columns: [
      { key: 'role', head: 'role', text: ({ name }) => name, value: ({ name }) => name },
      { key: 'code', head: 'code', text: ({ soc }) => soc, value: ({ soc }) => soc },
      pay('p25', '25th percentile', unit),
      pay('median', 'median', unit),
      pay('p75', '75th percentile', unit),
      {
        key: 'difference',
        head: 'difference',
        unit,
        align: 'right',
        value: (each) => (each.row === null ? alone(each) : Math.round(each.row.difference * CENTS) / CENTS),
        text: (each) => (each.row === null ? alone(each) : payStepText(each.row)),
      },
      {
        key: 'jobs',
        head: `employees in ${picture.place.name}`,
        align: 'right',
        value: ({ stats }) => stats?.jobs ?? null,
        text: ({ stats }) => jobsText(stats?.jobs ?? null),
      },
      {
        key: 'zone',
        head: 'job zone',
        value: ({ occupation }) => occupation?.zone ?? null,
        text: ({ occupation }) =>
          occupation?.zone == null ? 'not rated' : `${String(occupation.zone)}: ${zoneText(occupation.zone)}`,
      },
      {
        key: 'education',
        head: 'asks for',
        value: ({ occupation }) => occupation?.outlook?.education ?? null,
        text: ({ occupation }) => educationText(occupation?.outlook?.education ?? null),
      },
      listed('shared', 'skills shared', ({ skills }) => skills?.shared ?? null),
      listed('missing', 'asks more of', ({ skills }) => skills?.missing ?? null),
      ...(picture.rows.some(({ technologies }) => technologies !== null)
        ? [
            listed('technologies', 'technologies, where skills are not rated', (row) => [
              row.skills === null ? sharedTechnologiesText(row.technologies) : 'skills are rated',
            ]),
            listed(
              'alsoTechnologies',
              'technologies it asks also for',
              ({ technologies }) => technologies?.missing ?? [],
            ),
          ]
        : []),
      number('growth', 'growth, %', ({ occupation }) => occupation?.outlook?.growth ?? null, growthPercent),
      number(
        'openings',
        'openings a year',
        ({ occupation }) => occupation?.outlook?.openings ?? null,
        openingsText,
      ),
    ],
  }
}
