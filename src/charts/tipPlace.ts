/** Size of a tip's card at most, and its distance from the mark, px. */
const CARD = { width: 240, height: 150, gap: 12 }

interface Mark {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Where a mark's tip stands in a picture: right of it, left where that is too narrow, below it where both are. */
export function tipPlace(
  mark: Mark,
  picture: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const right = mark.x + mark.r + CARD.gap
  const fits = right + CARD.width <= picture.width
  const before = mark.x - mark.r - CARD.gap - CARD.width
  const covers = !fits && before < 0
  return {
    left: fits ? right : Math.max(0, before),
    top: covers
      ? mark.y + mark.r + CARD.gap
      : Math.max(0, Math.min(mark.y - CARD.height / 2, picture.height - CARD.height)),
  }
}
