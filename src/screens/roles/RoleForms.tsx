import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Segmented } from '#ui/Segmented.tsx'

const FORMS = [
  { value: 'plate', text: 'Plate' },
  { value: 'nearby', text: 'Nearby' },
  { value: 'titles', text: 'Titles' },
  { value: 'table', text: 'Table' },
] as const

/** The forms in which Roles shows the chosen roles. */
export function RoleForms() {
  const show = useStore((store) => store.view.show)
  return (
    <Segmented
      label="Form of the picture"
      semantics="tablist"
      options={FORMS}
      value={FORMS.find((form) => form.value === show)?.value ?? 'plate'}
      onChange={(form) => act((now) => showAs(now, form))}
    />
  )
}
