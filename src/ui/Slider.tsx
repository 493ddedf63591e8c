import { useId, useRef } from 'react'
import styles from './Slider.module.css'

export interface SliderProps {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  /** The value as read and heard: "20% moved". */
  readonly valueText: string
  readonly ticks?: readonly { readonly value: number; readonly text: string }[]
  /** While it moves. */
  readonly onChange: (value: number) => void
  /** Once it rests: on release, key up or leaving, if it has moved. */
  readonly onCommit?: (value: number) => void
}

/** A labelled range input with its value in words. Tells every step while it moves, and the value it rests at once. */
export function Slider({
  label,
  min,
  max,
  step,
  value,
  valueText,
  ticks = [],
  onChange,
  onCommit,
}: SliderProps) {
  const id = useId()
  const moved = useRef<number | null>(null)
  const rest = () => {
    if (moved.current === null) return
    onCommit?.(moved.current)
    moved.current = null
  }
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} className={styles.value}>
        {valueText}
      </output>
      <input
        id={id}
        className={styles.track}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber
          moved.current = next
          onChange(next)
        }}
        onPointerUp={rest}
        onKeyUp={rest}
        onBlur={rest}
      />
      {ticks.length === 0 ? null : (
        <div className={styles.ticks} aria-hidden="true">
          {ticks.map((tick) => (
            <span
              key={tick.value}
              className={styles.tick}
              style={{ left: `${((tick.value - min) / (max - min)) * 100}%` }}
            >
              {tick.text}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}
