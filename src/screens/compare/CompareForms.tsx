import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Segmented } from '#ui/Segmented.tsx'

const FORMS = [
  { value: 'pay', text: 'Picture' },
  { value: 'matrix', text: 'Matrix' },
  { value: 'table', text: 'Table' },
] as const

/** The forms of Compare. */
export function CompareForms() {
  const show = useStore((store) => store.view.show)
  return (
    <Segmented
      label="Form of the picture"
      options={FORMS}
      value={FORMS.find(({ value }) => value === show)?.value ?? 'pay'}
      onChange={(next) => act((now) => showAs(now, next))}
    />
  )
}
