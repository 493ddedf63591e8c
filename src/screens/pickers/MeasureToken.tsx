import { act } from '#store/act.ts'
import { setMeasure } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token, type TokenProps } from '#ui/Token.tsx'

const MeasurePanel = later(async () => (await import('#screens/cities/MeasurePanel.tsx')).MeasurePanel)

/** Which point of the pay scale is shown. */
export function MeasureToken(word: Pick<TokenProps, 'text' | 'look'>) {
  const measure = useStore((store) => store.view.measure)
  return (
    <Token {...word} label="Measure" panelWidth={420}>
      {(close) => (
        <MeasurePanel
          value={measure}
          onChange={(next) => {
            act((now) => setMeasure(now, next))
            close()
          }}
        />
      )}
    </Token>
  )
}
