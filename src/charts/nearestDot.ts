interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** How far beside a dot the pointer still means it, px. */
const REACH = 14
/** A painted stroke belongs to its dot, px. */
const EDGE = 2

/**
 * The dot that the pointer means. Of those under it the small ones first, since they lie on top and a large one shows
 * beside them; else the one whose edge is nearest, up to 14 px. Undefined: none.
 */
export function nearestDot<T extends Disc>(dots: readonly T[], x: number, y: number): T | undefined {
  let best: T | undefined
  let least = Infinity
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y)
    const isUnder = away <= dot.r + EDGE
    if (!isUnder && away > dot.r + REACH) continue
    const score = isUnder ? away + 2 * dot.r - 10_000 : away - dot.r
    if (score < least) {
      best = dot
      least = score
    }
  }
  return best
}
