import { useId, useState } from 'react'
import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import styles from './NumberField.module.css'
import { parseAmount } from './parseAmount.ts'

export interface NumberFieldProps {
  readonly label: string
  readonly unit: 'dollars' | 'plain'
  /** Null: nothing given. */
  readonly value: number | null
  readonly min: number
  readonly max: number
  /** While a clear amount within the bounds, or nothing, is typed. */
  readonly onChange: (value: number | null) => void
  /** On Enter or leaving, with a clear amount or nothing. */
  readonly onCommit?: (value: number | null) => void
  readonly hint?: string
}

/** Null: the text is not a clear amount within the bounds. */
function readField(text: string, min: number, max: number): { readonly value: number | null } | null {
  const amount = parseAmount(text)
  if (amount.kind === 'empty') return { value: null }
  if (amount.kind === 'unclear' || amount.value < min || amount.value > max) return null
  return { value: amount.value }
}

/** An amount as people write it; what cannot be read is said, and nothing is changed by it. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, value, min, max, onChange, onCommit, hint } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [isUnclear, setUnclear] = useState(false)
  const id = useId()
  const write = unit === 'dollars' ? dollars : count
  const text = draft ?? (value === null ? '' : write(value))

  const finish = () => {
    if (draft === null) return
    const read = readField(draft, min, max)
    setUnclear(read === null)
    if (read === null) return
    setDraft(null)
    onCommit?.(read.value)
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        inputMode={unit === 'plain' ? 'numeric' : 'text'}
        autoComplete="off"
        value={text}
        aria-invalid={isUnclear}
        aria-describedby={isUnclear || hint !== undefined ? `${id}-note` : undefined}
        onChange={(event) => {
          const next = event.currentTarget.value
          setDraft(next)
          const read = readField(next, min, max)
          if (read === null) return
          setUnclear(false)
          onChange(read.value)
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
        }}
      />
      {isUnclear ? (
        <span id={`${id}-note`} className={styles.message} role="alert">
          Write a number from {write(min)} to {write(max)}
          {unit === 'dollars' ? ', such as $92,000 or 92k' : ''}.
        </span>
      ) : hint === undefined ? null : (
        <span id={`${id}-note`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  )
}
