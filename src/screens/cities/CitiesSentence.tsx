import { Suspense, useRef } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { placesText } from '#selectors/placesText.ts'
import { act } from '#store/act.ts'
import { setRole, withFields } from '#store/changes.ts'
import { BaseToken } from '#screens/pickers/BaseToken.tsx'
import { MeasureToken } from '#screens/pickers/MeasureToken.tsx'
import { MyPayToken } from '#screens/pickers/MyPayToken.tsx'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import styles from './Sentence.module.css'
import { MEASURE_NAMES } from './measureNames.ts'

const WherePanel = later(async () => (await import('./WherePanel.tsx')).WherePanel)
const FilterPanel = later(async () => (await import('./FilterPanel.tsx')).FilterPanel)
const SecondEarnerPanel = later(
  async () => (await import('#screens/pickers/SecondEarnerPanel.tsx')).SecondEarnerPanel,
)
const StickySentence = later(async () => (await import('./StickySentence.tsx')).StickySentence)

/** The control bar: a sentence whose underlined words are the choices. */
export function CitiesSentence({ picture }: { readonly picture: CitiesPicture | null }) {
  const view = useStore((store) => store.view)
  const states = useStore((store) => store.tables.states)
  const here = picture !== null && picture.role.soc === view.roles[0]
  const role = here ? picture.role.short : (view.roles[0] ?? 'a role').replace(/-(?=[a-z])/g, ' ')
  const isPair = view.pair === 'yes'
  const earner = (text: string) => (
    <Token label="Second earner" look={isPair ? 'token' : 'plain'} text={text} panelWidth={592}>
      {(close) => <SecondEarnerPanel onDone={close} />}
    </Token>
  )
  const count =
    picture === null ? undefined : `${picture.rows.length} of ${picture.pays.rows.length} places listed`
  const busy = picture?.rows.filter((row) => !row.thin).length ?? 0
  const near = useStore(({ tables }) => tables.metros?.find(({ code }) => code === view.near)?.short)
  const where =
    (placesText(view, states) || `all ${picture?.pays.noun ?? 'metro area'}s`) +
    (near ? ` within ${view.miles} miles of ${near}` : '')
  const base = here ? picture.base.name : 'the nation'
  const sentence = useRef<HTMLDivElement>(null)
  const narrow = useNarrow()
  return (
    <div ref={sentence} className={styles.sentence}>
      {narrow && (
        <Suspense fallback={null}>
          <StickySentence of={sentence} text={`${role} · ${where} · ${base}`} />
        </Suspense>
      )}
      <span className={styles.words}>
        <MeasureToken text={MEASURE_NAMES[view.measure]} /> pay of{' '}
        <RoleToken
          text={role}
          kinds={['occupation', 'filed-title']}
          onTake={(now, code) => setRole(now, 0, code)}
        />{' '}
        {isPair && <>and {earner(picture?.partner ?? '…')} </>}
        in{' '}
        <Token label="Where" text={where} panelWidth={420} count={count}>
          {(close) => <WherePanel picture={picture} onDone={close} />}
        </Token>
        , compared with <BaseToken text={base} />
      </span>
      <span className={styles.extras}>
        <MyPayToken />
        {!isPair && earner('+ second earner')}
        <Token look="plain" label="Filter" text="+ filter" panelWidth={420} count={count}>
          {() => <FilterPanel picture={picture} />}
        </Token>
        {busy > 0 && view.jobs === null && (
          <button
            type="button"
            className={styles.preset}
            onClick={() => act((now) => withFields(now, { jobs: { from: THIN_JOBS, to: null } }))}
          >
            {THIN_JOBS}+ jobs{picture?.second ? ` each (${busy} places)` : ` (${busy})`}
          </button>
        )}
      </span>
    </div>
  )
}
