import { counted } from '#format/counts.ts'
import { titleText } from '#format/titleText.ts'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import type { FiledCities } from '#selectors/filedCities.ts'
import { setRole } from '#store/changes.ts'
import type { View } from '#view/view.ts'
import styles from './Sentence.module.css'

interface AbsentSentenceProps {
  readonly code: string
  readonly picture: FiledCities | null
}

const take = (now: View, code: string) => setRole(now, 0, code)

/** The sentence where no survey has the role: only the role can be chosen, for nothing else would change the picture. */
export function AbsentSentence({ code, picture }: AbsentSentenceProps) {
  const isTitle = !/^\d/.test(code)
  return (
    <div className={styles.words}>
      {isTitle ? 'Offers titled' : 'Pay of'}{' '}
      <RoleToken
        text={isTitle ? titleText(code) : code}
        kinds={['occupation', 'filed-title']}
        onTake={take}
      />
      {picture ? ` in ${counted(picture.rows.length, 'metro area')}` : ''}
    </div>
  )
}
