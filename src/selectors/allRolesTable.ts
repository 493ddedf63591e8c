import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { openingsText } from '#format/openings.ts'
import { dollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { AllRolesPicture } from './allRoles.ts'
import type { RolePoint } from './rolePoint.ts'
import { sortedRoles, type ListSort } from './allRolesLists.ts'
import { csvPayUnit, type PictureColumn, type PictureTable } from './pictureTable.ts'

function figure(
  key: string,
  head: string,
  value: (point: RolePoint) => number | null,
  text: (value: number) => string,
  unit?: string,
): PictureColumn<RolePoint> {
  return {
    key,
    head,
    ...(unit !== undefined && { unit }),
    align: 'right',
    value,
    text: (point) => {
      const one = value(point)
      return one === null ? NOT_PUBLISHED : text(one)
    },
  }
}

/** All roles that pass the filters, in the order of the list. */
export function allRolesTable(picture: AllRolesPicture, sort: ListSort): PictureTable<RolePoint> {
  const [from = '', to = ''] = periodWords.projections.split('–')
  const target = from.slice(0, from.length - to.length) + to
  return {
    rows: sortedRoles(picture.points, sort),
    columns: [
      { key: 'role', head: 'role', text: ({ title }) => title, value: ({ title }) => title },
      { key: 'code', head: 'SOC code', text: ({ soc }) => soc, value: ({ soc }) => soc },
      {
        key: 'group',
        head: 'field',
        text: ({ group }) => MAJOR_GROUPS[group] ?? group,
        value: ({ group }) => MAJOR_GROUPS[group] ?? group,
      },
      figure('pay', `median pay, ${periodWords.wages}`, ({ pay }) => pay, dollars, csvPayUnit('year')),
      figure('growth', `growth ${periodWords.projections}, %`, ({ growth }) => growth, growthPercent),
      figure('openings', 'openings a year', ({ openings }) => openings, openingsText),
      figure('base', `jobs ${from}`, ({ base }) => base, count),
      figure('target', `jobs ${target}, forecast`, ({ target: jobs }) => jobs, count),
    ],
  }
}
