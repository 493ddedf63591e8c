import { useMemo, useState } from 'react'
import type { MapShapes } from '#domain/map.ts'
import { signedPercent } from '#format/percent.ts'
import { cityName } from '#selectors/baseline.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { MapPicture } from '#selectors/mapPicture.ts'
import { hover } from '#store/hover.ts'
import { MapDots } from './MapDots.tsx'
import { mapLabels, type LabelWish } from './mapLabels.ts'
import { mapLayout, type MapLayout } from './mapLayout.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapLit } from './MapLit.tsx'
import { MapNames } from './MapNames.tsx'
import { MapRing } from './MapRing.tsx'
import { MapTip } from './MapTip.tsx'
import styles from './MetroMap.module.css'
import { placeSentence } from './placeSentence.ts'
import { textWidth } from './textWidth.ts'
import { useDotPointer } from './useDotPointer.ts'
import { useMarkList } from './useMarkList.ts'
import { useSize } from './useSize.ts'

interface MetroMapProps {
  readonly picture: CitiesPicture
  readonly map: MapPicture
  readonly kept: readonly string[]
  readonly open: string | null
  onOpen(code: string): void
  onKeep(code: string): void
}

/** Under this width the map names only the largest four markets, in smaller letters, px. */
const SMALL = 560
const SMALL_NAMED = 4

function labelsOf(map: MapPicture, layout: MapLayout, letters: number, note: number) {
  const codes = layout.width < SMALL ? map.named.slice(0, SMALL_NAMED) : map.named
  const wishes = codes.flatMap((code): readonly LabelWish[] => {
    const dot = map.dots.find((one) => one.code === code)
    if (!dot) return []
    const figure = dot.against === null ? '' : signedPercent(dot.against.difference)
    return [{ code, name: cityName(dot.row.area.short), figure }]
  })
  const obstacles = map.shapes.insets.map((inset) => {
    const { left, bottom, width } = insetLabel(inset, layout, note)
    return { left, bottom, right: left + width, top: bottom - note }
  })
  return mapLabels(wishes, layout.dots, {
    width: layout.width,
    height: layout.height,
    letters,
    obstacles,
  })
}

/** Every listed metro area where it lies: area by jobs, colour by the difference from the baseline. */
export function MetroMap({ picture, map, kept, open, onOpen, onKeep }: MetroMapProps) {
  const [ref, width] = useSize(map.shapes.width)
  const letters = width < SMALL ? 12.5 : 14
  const note = 12.5
  const layout = useMemo(() => mapLayout(map, width), [map, width])
  const labels = useMemo(() => labelsOf(map, layout, letters, note), [map, layout, letters])
  const [active, setActive] = useState<number | null>(null)
  const { dotAt, events } = useDotPointer(layout, onOpen)
  const marks = useMarkList({
    label: `${picture.headline} Enter opens a place, Space keeps it.`,
    count: layout.dots.length,
    nameOf: (i) => layout.dots[i]?.dot.row.area.short ?? '',
    textOf: (i) => {
      const dot = layout.dots[i]?.dot
      return dot ? placeSentence(dot.row, picture.role.unit, kept.includes(dot.code)) : ''
    },
    active,
    selected: selectedOf(layout, open),
    onActive: (i) => {
      setActive(i)
      hover(i === null ? null : (layout.dots[i]?.code ?? null))
    },
    onSelect: (i, key) => {
      const code = layout.dots[i]?.code
      if (code !== undefined) (key === ' ' ? onKeep : onOpen)(code)
    },
  })
  const current = active ?? selectedOf(layout, open) ?? 0
  const opened = layout.dots.find((dot) => dot.code === open)
  const focused = active === null ? undefined : layout.dots[active]
  return (
    <div ref={ref}>
      <div className={styles.map} {...marks.listProps}>
        {layout.dots.length > 0 && <span className={styles.option} {...marks.optionProps(current)} />}
        <svg
          className={styles.picture}
          width={layout.width}
          height={layout.height}
          aria-hidden="true"
          {...events}
          onMouseDown={(event) => {
            // The focus that follows begins at the dot that was pressed; beside the dots there is nothing to focus.
            const dot = dotAt(event)
            if (dot) setActive(layout.dots.indexOf(dot))
            else event.preventDefault()
          }}
        >
          <MapDots shapes={map.shapes} layout={layout} />
          {map.shapes.insets.map((inset) => {
            const { left, bottom } = insetLabel(inset, layout, note)
            return (
              <text key={inset.label} className={styles.inset} x={left} y={bottom} fontSize={note}>
                {inset.label}
              </text>
            )
          })}
          {opened && <MapRing dot={opened} />}
          {focused && <MapRing dot={focused} />}
          <MapNames labels={labels} letters={letters} />
          <MapLit layout={layout} withName={false} />
        </svg>
        <MapTip picture={picture} layout={layout} />
      </div>
      <MapLegend map={map} layout={layout} />
    </div>
  )
}

/** Where an inset's label stands: at its place, or as far left as a small map needs. */
function insetLabel({ label, x, y }: MapShapes['insets'][number], layout: MapLayout, letters: number) {
  const width = textWidth(label, letters, false)
  return { left: Math.min(x * layout.scale, layout.width - width), bottom: y * layout.scale, width }
}

function selectedOf(layout: MapLayout, open: string | null): number | null {
  const at = layout.dots.findIndex((dot) => dot.code === open)
  return at === -1 ? null : at
}
