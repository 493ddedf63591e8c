import { useMemo } from 'react'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { cityName } from '#selectors/baseline.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import { hover } from '#store/hover.ts'
import { mapLabels } from './mapLabels.ts'
import { MapNames } from './MapNames.tsx'
import { nearestDot } from './nearestDot.ts'
import { markSentence } from './pairSentence.ts'
import styles from './PricesChart.module.css'
import { nameLetters, pricesLayout, SMALL, type PricesLayout } from './pricesLayout.ts'
import { NOTE, rayObstacles } from './pricesRays.ts'
import { PricesLegend } from './PricesLegend.tsx'
import { PricesLit } from './PricesLit.tsx'
import { PricesMarks } from './PricesMarks.tsx'
import {
  isNearest,
  isWhole,
  planeHolding,
  planeWithin,
  wholePlane,
  zoomedPlane,
  type Plane,
} from './pricesPlane.ts'
import { PricesTip } from './PricesTip.tsx'
import { baseWords } from './pricesWords.ts'
import { useBrush } from './useBrush.ts'
import { useMarkList } from './useMarkList.ts'
import { useSize } from './useSize.ts'
import { useStateOf } from './useStateOf.ts'
import { withZoomKeys } from './withZoomKeys.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

interface PricesChartProps {
  readonly picture: CitiesPicture
  readonly prices: PricesPicture
  readonly kept: readonly string[]
  readonly open: string | null
  onOpen(code: string): void
  onKeep(code: string): void
}

const FIRST_WIDTH = 824
/** Names at most, wide and small. */
const NAMED = { wide: 14, small: 7 }
const STEP = 1.6

function namesOf(prices: PricesPicture, layout: PricesLayout) {
  const most = layout.width < SMALL ? NAMED.small : NAMED.wide
  const here = new Map(layout.dots.map(({ code, dot }) => [code, dot]))
  const wishes = prices.named.flatMap((code) => {
    const dot = here.get(code)
    return dot ? [{ code, name: cityName(dot.row.area.short), figure: '' }] : []
  })
  const { plot } = layout
  return mapLabels(wishes.slice(0, most), layout.dots, {
    width: plot.right,
    height: plot.bottom,
    letters: nameLetters(layout.width),
    obstacles: [...rayObstacles(layout.rays), { left: -1, right: plot.left, top: 0, bottom: layout.height }],
  })
}

/** Every listed place by prices and pay as paid: places on one ray have the same pay left. Dragging over a part enlarges it. */
export function PricesChart(props: PricesChartProps) {
  const whole = wholePlane(props.prices)
  if (whole === null)
    return <p className={styles.none}>No listed place has both a figure and a price level.</p>
  return <Scatter {...props} whole={whole} />
}

