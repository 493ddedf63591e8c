import { useState, type Key, type ReactNode } from 'react'
import styles from './FoldedList.module.css'

interface FoldedListProps<Item> {
  readonly summary: string
  /** What the field finds: "Find a place". */
  readonly label: string
  /** The items that pass what is typed; all of them for an empty text. */
  readonly find: (typed: string) => readonly Item[]
  /** How many are left, and what they are; said aloud. */
  readonly status: (found: readonly Item[]) => string
  readonly keyOf: (item: Item) => Key
  readonly children: (item: Item, found: readonly Item[], typed: string) => ReactNode
}

/** A long list of what is left out: closed, to be opened and searched. */
export function FoldedList<Item>({ summary, ...list }: FoldedListProps<Item>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.group} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <SearchedList {...list} />}
    </details>
  )
}

function SearchedList<Item>(props: Omit<FoldedListProps<Item>, 'summary'>) {
  const { label, find, status, keyOf, children } = props
  const [typed, setTyped] = useState('')
  const found = find(typed)
  return (
    <>
      <label className={styles.search}>
        {label} <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <p role="status">{status(found)}</p>
      <ul className={styles.list}>
        {found.map((item) => (
          <li key={keyOf(item)}>{children(item, found, typed)}</li>
        ))}
      </ul>
    </>
  )
}
