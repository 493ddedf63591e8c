import { textWidth } from './textWidth.ts'

/** Least gap between two figures of an axis, px. */
const GAP = 8

/**
 * The round values whose figures have room side by side under each other's middles: each, or every second, third … of them.
 * `x`: where a value stands, px; `room`: what no figure reaches beyond.
 */
export function fittingTicks(
  ticks: readonly number[],
  x: (value: number) => number,
  text: (value: number) => string,
  letters: number,
  room: readonly [left: number, right: number],
): readonly number[] {
  const ends = (tick: number) => {
    const half = textWidth(text(tick), letters, false) / 2
    return [x(tick) - half, x(tick) + half] as const
  }
  const within = ticks.filter((tick) => ends(tick)[0] >= room[0] && ends(tick)[1] <= room[1])
  const isFree = (shown: readonly number[]) =>
    shown.every((tick, i) => i === 0 || ends(tick)[0] - ends(shown[i - 1]!)[1] >= GAP)
  for (let step = 1; step < within.length; step += 1) {
    const shown = within.filter((_, i) => i % step === 0)
    if (isFree(shown)) return shown
  }
  return within.slice(0, 1)
}
