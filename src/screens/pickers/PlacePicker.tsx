import { PlaceSearchField } from './PlaceSearchField.tsx'

export interface PlacePickerProps {
  readonly current: readonly string[]
  readonly kinds: readonly ('nation' | 'metro' | 'state')[]
  /** "US", a CBSA code or a postal code. */
  readonly onTake: (code: string) => void
}

/** Finds a place by its name, short name, nickname, county or state. */
export function PlacePicker(props: PlacePickerProps) {
  return <PlaceSearchField label="Place" {...props} />
}