function Scatter({
  picture,
  prices,
  kept,
  open,
  onOpen,
  onKeep,
  whole,
}: PricesChartProps & { readonly whole: Plane }) {
  const [ref, width] = useSize(FIRST_WIDTH)
  const of = [picture.role.soc, picture.facts.view.measure, prices.axis].join(' ')
  const [part, setPart] = useStateOf<Plane | null>(of, null)
  const [active, setActive] = useStateOf<number | null>(of, null)
  const plane = useMemo(() => (part === null ? whole : planeWithin(part, whole)), [part, whole])
  const words = useMemo(() => baseWords(picture, prices, width < SMALL), [picture, prices, width])
  const layout = useMemo(() => pricesLayout(prices, plane, width, words), [prices, plane, width, words])
  const names = useMemo(() => namesOf(prices, layout), [prices, layout])
  const { dots } = prices
  const zoom = (factor: number) => {
    const at = active === null ? undefined : dots[active]
    const middle = [(plane.x[0] + plane.x[1]) / 2, (plane.y[0] + plane.y[1]) / 2] as const
    setPart(zoomedPlane(plane, whole, factor, at ? [at.level, at.row.paid] : middle))
  }
  const zooms = {
    onIn: () => zoom(STEP),
    onOut: () => zoom(1 / STEP),
    onWhole: () => setPart(null),
  }
  const marks = useMarkList({
    label: `${picture.headline} Enter opens a place, Space keeps it, plus and minus zoom.`,
    count: dots.length,
    nameOf: (i) => dots[i]?.row.area.short ?? '',
    textOf: (i) => {
      const dot = dots[i]
      return dot ? markSentence(dot.row, picture, kept.includes(dot.code)) : ''
    },
    active,
    selected: indexOf(dots, open),
    onActive: (i) => {
      setActive(i)
      const dot = i === null ? undefined : dots[i]
      hover(dot?.code ?? null)
      if (dot && part) setPart(planeHolding(part, whole, [dot.level, dot.row.paid]))
    },
    onSelect: (i, key) => {
      const code = dots[i]?.code
      if (code !== undefined) (key === ' ' ? onKeep : onOpen)(code)
    },
  })
  const { brush, handlers } = useBrush({
    plot: layout.plot,
    onBrush: ({ left, right, top, bottom }) =>
      setPart(
        planeWithin(
          {
            x: [layout.levelAt(left), layout.levelAt(right)],
            y: [layout.payAt(bottom), layout.payAt(top)],
          },
          whole,
        ),
      ),
    onPress: (x, y) => {
      const dot = nearestDot(layout.dots, x, y)
      if (!dot) return
      hover(dot.code)
      onOpen(dot.code)
    },
    onMove: (x, y) => hover(nearestDot(layout.dots, x, y)?.code ?? null),
    onLeave: () => hover(null),
  })
  const { plot } = layout
  return (
    <div ref={ref} className={styles.frame}>
      <div className={styles.head}>
        <p className={styles.sentence}>{prices.sentence}</p>
        <ZoomButtons
          of="picture"
          isWhole={isWhole(plane, whole)}
          isNearest={isNearest(plane, whole)}
          {...zooms}
        />
      </div>
      <div className={styles.plot} {...withZoomKeys(marks.listProps, zooms)}>
        {dots.length > 0 && (
          <span className={styles.option} {...marks.optionProps(active ?? indexOf(dots, open) ?? 0)} />
        )}
        <svg
          className={styles.picture}
          width={layout.width}
          height={layout.height}
          aria-hidden="true"
          {...handlers}
          onMouseDown={(event) => {
            // The focus that follows begins at the dot that was pressed; beside the dots there is nothing to focus.
            const box = event.currentTarget.getBoundingClientRect()
            const dot = nearestDot(layout.dots, event.clientX - box.left, event.clientY - box.top)
            if (dot) setActive(indexOf(dots, dot.code))
            else event.preventDefault()
          }}
        >
          <PricesMarks layout={layout} />
          <text className={styles.end} x={plot.left} y={layout.height - 5} fontSize={NOTE}>
            {width < SMALL ? '← cheaper' : '← cheaper than the nation'}
          </text>
          <text className={styles.endRight} x={plot.right} y={layout.height - 5} fontSize={NOTE}>
            {width < SMALL ? 'dearer →' : 'dearer than the nation →'}
          </text>
          <MapNames labels={names} letters={nameLetters(layout.width)} />
          <PricesLit layout={layout} open={open} />
          {brush && (
            <rect
              className={styles.brush}
              x={brush.left}
              y={brush.top}
              width={brush.right - brush.left}
              height={brush.bottom - brush.top}
            />
          )}
        </svg>
        <PricesTip picture={picture} prices={prices} layout={layout} />
      </div>
      <PricesLegend picture={picture} prices={prices} width={layout.width} />
    </div>
  )
}

function indexOf(dots: PricesPicture['dots'], code: string | null): number | null {
  const at = dots.findIndex((dot) => dot.code === code)
  return at === -1 ? null : at
}
