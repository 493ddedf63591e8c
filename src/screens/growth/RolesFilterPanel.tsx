import { counted } from '#format/counts.ts'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { passingRoles } from '#selectors/allRolesFilters.ts'
import { preparationOf, PREPARATIONS } from '#selectors/preparation.ts'
import { act } from '#store/act.ts'
import { withFields } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { NumberField } from '#ui/NumberField.tsx'
import type { Range, View } from '#view/view.ts'
import styles from './RolesFilterPanel.module.css'

/** Offered ranges of growth, per cent. */
const GROWTHS = [
  { text: 'any', range: null },
  { text: 'shrinks', range: { from: null, to: 0 } },
  { text: '0 to 5%', range: { from: 0, to: 5 } },
  { text: '5 to 10%', range: { from: 5, to: 10 } },
  { text: '10% or more', range: { from: 10, to: null } },
] as const satisfies readonly { readonly text: string; readonly range: Range | null }[]

/** A range with one end replaced. Null: open at both. */
function rangeWith(range: Range | null, end: 'from' | 'to', value: number | null): Range | null {
  const next = { from: range?.from ?? null, to: range?.to ?? null, [end]: value }
  if (next.from === null && next.to === null) return null
  return next.from !== null && next.to !== null && next.from > next.to
    ? { from: next.to, to: next.from }
    : next
}

/** Preparation, pay, growth and openings; the number of roles they leave is said while the panel is open. */
export function RolesFilterPanel({ picture }: { readonly picture: AllRolesPicture | null }) {
  const view = useStore((store) => store.view)
  if (!picture) return null
  const withoutPrep = passingRoles(view, picture.all, 'prep')
  const chosen = preparationOf(view.prep)?.key ?? null
  return (
    <div className={styles.panel}>
      <div role="radiogroup" aria-label="Asks for" className={styles.choices}>
        <p className={styles.title}>Asks for</p>
        {PREPARATIONS.map(({ key, steps, text }) => {
          const left = withoutPrep.filter(({ prep }) => steps.some((step) => step === prep))
          return (
            <label key={key} className={styles.group}>
              <input
                type="radio"
                name="preparation"
                checked={chosen === key}
                onChange={() => act((now) => withFields(now, { prep: steps }))}
              />
              {text} <span>{steps.length === 0 ? withoutPrep.length : left.length}</span>
            </label>
          )
        })}
      </div>
      <Bounds name="Median pay" field="pay" unit="dollars" bounds={[0, 1_000_000]} view={view} />
      <div role="radiogroup" aria-label="Forecast growth" className={styles.choices}>
        <p className={styles.title}>Forecast growth</p>
        {GROWTHS.map(({ text, range }) => (
          <label key={text} className={styles.group}>
            <input
              type="radio"
              name="growth"
              checked={view.growth?.from === range?.from && view.growth?.to === range?.to}
              onChange={() => act((now) => withFields(now, { growth: range }))}
            />
            {text} <span>{passingRoles({ ...view, growth: range }, picture.all).length}</span>
          </label>
        ))}
      </div>
      <Bounds name="Openings a year" field="openings" unit="plain" bounds={[0, 10_000_000]} view={view} />
      <p role="status">
        {picture.points.length} of {counted(picture.all.length, 'role')}
      </p>
    </div>
  )
}

interface BoundsProps {
  readonly name: string
  readonly field: 'pay' | 'openings'
  readonly unit: 'dollars' | 'plain'
  readonly bounds: readonly [number, number]
  readonly view: View
}

/** At least and at most of one figure. */
function Bounds({ name, field, unit, bounds: [min, max], view }: BoundsProps) {
  const range = view[field]
  const set = (end: 'from' | 'to') => (value: number | null) =>
    act((now) => withFields(now, { [field]: rangeWith(now[field], end, value) }))
  return (
    <fieldset className={styles.bounds}>
      <legend className={styles.title}>{name}</legend>
      <NumberField
        label="at least"
        unit={unit}
        value={range?.from ?? null}
        min={min}
        max={max}
        onChange={() => undefined}
        onCommit={set('from')}
      />
      <NumberField
        label="at most"
        unit={unit}
        value={range?.to ?? null}
        min={min}
        max={max}
        onChange={() => undefined}
        onCommit={set('to')}
      />
    </fieldset>
  )
}
