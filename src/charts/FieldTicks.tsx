import { counted } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import type { FieldPay, PlacePicture } from '#selectors/placePicture.ts'
import styles from './FieldTicks.module.css'
import { placeScale, type PlaceScale } from './placeScale.ts'

interface FieldTicksProps {
  readonly picture: PlacePicture
  onToggle(group: string): void
}

/** Fields of work by their middle: one tick a role; pressing one lists its roles only. */
export function FieldTicks({ picture, onToggle }: FieldTicksProps) {
  const { fields } = picture
  const pays = fields.flatMap((field) => field.pays)
  if (pays.length === 0) return null
  const scale = placeScale([Math.min(...pays), Math.max(...pays)], 3)
  const isChoosing = fields.some(({ isChosen }) => isChosen)
  return (
    <section className={styles.fields} aria-label="By field">
      <h3>By field</h3>
      <p className={styles.note}>
        one tick a role, the middle one bold<span className="off-paper">; press to filter</span>
      </p>
      <svg className={styles.axis} width="100%" height={18} aria-hidden="true">
        {scale.ticks
          .filter(({ value }) => scale.percent(value) < 90)
          .map(({ value, text }) => (
            <text key={value} x={`${scale.percent(value)}%`} y={13}>
              {text}
            </text>
          ))}
      </svg>
      <ul>
        {fields.map((field) => (
          <li key={field.group}>
            <button
              type="button"
              className={isChoosing && !field.isChosen ? styles.faded : styles.field}
              aria-pressed={field.isChosen}
              aria-label={`${field.name}: ${counted(field.pays.length, 'role')}, middle ${payText(field.middle, 'year', false)}`}
              onClick={() => onToggle(field.group)}
            >
              <span className={styles.name}>{field.name}</span>
              <span className={styles.count}>{field.pays.length}</span>
              <Ticks field={field} scale={scale} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Units across the drawing of ticks, stretched to the width there is. */
const ACROSS = 1000

function Ticks({ field, scale }: { readonly field: FieldPay; readonly scale: PlaceScale }) {
  const x = (value: number) => (scale.percent(value) / 100) * ACROSS
  return (
    <svg className={styles.ticks} viewBox={`0 0 ${ACROSS} 20`} preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.line} d={`M0 10H${ACROSS}`} />
      <path className={styles.tick} d={field.pays.map((pay) => `M${x(pay).toFixed(1)} 4V16`).join('')} />
      <path className={styles.middle} d={`M${x(field.middle).toFixed(1)} 1V19`} />
    </svg>
  )
}
