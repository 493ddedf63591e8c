import { MAJOR_GROUPS } from '#domain/occupation.ts'
import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { growthPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import type { PictureColumn, PictureTable } from './pictureTable.ts'
import type { RolesTree, TreeRole } from './rolesTree.ts'

function figure(
  key: string,
  head: string,
  value: (role: TreeRole) => number | null,
  text: (value: number) => string,
): PictureColumn<TreeRole> {
  return {
    key,
    head,
    align: 'right',
    value,
    text: (role) => {
      const one = value(role)
      return one === null ? NOT_PUBLISHED : text(one)
    },
  }
}

/** Every role of the treemap, the largest first. */
export function rolesTreeTable({ roles }: Pick<RolesTree, 'roles'>): PictureTable<TreeRole> {
  return {
    rows: roles,
    columns: [
      { key: 'role', head: 'role', text: ({ title }) => title, value: ({ title }) => title },
      { key: 'code', head: 'SOC code', text: ({ soc }) => soc, value: ({ soc }) => soc },
      {
        key: 'group',
        head: 'field',
        text: ({ group }) => MAJOR_GROUPS[group] ?? group,
        value: ({ group }) => MAJOR_GROUPS[group] ?? group,
      },
      figure('jobs', `jobs, ${periodWords.wages}`, ({ jobs }) => jobs, count),
      figure('bill', 'jobs × mean pay, dollars a year', ({ bill }) => bill, dollars),
      figure('pay', 'median pay, dollars a year', ({ pay }) => pay, dollars),
      figure('growth', `growth ${periodWords.projections}, %`, ({ growth }) => growth, growthPercent),
    ],
  }
}
