import { Suspense } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { CheckForm } from './CheckForm.tsx'
import styles from './GrowthScreen.module.css'
import { useGrowthFiles } from './useGrowthFiles.ts'

const RecordForm = later(async () => (await import('./RecordForm.tsx')).RecordForm)
const TreeForm = later(async () => (await import('./TreeForm.tsx')).TreeForm)
const AllRolesForm = later(async () => (await import('./AllRolesForm.tsx')).AllRolesForm)

const FORMS = [
  { value: 'check', text: 'Forecast check', short: 'Check' },
  { value: 'all', text: 'All roles', short: 'All roles' },
  { value: 'record', text: 'Track record', short: 'Record' },
  { value: 'tree', text: 'Treemap', short: 'Tree' },
  { value: 'table', text: 'Table', short: 'Table' },
] as const

/** The same in the words of a phone: one line of 328 px. */
const SHORT_FORMS = FORMS.map(({ value, short }) => ({ value, text: short }))

/** Is it growing? The check of one role's forecasts, all roles, how often forecasts were right, or the treemap. */
export function GrowthScreen() {
  useKeptFocus()
  const show = useStore((store) => store.view.show)
  const files = useGrowthFiles()
  const isNarrow = useNarrow()
  const tabs = (
    <Segmented
      label="Form of the picture"
      semantics="tablist"
      options={isNarrow ? SHORT_FORMS : FORMS}
      value={FORMS.find(({ value }) => value === show)?.value ?? 'check'}
      onChange={(form) => act((now) => showAs(now, form))}
    />
  )
  if (show !== 'record' && show !== 'tree' && show !== 'all') return <CheckForm tabs={tabs} files={files} />
  return (
    <Suspense fallback={<div className={styles.wait} />}>
      {show === 'record' && <RecordForm tabs={tabs} />}
      {show === 'tree' && <TreeForm tabs={tabs} />}
      {show === 'all' && <AllRolesForm tabs={tabs} />}
    </Suspense>
  )
}
