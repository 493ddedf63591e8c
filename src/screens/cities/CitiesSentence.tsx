import { lazy, Suspense, useRef } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { shortDollars } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { placesText } from '#selectors/placesText.ts'
import { act } from '#store/act.ts'
import { setBase, setMeasure, setRole, withFields } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Token } from '#ui/Token.tsx'
import styles from './Sentence.module.css'
import { MEASURE_NAMES } from './measureNames.ts'

const RolePicker = lazy(async () => ({
  default: (await import('#screens/pickers/RolePicker.tsx')).RolePicker,
}))
const BasePicker = lazy(async () => ({
  default: (await import('#screens/pickers/BasePicker.tsx')).BasePicker,
}))
const WherePanel = lazy(async () => ({ default: (await import('./WherePanel.tsx')).WherePanel }))
const FilterPanel = lazy(async () => ({ default: (await import('./FilterPanel.tsx')).FilterPanel }))
const SecondEarnerPanel = lazy(async () => ({
  default: (await import('./SecondEarnerPanel.tsx')).SecondEarnerPanel,
}))
const StickySentence = lazy(async () => ({ default: (await import('./StickySentence.tsx')).StickySentence }))
const MeasurePanel = lazy(async () => ({ default: (await import('./MeasurePanel.tsx')).MeasurePanel }))

/** The control bar: a sentence whose underlined words are the choices. */
export function CitiesSentence({ picture }: { readonly picture: CitiesPicture | null }) {
  const view = useStore((store) => store.view)
  const states = useStore((store) => store.tables.states)
  const here = picture !== null && picture.role.soc === view.roles[0]
  const role = here ? picture.role.short : (view.roles[0] ?? 'a role').replace(/-(?=[a-z])/g, ' ')
  const isPair = view.pair === 'yes'
  const earner = (text: string) => (
    <Token label="Second earner" look={isPair ? 'token' : 'plain'} text={text} panelWidth={592}>
      {(close) => (
        <Suspense fallback={null}>
          <SecondEarnerPanel onDone={close} />
        </Suspense>
      )}
    </Token>
  )
  const count =
    picture === null ? undefined : `${picture.rows.length} of ${picture.pays.rows.length} places listed`
  const busy = picture?.rows.filter((row) => !row.thin).length ?? 0
  const where = placesText(view, states) || `all ${picture?.pays.noun ?? 'metro area'}s`
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
      <Token label="Measure" text={MEASURE_NAMES[view.measure]} panelWidth={420}>
        {(close) => (
          <Suspense fallback={null}>
            <MeasurePanel
              value={view.measure}
              onChange={(measure) => {
                act((now) => setMeasure(now, measure))
                close()
              }}
            />
          </Suspense>
        )}
      </Token>{' '}
      pay of{' '}
      <Token
        label="Role"
        text={role}
        panelWidth={592}
        onNear={() => void import('#screens/pickers/RolePicker.tsx')}
      >
        {(close) => (
          <Suspense fallback={null}>
            <RolePicker
              current={view.roles}
              kinds={['occupation', 'filed-title']}
              onTake={(code) => {
                act((now) => setRole(now, 0, code))
                close()
              }}
            />
          </Suspense>
        )}
      </Token>{' '}
      {isPair && <>and {earner(picture?.partner ?? '…')} </>}
      in{' '}
      <Token label="Where" text={where} panelWidth={420} count={count}>
        {(close) => (
          <Suspense fallback={null}>
            <WherePanel picture={picture} onDone={close} />
          </Suspense>
        )}
      </Token>
      , compared with{' '}
      <Token label="Compared with" text={base} panelWidth={480}>
        {(close) => (
          <Suspense fallback={null}>
            <BasePicker
              value={view.base}
              onTake={(base) => {
                act((now) => setBase(now, base))
                close()
              }}
              onClose={close}
            />
          </Suspense>
        )}
      </Token>
      <span className={styles.extras}>
        <Token
          look="plain"
          label="My pay"
          text={view.salary === null ? '+ my pay' : `my pay ${shortDollars(view.salary)}`}
          panelWidth={420}
        >
          {(close) => (
            <Suspense fallback={null}>
              <BasePicker value={view.base} onlyMine onTake={() => undefined} onClose={close} />
            </Suspense>
          )}
        </Token>
        {!isPair && earner('+ second earner')}
        <Token look="plain" label="Filter" text="+ filter" panelWidth={420} count={count}>
          {() => (
            <Suspense fallback={null}>
              <FilterPanel picture={picture} />
            </Suspense>
          )}
        </Token>
        {busy > 0 && view.jobs === null && (
          <button
            type="button"
            className={styles.preset}
            onClick={() => act((now) => withFields(now, { jobs: { from: THIN_JOBS, to: null } }))}
          >
            {THIN_JOBS}+ jobs ({busy})
          </button>
        )}
      </span>
    </div>
  )
}
