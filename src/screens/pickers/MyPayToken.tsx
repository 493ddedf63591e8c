import { shortDollars } from '#format/money.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'

const load = async () => (await import('./MyPayField.tsx')).MyPayField
const MyPayField = later(load)

/** The reader's own pay: to be said, changed or forgotten. */
export function MyPayToken() {
  const salary = useStore((store) => store.view.salary)
  return (
    <Token
      look="plain"
      label="My pay"
      text={salary === null ? '+ my pay' : `my pay ${shortDollars(salary)}`}
      panelWidth={420}
      onNear={() => void load().catch(() => undefined)}
    >
      {(close) => <MyPayField onDone={close} />}
    </Token>
  )
}
