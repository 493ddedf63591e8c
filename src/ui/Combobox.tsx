import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './Combobox.module.css'

export interface ComboboxProps<Item> {
  /** What is looked for: "Role". */
  readonly label: string
  readonly placeholder?: string
  readonly text: string
  readonly onText: (text: string) => void
  /** Answers for `text`, most likely first. */
  readonly items: readonly Item[]
  readonly itemKey: (item: Item) => string
  /** The answer's name in one line. */
  readonly itemText: (item: Item) => string
  readonly renderItem: (item: Item, isActive: boolean) => ReactNode
  readonly onTake: (item: Item) => void
  /** Said and shown above the list: "3 answers, most likely first". */
  readonly summary: string
  /** Heads of the figures at the right of each answer. */
  readonly heads?: ReactNode
  /** Shown in place of an empty list. */
  readonly empty?: ReactNode
  readonly foot?: ReactNode
}

/** A field with its answers below it, always open; stands inside a panel, which closes it. Enter takes the first answer. */
export function Combobox<Item>(props: ComboboxProps<Item>) {
  const { label, placeholder, text, onText, itemKey, itemText, renderItem, onTake } = props
  const items = useMemo(() => [...props.items], [props.items])
  const box = useRef<HTMLDivElement>(null)
  const focusField = () => box.current?.querySelector('input')?.focus({ preventScroll: true })
  useEffect(() => {
    box.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex, setHighlightedIndex } = useCombobox({
    items,
    isOpen: true,
    inputValue: text,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    itemToString: (item) => (item === null ? '' : itemText(item)),
    itemToKey: (item) => (item === null ? '' : itemKey(item)),
    // Leaving the field takes nothing: only Enter and a press do.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ||
      type === useCombobox.stateChangeTypes.MenuMouseLeave ||
      type === useCombobox.stateChangeTypes.InputKeyDownEscape
        ? state
        : changes,
    onStateChange: ({ type, selectedItem }) => {
      const { InputKeyDownEnter, ItemClick } = useCombobox.stateChangeTypes
      if ((type === InputKeyDownEnter || type === ItemClick) && selectedItem) onTake(selectedItem)
    },
  })
  const write = (next: string) => {
    onText(next)
    setHighlightedIndex(0)
  }

  return (
    <div ref={box} className={styles.box}>
      <div className={styles.field}>
        <input
          {...getInputProps({
            'aria-label': label,
            placeholder,
            className: styles.input,
            enterKeyHint: 'done',
            autoCapitalize: 'off',
            spellCheck: false,
            onChange: (event) => write(event.currentTarget.value),
          })}
        />
        {text === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            aria-label="Clear"
            onClick={() => {
              write('')
              focusField()
            }}
          >
            ✕
          </button>
        )}
      </div>
      <div className={styles.summary}>
        <span role="status">{props.summary}</span>
        <span>{props.heads}</span>
      </div>
      <ul {...getMenuProps({ 'aria-label': label, className: styles.list })}>
        {items.map((item, index) => (
          <li key={itemKey(item)} {...getItemProps({ item, index, className: styles.option })}>
            {renderItem(item, index === highlightedIndex)}
          </li>
        ))}
      </ul>
      {items.length === 0 ? <div className={styles.empty}>{props.empty}</div> : null}
      <div className={styles.foot}>
        {props.foot}
        <span className={styles.keys} aria-hidden="true">
          ↑ ↓ choose · Enter take · Esc close
        </span>
      </div>
    </div>
  )
}
