import { useNarrow } from '#charts/useNarrow.ts'
import { periodWords } from '#format/periods.ts'
import { act } from '#store/act.ts'
import { setDollars } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { Segmented } from '#ui/Segmented.tsx'

const DOLLARS = [
  { value: 'paid', text: 'as paid' },
  { value: 'may2025', text: `in ${periodWords.wages} dollars` },
] as const

/** In which dollars earlier pay is shown. */
export function DollarsControl() {
  const dollars = useStore((store) => store.view.dollars)
  return (
    <Segmented
      label="Show"
      showLabel={!useNarrow()}
      options={DOLLARS}
      value={dollars}
      onChange={(next) => act((now) => setDollars(now, next))}
    />
  )
}
