import { lowerName } from '#format/names.ts'
import { RolePicker } from './RolePicker.tsx'
import { act } from '#store/act.ts'
import { dropSecondEarner, setSecondEarner } from '#store/pair.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './SecondEarnerPanel.module.css'

const KINDS = ['occupation'] as const

/** Chooses what the second earner does; the same role twice, too; takes the second earner away. */
export function SecondEarnerPanel({ onDone }: { readonly onDone: () => void }) {
  const roles = useStore((store) => store.view.roles)
  const isPair = useStore((store) => store.view.pair === 'yes')
  const first = useStore((store) => store.tables.roles[store.view.roles[0] ?? ''])
  const take = (soc: string) => {
    act((now) => setSecondEarner(now, soc))
    onDone()
  }
  return (
    <>
      <div className={styles.head}>
        <p>Two earners in one place: their pay is added, then set against its prices.</p>
        <p className={styles.acts}>
          {isPair && (
            <Button
              onClick={() => {
                act(dropSecondEarner)
                onDone()
              }}
            >
              ✕ One earner again
            </Button>
          )}
          {first && (
            <Button onClick={() => take(first.soc)}>Two of the same: {lowerName(first.short)}</Button>
          )}
        </p>
      </div>
      <RolePicker current={roles} kinds={KINDS} onTake={take} />
    </>
  )
}
