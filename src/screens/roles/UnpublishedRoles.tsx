import { counted, jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { isRoleNamed } from '#selectors/placeRoleFilters.ts'
import { FoldedList } from '#ui/FoldedList.tsx'
import { findWords } from '#view/codes.ts'

/** Roles without a figure here. */
export function UnpublishedRoles({ picture }: { readonly picture: PlacePicture }) {
  const { place, all } = picture
  const { unpublished } = all
  if (unpublished.length === 0) return null
  const verb = unpublished.length === 1 ? 'publishes' : 'publish'
  const here = place.area === null ? '' : ` for ${place.name}`
  return (
    <FoldedList
      summary={`${counted(unpublished.length, 'role')} ${verb} no yearly figure${here}: search them`}
      label="Find a role"
      find={(typed) => {
        const find = findWords(typed)
        return unpublished
          .filter(
            ({ occupation }) => find === null || isRoleNamed([occupation.short, occupation.title], find),
          )
          .toSorted((a, b) => a.occupation.short.localeCompare(b.occupation.short, 'en-US'))
      }}
      status={(found) =>
        found.length === 0
          ? 'No role of that name without a figure: look for it in the list above.'
          : `${counted(found.length, 'role')}: no yearly median published for ${place.name} in ${periodWords.wages}.`
      }
      keyOf={({ occupation }) => occupation.soc}
    >
      {({ occupation: { short, unit, nation }, jobs }) => (
        <>
          <strong>{short}</strong>: {jobs === null ? 'no count of jobs' : `${jobsText(jobs)} jobs`}
          {nation?.median != null &&
            `; in the nation ${payText(nation.median, unit, nation.floors.includes('median'))}`}
        </>
      )}
    </FoldedList>
  )
}
