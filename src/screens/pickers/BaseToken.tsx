import { act } from '#store/act.ts'
import { setBase } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'

const BasePicker = later(async () => (await import('./BasePicker.tsx')).BasePicker)

/** The word of the sentence that says what every pay is compared with. */
export function BaseToken({ text = 'the nation' }: { readonly text: string | undefined }) {
  const base = useStore((store) => store.view.base)
  return (
    <Token label="Compared with" text={text} panelWidth={480}>
      {(close) => (
        <BasePicker
          value={base}
          onTake={(next) => {
            act((now) => setBase(now, next))
            close()
          }}
          onClose={close}
        />
      )}
    </Token>
  )
}
