import { useMemo, useState, type ReactNode } from 'react'
import type { MapShapes } from '#domain/map.ts'
import { signedPercent } from '#format/percent.ts'
import { cityName } from '#selectors/baseline.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { MapPicture } from '#selectors/mapPicture.ts'
import { hover } from '#store/hover.ts'
import { MapCard } from './MapCard.tsx'
import { MapDots } from './MapDots.tsx'
import { mapLabels, type LabelWish } from './mapLabels.ts'
import { isInSight, mapLayout, type MapLayout } from './mapLayout.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapLit } from './MapLit.tsx'
import { MapNames } from './MapNames.tsx'
import { MapRing } from './MapRing.tsx'
import { MapTip } from './MapTip.tsx'
import { mapHolding, middleOf, NEAREST, WHOLE_MAP, zoomedMap } from './mapZoom.ts'
import styles from './MetroMap.module.css'
import { markSentence } from './pairSentence.ts'
import { textWidth } from './textWidth.ts'
import { useDotPointer } from './useDotPointer.ts'
import { useMapGestures } from './useMapGestures.ts'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'
import { withZoomKeys } from './withZoomKeys.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

interface MetroMapProps {
  readonly picture: CitiesPicture
  readonly map: MapPicture
  readonly kept: readonly string[]
  readonly open: string | null
  onOpen(code: string): void
  onKeep(code: string): void
  /** What can be done with a place, on the card that a phone shows at its dot. */
  readonly actsOf?: (code: string) => ReactNode
}

/** Under this width the map names only the largest four markets, in smaller letters, px. */
const SMALL = 560
const NAMED = { wide: 8, small: 4 }
/** Size of notes, px. */
const NOTE = 12.5
/** What one step of a button or key zooms. */
const STEP = 1.6

/** Codes to be named of those in sight: the kept, the largest markets, and where pay is highest. */
function namesOf(map: MapPicture, inSight: ReadonlySet<string>, isSmall: boolean): readonly string[] {
  const most = isSmall ? NAMED.small : NAMED.wide
  const largest = map.largest.filter((code) => inSight.has(code)).slice(0, most)
  const best = map.best !== null && !isSmall ? [map.best] : []
  return [...new Set([...map.kept, ...largest, ...best])].filter((code) => inSight.has(code))
}

function labelsOf(map: MapPicture, layout: MapLayout, letters: number) {
  const dots = layout.dots.filter((dot) => isInSight(dot, layout))
  const byCode = new Map(dots.map((dot) => [dot.code, dot]))
  const wishes = namesOf(map, new Set(byCode.keys()), layout.width < SMALL).flatMap(
    (code): readonly LabelWish[] => {
      const dot = byCode.get(code)?.dot
      if (!dot) return []
      const figure = dot.against === null ? '' : signedPercent(dot.against.difference)
      return [{ code, name: cityName(dot.row.area.short), figure }]
    },
  )
  const obstacles = map.shapes.insets.map((inset) => {
    const { left, bottom, width } = insetLabel(inset, layout)
    return { left, bottom, right: left + width, top: bottom - NOTE }
  })
  return mapLabels(wishes, dots, {
    width: layout.width,
    height: layout.height,
    letters,
    obstacles: layout.width < SMALL ? obstacles : [...obstacles, buttonsBox(layout)],
  })
}

/** Where the buttons lie over the sea, as the style sheet has them. */
function buttonsBox({ width, height }: MapLayout) {
  return { left: width - 268, right: width - 120, top: height - 38, bottom: height }
}

