import { lazy, Suspense } from 'react'
import { counted } from '#format/counts.ts'
import { titleText } from '#format/titleText.ts'
import type { FiledCities } from '#selectors/filedCities.ts'
import { act } from '#store/act.ts'
import { setRole } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Token } from '#ui/Token.tsx'
import styles from './Sentence.module.css'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))

interface AbsentSentenceProps {
  readonly code: string
  readonly picture: FiledCities | null
}

/** The sentence where no survey has the role: only the role can be chosen, for nothing else would change the picture. */
export function AbsentSentence({ code, picture }: AbsentSentenceProps) {
  const current = useStore((store) => store.view.roles)
  const isTitle = !/^\d/.test(code)
  return (
    <div className={styles.sentence}>
      {isTitle ? 'Offers titled' : 'Pay of'}{' '}
      <Token label="Role" text={isTitle ? titleText(code) : code} panelWidth={592}>
        {(close) => (
          <Suspense fallback={null}>
            <RolePicker
              current={current}
              kinds={['occupation', 'filed-title']}
              onTake={(next) => {
                act((now) => setRole(now, 0, next))
                close()
              }}
            />
          </Suspense>
        )}
      </Token>
      {picture ? ` in ${counted(picture.rows.length, 'metro area')}` : ''}
    </div>
  )
}
