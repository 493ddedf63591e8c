import { count } from '#format/counts.ts'
import { signedPercent } from '#format/percent.ts'
import { RECORD_RANGE, type RecordPicture } from '#selectors/recordPicture.ts'
import { keptInside } from './spreadLabels.ts'

/** Bins of 10 points between these errors, per cent; one more at each end holds the rest. */
const LOW = RECORD_RANGE[0] * 100
const HIGH = RECORD_RANGE[1] * 100
const BIN = 10
const BINS = (HIGH - LOW) / BIN + 2

/** A dot of the picture: its mark's place in `picture.marks`. */
export interface RecordDot {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly r: number
}

/** One of the two rows: dots stacked on a line, their number above. */
export interface RecordBand {
  readonly key: 'right' | 'wrong'
  readonly title: string
  readonly top: number
  readonly line: number
}

/** A text of the picture, in its place. */
export interface RecordText {
  readonly key: string
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Where everything is, px. */
export interface RecordLayout {
  readonly width: number
  readonly height: number
  /** By place in `picture.marks`. */
  readonly dots: readonly RecordDot[]
  readonly bands: readonly RecordBand[]
  readonly ticks: readonly RecordText[]
  readonly zero: number
  readonly median: number
  readonly half: readonly [number, number]
  readonly headings: readonly RecordText[]
  /** Line of the axis. */
  readonly axis: number
}

const HEADINGS = 38
const TITLE = 24
const BETWEEN = 14
/** Row of a phone for the name of the reader's role, above its band. */
const OWN = 18
const AXIS = 40
const SIZES = {
  wide: { pitch: 9, r: 3.5, gap: 6, step: 20 },
  narrow: { pitch: 4.6, r: 1.9, gap: 2, step: 40 },
} as const

function binOf(error: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor((error * 100 - LOW) / BIN + 1e-9) + 1))
}

/** Dots of a track record stacked in bins of 10 points, right directions above wrong ones, on one axis. */
export function recordLayout(
  { marks, spread, mine }: RecordPicture,
  width: number,
  isNarrow: boolean,
): RecordLayout {
  const { pitch, r, gap, step } = isNarrow ? SIZES.narrow : SIZES.wide
  const bin = width / BINS
  const each = Math.max(1, Math.floor((bin - gap) / pitch))
  const xOf = (error: number) =>
    Math.min(width - bin / 2, Math.max(bin / 2, bin + ((error * 100 - LOW) / BIN) * bin))
  const stacks = (isRight: boolean) => {
    const sizes = Array.from({ length: BINS }, () => 0)
    return marks.flatMap((mark, index) => {
      if (mark.isRight !== isRight) return []
      const at = binOf(mark.error)
      const before = sizes[at] ?? 0
      sizes[at] = before + 1
      const left = at * bin + (bin - (each - 1) * pitch) / 2
      return [{ index, x: left + (before % each) * pitch, row: Math.floor(before / each) }]
    })
  }
  let top = HEADINGS
  const bands: RecordBand[] = []
  const dots: RecordDot[] = []
  for (const key of ['right', 'wrong'] as const) {
    const stacked = stacks(key === 'right')
    if (isNarrow && mine !== null && marks[mine]?.isRight === (key === 'right')) top += OWN
    const rows = Math.max(1, ...stacked.map(({ row }) => row + 1))
    const line = top + TITLE + rows * pitch + 2
    bands.push({ key, title: `Direction ${key}: ${count(stacked.length)}`, top, line })
    dots.push(...stacked.map(({ index, x, row }) => ({ index, x, y: line - 2 - r - row * pitch, r })))
    top = line + BETWEEN
  }
  const axis = bands.at(-1)?.line ?? top
  const ticks: RecordText[] = []
  for (let percent = LOW; percent <= HIGH; percent += step) {
    ticks.push({
      key: String(percent),
      text: percent === 0 ? 'as forecast' : signedPercent(percent / 100).replace('.0', ''),
      x: bin + ((percent - LOW) / BIN) * bin,
      anchor: 'middle',
    })
  }
  const [median, low, high] = [spread.median, spread.low, spread.high].map(signedPercent)
  const heading = (key: string, text: string, x: number): RecordText => ({
    key,
    text,
    x: keptInside(x, text, width, key === 'median', 13),
    anchor: 'middle',
  })
  return {
    width,
    height: axis + AXIS,
    dots: dots.toSorted((a, b) => a.index - b.index),
    bands,
    ticks,
    zero: xOf(0),
    median: xOf(spread.median),
    half: [xOf(spread.low), xOf(spread.high)],
    headings: [
      heading('median', `median ${median ?? ''}`, xOf(spread.median)),
      heading('half', `middle half ${low ?? ''} to ${high ?? ''}`, (xOf(spread.low) + xOf(spread.high)) / 2),
    ],
    axis,
  }
}

/** Dots as one path: a thousand of them are drawn at once. */
export function dotsPath(dots: readonly RecordDot[]): string {
  return dots
    .map(
      ({ x, y, r }) =>
        `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
    )
    .join('')
}
