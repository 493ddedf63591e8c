import { memo, Suspense, useMemo, useState, type PointerEvent } from 'react'
import { shortDollars } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import { hover, useHovered } from '#store/hover.ts'
import { later } from '#ui/later.tsx'
import { baseFigureText } from './baseFigureText.ts'
import { percentScale, type PercentScale } from './payScale.ts'
import styles from './Strip.module.css'
import { useNarrow } from './useNarrow.ts'

/** Dots stand without their names where the script of these cannot be had. */
const NoNames = () => null
const StripNames = later(() =>
  import('./StripNames.tsx').then(
    (part) => part.StripNames,
    () => NoNames,
  ),
)

const HEIGHT = 72
/** On phones: four rows of dots in place of six. */
const NARROW_HEIGHT = 60
/** From the axis to the lower edge: the line of its labels. */
const BELOW = 20
const TOP = 10
/** Dots nearer than this, in per cent of the width, stand above each other. */
const NEAR = 1.15
const STEP = 6.5
/** An end of the axis keeps its figure while the baseline's label is at least this far from it, per cent of the width. */
const LABEL_ROOM = 34
/** How far beside a dot the pointer still means it, px. */
const REACH = 16

/** A place on the strip: per cent of its width, px from its top. */
interface StripDot {
  readonly row: PlacePay
  readonly x: number
  readonly y: number
}

/** Piles dots that would overlap, deterministically: the lowest free place at their position; a full pile wraps. */
function pile(
  rows: readonly PlacePay[],
  pay: (row: PlacePay) => number | null,
  scale: PercentScale,
  base: number,
): readonly StripDot[] {
  const levels = Math.floor((base - TOP) / STEP)
  const ends: number[] = []
  const dots: StripDot[] = []
  const placed = rows
    .flatMap((row) => {
      const value = pay(row)
      return value === null ? [] : [{ row, x: scale.percent(value) }]
    })
    .toSorted((a, b) => a.x - b.x)
  placed.forEach(({ row, x }, i) => {
    let level = 0
    while (level < levels && (ends[level] ?? -Infinity) > x - NEAR) level += 1
    if (level === levels) level = i % levels
    ends[level] = x
    dots.push({ row, x, y: base - 5 - level * STEP })
  })
  return dots
}

interface StripProps {
  readonly picture: CitiesPicture
  readonly byPrices: boolean
  readonly listed: ReadonlySet<string>
  readonly onBrush: (from: number, to: number) => void
  readonly onOpen: (code: string) => void
}

/** Every place on one axis. Dragging over a part of it filters by pay. */
export const Strip = memo(function Strip(props: StripProps) {
  const { picture, byPrices, listed, onBrush, onOpen } = props
  const [brush, setBrush] = useState<readonly [number, number] | null>(null)
  const { extent, rows } = picture.pays
  const height = useNarrow() ? NARROW_HEIGHT : HEIGHT
  const base = height - BELOW
  const scale = useMemo(() => percentScale(extent), [extent])
  const dots = useMemo(
    () => pile(rows, (row) => (byPrices ? row.real : row.paid), scale, base),
    [rows, byPrices, scale, base],
  )
  const percentAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.min(100, Math.max(0, ((event.clientX - box.left) / box.width) * 100))
  }
  const nearest = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    let best: StripDot | null = null
    let least = REACH
    for (const dot of dots) {
      const away = Math.hypot((dot.x / 100) * box.width - x, dot.y - y)
      if (away >= least) continue
      best = dot
      least = away
    }
    return best?.row.area.code ?? null
  }
  const lineAt = picture.line === null ? 50 : scale.percent(picture.line)
  return (
    <div className={styles.strip}>
      <svg
        className={styles.picture}
        height={height}
        width="100%"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setBrush([percentAt(event), percentAt(event)])
        }}
        onPointerMove={(event) => {
          if (brush) setBrush([brush[0], percentAt(event)])
          else hover(nearest(event))
        }}
        onPointerUp={(event) => {
          const [from, to] = brush ?? [0, 0]
          setBrush(null)
          if (Math.abs(to - from) < 1) {
            const code = nearest(event)
            if (code) onOpen(code)
          } else onBrush(scale.invert(Math.min(from, to)), scale.invert(Math.max(from, to)))
        }}
        onPointerCancel={() => setBrush(null)}
        onPointerLeave={() => hover(null)}
      >
        {picture.line !== null && lineAt >= 0 && lineAt <= 100 && (
          <>
            <line className={styles.line} x1={`${lineAt}%`} x2={`${lineAt}%`} y1={2} y2={base} />
            <text
              className={styles.label}
              x={`${lineAt}%`}
              y={height - 4}
              // As far across its own width as across the strip: never beyond an end.
              style={{ translate: `-${lineAt}%` }}
            >
              {picture.base.name} {baseFigureText(picture.base, byPrices, picture.role.unit)}
            </text>
          </>
        )}
        {dots.map(({ row, x, y }) => (
          <circle
            key={row.area.code}
            className={`${row.thin ? styles.thin : styles.dot} ${listed.has(row.area.code) ? '' : styles.out}`}
            cx={`${x}%`}
            cy={y}
            r={3}
          />
        ))}
        {brush && (
          <rect
            className={styles.brush}
            x={`${Math.min(...brush)}%`}
            width={`${Math.abs(brush[1] - brush[0])}%`}
            y={0}
            height={base}
          />
        )}
        <Lit dots={dots} kept={picture.kept} />
        <Suspense fallback={null}>
          <StripNames dots={dots} kept={picture.kept} />
        </Suspense>
        {lineAt > LABEL_ROOM && (
          <text className={styles.end} x="0" y={height - 4}>
            {shortDollars(scale.invert(0))}
          </text>
        )}
        {lineAt < 100 - LABEL_ROOM && (
          <text className={styles.endRight} x="100%" y={height - 4}>
            {shortDollars(scale.invert(100))}
          </text>
        )}
      </svg>
    </div>
  )
})

/** The dot under the pointer and the kept ones, on top. */
function Lit({ dots, kept }: { dots: readonly StripDot[]; kept: readonly PlacePay[] }) {
  const code = useHovered()
  const keptCodes = new Set(kept.map((row) => row.area.code))
  return dots
    .filter((dot) => dot.row.area.code === code || keptCodes.has(dot.row.area.code))
    .map((dot) => (
      <circle key={dot.row.area.code} className={styles.lit} cx={`${dot.x}%`} cy={dot.y} r={4.5} />
    ))
}
