import { useNarrow } from '#charts/useNarrow.ts'
import { act } from '#store/act.ts'
import { setAxis } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { Segmented } from '#ui/Segmented.tsx'

const AXES = [
  { value: 'prices', text: 'all prices' },
  { value: 'housing', text: 'housing only' },
] as const

/** What stands across pay. */
export function PricesAxis() {
  const axis = useStore((store) => store.view.axis)
  return (
    <Segmented
      label="Across"
      showLabel={!useNarrow()}
      options={AXES}
      value={axis}
      onChange={(next) => act((now) => setAxis(now, next))}
    />
  )
}
