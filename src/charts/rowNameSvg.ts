import type { PlaceRole } from '#selectors/placeRole.ts'
import { svgText } from './svgText.ts'
import { textWidth } from './textWidth.ts'

const NAME = 36
const LETTERS = 14
const SMALL = 12.5

/** The name of a role in a row of a place's drawing, flagged where figures repeat; smaller where the plot at `right` is near. */
export function rowNameSvg({ name, repeated }: PlaceRole, y: number, right: number): string {
  const text = repeated > 0 ? `${name} ⚑` : name
  const isWide = NAME + textWidth(text, LETTERS, false) > right - 8
  return svgText(NAME, y, text, isWide ? `font-size="${SMALL}"` : '')
}
