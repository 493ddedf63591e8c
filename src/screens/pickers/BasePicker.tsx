export interface BasePickerProps {
  /** "US", an area code or "mine". */
  readonly value: string
  readonly onTake: (base: string) => void
  readonly onClose: () => void
  /** Only the field for the reader's own pay. */
  readonly onlyMine?: boolean
}

/** Chooses what every pay is compared with. */
export function BasePicker(_props: BasePickerProps) {
  return null
}