/** Every listed metro area where it lies: area by jobs, colour by the difference from the baseline. */
export function MetroMap({ picture, map, kept, open, onOpen, onKeep, actsOf }: MetroMapProps) {
  const [ref, width] = useSize(map.shapes.width)
  const letters = width < SMALL ? 12.5 : 14
  const size = map.shapes
  const { zoom, setZoom, drawing, handlers, wasDragged, isDragging } = useMapGestures({
    width: size.width,
    height: size.height,
    scale: width / size.width,
  })
  const layout = useMemo(() => mapLayout(map, width, zoom), [map, width, zoom])
  const labels = useMemo(() => labelsOf(map, layout, letters), [map, layout, letters])
  const [active, setActive] = useState<number | null>(null)
  const isNarrow = useNarrow()
  const [linked] = useState(open)
  const { dotAt, events } = useDotPointer(layout, onOpen)
  const marks = useMarkList({
    label: `${picture.headline} Enter opens a place, Space keeps it, plus and minus zoom.`,
    count: layout.dots.length,
    nameOf: (i) => layout.dots[i]?.dot.row.area.short ?? '',
    textOf: (i) => {
      const dot = layout.dots[i]?.dot
      return dot ? markSentence(dot.row, picture, kept.includes(dot.code)) : ''
    },
    active,
    selected: selectedOf(layout, open),
    onActive: (i) => {
      setActive(i)
      const dot = i === null ? undefined : layout.dots[i]
      hover(dot?.code ?? null)
      if (dot) setZoom((old) => mapHolding(old, [dot.dot.x, dot.dot.y], size))
    },
    onSelect: (i, key) => {
      const code = layout.dots[i]?.code
      if (code !== undefined) (key === ' ' ? onKeep : onOpen)(code)
    },
  })
  const current = active ?? selectedOf(layout, open) ?? 0
  const opened = layout.dots.find((dot) => dot.code === open)
  const carded = actsOf && isNarrow && opened && isInSight(opened, layout) ? opened : undefined
  const focused = active === null ? undefined : layout.dots[active]
  const step = (factor: number) =>
    setZoom((old) => {
      const at: readonly [number, number] = focused ? [focused.dot.x, focused.dot.y] : middleOf(old, size)
      return zoomedMap(old, factor, at, size)
    })
  const zooms = {
    onIn: () => step(STEP),
    onOut: () => step(1 / STEP),
    onWhole: () => setZoom(WHOLE_MAP),
  }
  return (
    <div ref={ref}>
      <div className={styles.stage}>
        <div className={styles.map} {...withZoomKeys(marks.listProps, zooms)}>
          {layout.dots.length > 0 && <span className={styles.option} {...marks.optionProps(current)} />}
          <svg
            ref={drawing}
            className={zoom.times === 1 ? styles.picture : styles.part}
            width={layout.width}
            height={layout.height}
            aria-hidden="true"
            {...events}
            {...handlers}
            onPointerMove={(event) => {
              handlers.onPointerMove(event)
              if (!isDragging()) events.onPointerMove(event)
            }}
            onClick={(event) => {
              if (!wasDragged()) events.onClick(event)
            }}
            onMouseDown={(event) => {
              // The focus that follows begins at the dot that was pressed; beside the dots there is nothing to focus.
              const dot = dotAt(event)
              if (dot) setActive(layout.dots.indexOf(dot))
              else event.preventDefault()
            }}
          >
            <MapDots shapes={map.shapes} layout={layout} />
            {map.shapes.insets.map((inset) => {
              const { left, bottom } = insetLabel(inset, layout)
              return (
                <text key={inset.label} className={styles.inset} x={left} y={bottom} fontSize={NOTE}>
                  {inset.label}
                </text>
              )
            })}
            {opened && <MapRing dot={opened} />}
            {focused && <MapRing dot={focused} />}
            <MapNames labels={labels} letters={letters} />
            <MapLit layout={layout} withName={false} />
          </svg>
          {carded === undefined && <MapTip picture={picture} layout={layout} />}
        </div>
        {carded && actsOf && (
          <MapCard
            picture={picture}
            dot={carded}
            acts={actsOf(carded.code)}
            chosen={carded.code !== linked}
            onClose={() => onOpen(carded.code)}
          />
        )}
        <div className={styles.zoom}>
          <ZoomButtons of="map" isWhole={zoom.times === 1} isNearest={zoom.times >= NEAREST} {...zooms} />
        </div>
      </div>
      <MapLegend map={map} layout={layout} />
    </div>
  )
}

/** Where an inset's label stands: at its place, or as far left as a small map needs. */
function insetLabel({ label, x, y }: MapShapes['insets'][number], layout: MapLayout) {
  const width = textWidth(label, NOTE, false)
  const whole = layout.width - width
  const left = x * layout.scale > whole ? layout.toX(whole / layout.scale) : layout.toX(x)
  return { left, bottom: layout.toY(y), width }
}

function selectedOf(layout: MapLayout, open: string | null): number | null {
  const at = layout.dots.findIndex((dot) => dot.code === open)
  return at === -1 ? null : at
}
