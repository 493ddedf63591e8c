import { useState } from 'react'
import { counted } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { isNamed } from '#selectors/filters.ts'
import { nearestPublished } from '#selectors/nearestPublished.ts'
import { periodWords } from '#format/periods.ts'
import { findWords } from '#view/codes.ts'
import styles from './Unpublished.module.css'

/** Places without a figure: closed, to be opened and searched, each with the nearest place that publishes one. */
export function Unpublished({ picture }: { picture: CitiesPicture }) {
  const [open, setOpen] = useState(false)
  const { unpublished, noun } = picture.pays
  if (unpublished.length === 0) return null
  return (
    <details className={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{counted(unpublished.length, noun)} without a figure</summary>
      {open && <UnpublishedList picture={picture} />}
    </details>
  )
}

function UnpublishedList({ picture }: { picture: CitiesPicture }) {
  const [typed, setTyped] = useState('')
  const find = findWords(typed)
  const found = picture.pays.unpublished.filter(({ area }) => find === null || isNamed(area, find))
  return (
    <>
      <label className={styles.search}>
        Find a place <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">
        {found.length === 0
          ? 'No place of that name without a figure: look for it in the list above.'
          : `${counted(found.length, 'place')}: not published for this role in ${periodWords.wages}.`}
      </p>
      <ul className={styles.list}>
        {found.map(({ area, jobs, lacks }) => {
          const near = find === null && found.length > 12 ? [] : nearestPublished(picture.pays.rows, area, 2)
          return (
            <li key={area.code}>
              <strong>{area.short}</strong>:{' '}
              {lacks === undefined
                ? `not published; ${jobs === null ? 'no count of jobs' : counted(jobs, 'job')}`
                : `no figure for ${lacks}`}
              {near.length > 0 &&
                `. Nearest that publish: ${near
                  .map(
                    ({ row, miles }) =>
                      `${row.area.short} (${Math.round(miles)} miles, ${payText(row.paid, picture.role.unit, row.floor)})`,
                  )
                  .join(', ')}`}
            </li>
          )
        })}
      </ul>
    </>
  )
}
