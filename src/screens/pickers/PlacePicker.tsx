export interface PlacePickerProps {
  readonly current: readonly string[]
  readonly kinds: readonly ('nation' | 'metro' | 'state')[]
  /** "US", a CBSA code or a postal code. */
  readonly onTake: (code: string) => void
}

/** Finds a place by its name, short name, nickname, county or state. */
export function PlacePicker(_props: PlacePickerProps) {
  return null
}
