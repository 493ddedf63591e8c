import { useEffect, useRef } from 'react'
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

// Each form is a screen of its own: the control goes with the old one, and the focus must not go with it.
let isJustChosen = false

/** The forms in which Roles shows the chosen roles. */
export function RoleForms() {
  const show = useStore((store) => store.view.show)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isJustChosen) place.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
    isJustChosen = false
  }, [show])
  return (
    <div ref={place}>
      <Segmented
        label="Form of the picture"
        semantics="tablist"
        options={FORMS}
        value={FORMS.find((form) => form.value === show)?.value ?? 'plate'}
        onChange={(form) => {
          isJustChosen = true
          act((now) => showAs(now, form))
        }}
      />
    </div>
  )
}
