import { useMemo, useRef, useState, type PointerEvent } from 'react'
import { dollars, shortDollars } from '#format/money.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { hover, useHovered } from '#store/hover.ts'
import { placeScale, type PlaceScale } from './placeScale.ts'
import styles from './RolesStrip.module.css'
import { keptInside } from './spreadLabels.ts'
import { textWidth } from './textWidth.ts'
import { useSize } from './useSize.ts'

interface RolesStripProps {
  readonly picture: PlacePicture
  onBrush(from: number, to: number): void
  onOpen(soc: string): void
}

const HEIGHT = 72
const BASE = 52
const TOP = 8
const RADIUS = 3

interface Dot {
  readonly row: PlaceRole
  readonly x: number
  readonly y: number
}

/** Scatters dots over the height, alike at each look: a sequence that fills evenly (golden ratio). */
function scattered(rows: readonly PlaceRole[], scale: PlaceScale, width: number): readonly Dot[] {
  return rows.map((row, i) => ({
    row,
    x: (scale.percent(row.paid) / 100) * width,
    y: TOP + ((i * 0.618034) % 1) * (BASE - TOP - 8),
  }))
}

function circles(dots: readonly Dot[]): string {
  return dots
    .map(
      ({ x, y }) =>
        `M${(x - RADIUS).toFixed(1)} ${y.toFixed(1)}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`,
    )
    .join('')
}

/** Every role of the place on one axis; dragging over a part of it filters by pay. */
export function RolesStrip({ picture, onBrush, onOpen }: RolesStripProps) {
  const [ref, width] = useSize(820)
  const svg = useRef<SVGSVGElement>(null)
  const [brush, setBrush] = useState<readonly [number, number] | null>(null)
  const { all, rows, half } = picture
  const scale = useMemo(() => {
    const pays = all.rows.map(({ paid }) => paid)
    return pays.length === 0 ? null : placeScale([Math.min(...pays), Math.max(...pays)], width < 500 ? 4 : 6)
  }, [all, width])
  const dots = useMemo(() => (scale === null ? [] : scattered(all.rows, scale, width)), [all, scale, width])
  const listed = useMemo(() => new Set(rows.map(({ soc }) => soc)), [rows])
  const paths = useMemo(() => {
    const of = (isThin: boolean, isListed: boolean) =>
      circles(dots.filter(({ row }) => row.thin === isThin && listed.has(row.soc) === isListed))
    return { out: of(false, false) + of(true, false), solid: of(false, true), hollow: of(true, true) }
  }, [dots, listed])
  if (scale === null) return null
  const xAt = (event: PointerEvent) => event.clientX - (svg.current?.getBoundingClientRect().left ?? 0)
  const nearest = (event: PointerEvent): string | null => {
    const x = xAt(event)
    const y = event.clientY - (svg.current?.getBoundingClientRect().top ?? 0)
    let best: Dot | null = null
    let least = 12
    for (const dot of dots) {
      const away = Math.hypot(dot.x - x, dot.y - y)
      if (away < least) [best, least] = [dot, away]
    }
    return best?.row.soc ?? null
  }
  const payAt = (x: number) => scale.invert(Math.min(100, Math.max(0, (x / width) * 100)))
  const halfText = half === null ? '' : `half of the roles pay under ${dollars(half)}`
  const halfAt = half === null ? 0 : keptInside((scale.percent(half) / 100) * width, halfText, width)
  const free = (x: number) =>
    half === null || Math.abs(x - halfAt) > textWidth(halfText, 12.5, false) / 2 + 26
  return (
    <div ref={ref} className={styles.strip}>
      <svg
        ref={svg}
        className={styles.picture}
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setBrush([xAt(event), xAt(event)])
        }}
        onPointerMove={(event) => {
          if (brush) setBrush([brush[0], xAt(event)])
          else hover(nearest(event))
        }}
        onPointerUp={(event) => {
          const [from, to] = brush ?? [0, 0]
          setBrush(null)
          if (Math.abs(to - from) > 8) onBrush(payAt(Math.min(from, to)), payAt(Math.max(from, to)))
          else {
            const soc = nearest(event)
            if (soc !== null) onOpen(soc)
          }
        }}
        onPointerCancel={() => setBrush(null)}
        onPointerLeave={() => hover(null)}
      >
        {scale.ticks.map(({ value, text }) => {
          const x = (scale.percent(value) / 100) * width
          return (
            <g key={value}>
              <line className={styles.grid} x1={x} x2={x} y1={0} y2={BASE} />
              {free(x) && (
                <text className={styles.tick} x={keptInside(x, text, width)} y={HEIGHT - 4}>
                  {text}
                </text>
              )}
            </g>
          )
        })}
        <path className={styles.out} d={paths.out} />
        <path className={styles.dot} d={paths.solid} />
        <path className={styles.thin} d={paths.hollow} />
        {half !== null && (
          <>
            <line
              className={styles.half}
              x1={`${scale.percent(half)}%`}
              x2={`${scale.percent(half)}%`}
              y1={0}
              y2={BASE}
            />
            <text className={styles.halfText} x={halfAt} y={HEIGHT - 4}>
              {halfText}
            </text>
          </>
        )}
        {brush && (
          <rect
            className={styles.brush}
            x={Math.min(...brush)}
            width={Math.abs(brush[1] - brush[0])}
            y={0}
            height={BASE}
          />
        )}
        <Lit dots={dots} width={width} />
      </svg>
    </div>
  )
}

/** The role under the pointer, by name. */
function Lit({ dots, width }: { readonly dots: readonly Dot[]; readonly width: number }) {
  const soc = useHovered()
  const dot = dots.find(({ row }) => row.soc === soc)
  if (!dot) return null
  const text = `${dot.row.name} ${shortDollars(dot.row.paid)}`
  const isRight = dot.x > width * 0.6
  return (
    <>
      <circle className={styles.lit} cx={dot.x} cy={dot.y} r={4.5} />
      <text
        className={isRight ? styles.litEnd : styles.litText}
        x={dot.x}
        dx={isRight ? -9 : 9}
        y={dot.y + 4}
      >
        {text}
      </text>
    </>
  )
}
