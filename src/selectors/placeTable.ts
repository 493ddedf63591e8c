import { PERCENTILES } from '#domain/wages.ts'
import { jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { educationText } from '#format/terms.ts'
import {
  csvPayUnit,
  csvPercent,
  floorsColumn,
  type PictureColumn,
  type PictureTable,
} from './pictureTable.ts'
import type { PlacePicture } from './placePicture.ts'
import type { PlaceRole } from './placeRole.ts'

function fraction(
  key: string,
  head: string,
  value: (row: PlaceRole) => number | null,
): PictureColumn<PlaceRole> {
  return {
    key,
    head,
    align: 'right',
    value: (row) => {
      const figure = value(row)
      return figure === null ? null : csvPercent(figure)
    },
    text: (row) => {
      const figure = value(row)
      return figure === null ? NOT_PUBLISHED : signedPercent(figure)
    },
  }
}

/** A place's listed roles as a table and as CSV: published figures exact, pay after prices to the dollar. */
export function placeTable(picture: PlacePicture): PictureTable<PlaceRole> {
  const { baseName, ranks } = picture
  const compared: readonly PictureColumn<PlaceRole>[] =
    baseName === null
      ? []
      : [
          fraction('against', `as paid against ${baseName}, %`, (row) => row.against),
          fraction('againstReal', `after prices against ${baseName}, %`, (row) => row.againstReal),
        ]
  return {
    rows: picture.rows,
    columns: [
      { key: 'role', head: 'role', text: (row) => row.name, value: (row) => row.occupation.title },
      { key: 'code', head: 'code', text: (row) => row.soc, value: (row) => row.soc },
      {
        key: 'rank',
        head: picture.sort === 'share' ? 'rank by share of jobs' : 'rank by pay',
        align: 'right',
        text: (row) => String(ranks.get(row.soc) ?? 'not ranked'),
        value: (row) => ranks.get(row.soc) ?? 'not ranked',
      },
      ...PERCENTILES.map((key): PictureColumn<PlaceRole> => ({
        key,
        head: `${measureTerm(key)}, as paid`,
        unit: csvPayUnit('year'),
        align: 'right',
        text: ({ stats }) => payText(stats[key], 'year', stats.floors.includes(key)),
        value: ({ stats }) => stats[key],
      })),
      {
        key: 'real',
        head: 'median, after local prices',
        unit: csvPayUnit('year'),
        align: 'right',
        text: (row) =>
          row.real === null ? 'no price level' : payText(Math.round(row.real), 'year', row.floor),
        value: (row) => (row.real === null ? 'no price level' : Math.round(row.real)),
      },
      ...floorsColumn(picture.rows, ({ stats }) => stats.floors),
      ...compared,
      {
        key: 'jobs',
        head: 'jobs',
        align: 'right',
        text: (row) => jobsText(row.stats.jobs),
        value: (row) => row.stats.jobs,
      },
      {
        key: 'quotient',
        head: 'share of jobs, nation = 1',
        align: 'right',
        text: ({ stats }) => (stats.quotient === null ? NOT_PUBLISHED : stats.quotient.toFixed(1)),
        value: ({ stats }) => stats.quotient,
      },
      {
        key: 'growth',
        head: `grows ${periodWords.projections} (in the nation), %`,
        align: 'right',
        text: ({ growth }) => (growth === null ? NOT_PUBLISHED : growthPercent(growth)),
        value: ({ growth }) => growth,
      },
      {
        key: 'education',
        head: 'asks for',
        text: (row) => educationText(row.occupation.outlook?.education ?? null),
        value: (row) => row.occupation.outlook?.education ?? null,
      },
    ],
  }
}
