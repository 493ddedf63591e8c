import { useId, useRef, useState } from 'react'
import { announce } from './announce.ts'
import { Button } from './Button.tsx'
import styles from './CopyField.module.css'

export interface CopyFieldProps {
  readonly label: string
  readonly act: string
  /** Said once it is copied. */
  readonly said: string
  readonly text: string
  readonly lines?: number
}

/** A text to be copied; where the browser refuses, it is selected for the reader to copy. */
export function CopyField({ label, act, said, text, lines = 2 }: CopyFieldProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const [of, setOf] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  if (of !== text) {
    setOf(text)
    setCopied('no')
  }
  const refuse = () => {
    setCopied('refused')
    field.current?.focus()
    field.current?.select()
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
      announce(said)
    } catch {
      refuse()
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={lines}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span className={styles.acts}>
        {copied === 'yes' && <span aria-hidden="true">✓ copied</span>}
        <Button look="outline" onClick={() => void copy()}>
          {act}
        </Button>
      </span>
      {copied === 'refused' && (
        <span className={styles.problem} role="alert">
          The browser did not let the page copy. The text is selected: copy it yourself (Ctrl+C or ⌘C).
        </span>
      )}
    </div>
  )
}
