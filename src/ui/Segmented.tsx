import { useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import styles from './Segmented.module.css'

export interface SegmentedProps<Value extends string> {
  /** What is chosen: "Rank by". */
  readonly label: string
  readonly showLabel?: boolean
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** tablist: forms of the picture; radiogroup: everything else. */
  readonly semantics?: 'radiogroup' | 'tablist'
  /** Id of the region that a tablist shows. */
  readonly controls?: string
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One of a few, as words in a line; the chosen one underlined. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, showLabel = false, options, value, onChange, semantics = 'radiogroup', controls } = props
  const group = useRef<HTMLDivElement>(null)
  const id = useId()
  const isTabs = semantics === 'tablist'

  // Where none is chosen, the first is the stop.
  const at = options.findIndex((option) => option.value === value)

  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? options.length - 1
          : step === undefined
            ? null
            : at + step
    if (next === null) return
    event.preventDefault()
    const index = (next + options.length) % options.length
    const option = options[index]
    if (option === undefined) return
    onChange(option.value)
    group.current?.querySelectorAll<HTMLElement>('button')[index]?.focus()
  }

  return (
    <div
      ref={group}
      className={styles.group}
      role={semantics}
      tabIndex={-1}
      onKeyDown={onKey}
      {...(showLabel ? { 'aria-labelledby': id } : { 'aria-label': label })}
    >
      {showLabel ? (
        <span id={id} className={styles.label} role={isTabs ? 'presentation' : undefined}>
          {label}
        </span>
      ) : null}
      {options.map((option, i) => {
        const isChosen = option.value === value
        return (
          <button
            key={option.value}
            type="button"
            className={styles.option}
            data-chosen={isChosen ? '' : undefined}
            role={isTabs ? 'tab' : 'radio'}
            tabIndex={isChosen || (at < 0 && i === 0) ? 0 : -1}
            onClick={() => onChange(option.value)}
            {...(isTabs
              ? { 'aria-selected': isChosen, 'aria-controls': isChosen ? controls : undefined }
              : { 'aria-checked': isChosen })}
          >
            <span className={styles.text} data-text={option.text}>
              {option.text}
            </span>
          </button>
        )
      })}
    </div>
  )
}
