import { useState } from 'react'
import { counted, jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { isRoleNamed } from '#selectors/placeRoleFilters.ts'
import { findWords } from '#view/codes.ts'
import css from './UnpublishedRoles.module.css'

/** Roles without a figure here: closed, to be opened and searched. */
export function UnpublishedRoles({ picture }: { readonly picture: PlacePicture }) {
  const [isOpen, setOpen] = useState(false)
  const { unpublished } = picture.all
  if (unpublished.length === 0) return null
  return (
    <details className={css['group']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {counted(unpublished.length, 'role')} {unpublished.length === 1 ? 'publishes' : 'publish'} no yearly
        figure{picture.place.area === null ? '' : ` for ${picture.place.name}`}: search them
      </summary>
      {isOpen && <UnpublishedList picture={picture} />}
    </details>
  )
}

function UnpublishedList({ picture }: { readonly picture: PlacePicture }) {
  const [typed, setTyped] = useState('')
  const find = findWords(typed)
  const { place, all } = picture
  const found = all.unpublished
    .filter(({ occupation }) => find === null || isRoleNamed([occupation.short, occupation.title], find))
    .toSorted((a, b) => a.occupation.short.localeCompare(b.occupation.short, 'en-US'))
  return (
    <>
      <label className={css['search']}>
        Find a role <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">
        {found.length === 0
          ? 'No role of that name without a figure: look for it in the list above.'
          : `${counted(found.length, 'role')}: no yearly median published for ${place.name} in ${periodWords.wages}.`}
      </p>
      <ul className={css['list']}>
        {found.map(({ occupation, jobs }) => (
          <li key={occupation.soc}>
            <strong>{occupation.short}</strong>:{' '}
            {jobs === null ? 'no count of jobs' : `${jobsText(jobs)} jobs`}
            {occupation.nation?.median != null &&
              `; in the nation ${payText(occupation.nation.median, occupation.unit, occupation.nation.floors.includes('median'))}`}
          </li>
        ))}
      </ul>
    </>
  )
}
