import { counted } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { isNamed } from '#selectors/filters.ts'
import { nearestPublished } from '#selectors/nearestPublished.ts'
import { FoldedList } from '#ui/FoldedList.tsx'
import { findWords } from '#view/codes.ts'
import styles from './Unpublished.module.css'

/** Under a longer list nobody has asked for one place yet: neighbours would drown the names. */
const MOST_WITH_NEIGHBOURS = 12

/** Places without a figure, each with the nearest place that publishes one. */
export function Unpublished({ picture }: { picture: CitiesPicture }) {
  const { unpublished, noun, rows } = picture.pays
  const { view, role } = picture.facts
  const instead =
    picture.pays.kind === 'state' && rows.length > 0 ? (
      <p className={styles.instead}>
        No metro area publishes {view.measure === 'median' ? 'what' : 'this figure of what'} {lowerName(role)}{' '}
        earn: states are listed instead.
      </p>
    ) : null
  if (unpublished.length === 0) return instead
  const neighbours = (area: (typeof unpublished)[number]['area']) =>
    nearestPublished(rows, area, 2)
      .map(
        ({ row, miles }) =>
          `${row.area.short} (${Math.round(miles)} miles, ${payText(row.paid, picture.role.unit, row.floor)})`,
      )
      .join(', ')
  return (
    <>
      {instead}
      <FoldedList
        summary={`${counted(unpublished.length, noun)} without a figure`}
        label="Find a place"
        find={(typed) => {
          const find = findWords(typed)
          return unpublished.filter(({ area }) => find === null || isNamed(area, find))
        }}
        status={(found) =>
          found.length === 0
            ? 'No place of that name without a figure: look for it in the list above.'
            : `${counted(found.length, 'place')}: not published for this role in ${periodWords.wages}.`
        }
        keyOf={({ area }) => area.code}
      >
        {({ area, jobs, lacks }, found, typed) => {
          const isLong = findWords(typed) === null && found.length > MOST_WITH_NEIGHBOURS
          const near = isLong ? '' : neighbours(area)
          return (
            <>
              <strong>{area.short}</strong>:{' '}
              {lacks === undefined
                ? `not published; ${jobs === null ? 'no count of jobs' : counted(jobs, 'job')}`
                : `no figure for ${lacks}`}
              {near !== '' && `. Nearest that publish: ${near}`}
            </>
          )
        }}
      </FoldedList>
    </>
  )
}
