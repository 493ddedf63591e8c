import { memo, useMemo, useState, type MouseEvent } from 'react'
import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import type { AllRolesPicture, Quadrant } from '#selectors/allRoles.ts'
import { sortedRoles, type ListSort } from '#selectors/allRolesLists.ts'
import { nearestDot } from './nearestDot.ts'
import { seriesLook, shapePath } from './palette.ts'
import { roleSentence } from './roleSentence.ts'
import styles from './RolesScatter.module.css'
import { RolesScatterTip } from './RolesScatterTip.tsx'
import { scatterLayout, type PlacedRole, type ScatterLayout } from './scatterLayout.ts'
import { useMarkList } from './useMarkList.ts'
import { usePickPointer } from './usePickPointer.ts'
import { useSize } from './useSize.ts'

interface RolesScatterProps {
  readonly picture: AllRolesPicture
  /** Order in which keys walk the roles. */
  readonly sort: ListSort
  readonly onChoose: (soc: string) => void
}

/** Every role by growth (across), pay (up, log) and openings (area), seen from all jobs together. */
export function RolesScatter({ picture, sort, onChoose }: RolesScatterProps) {
  const [ref, width] = useSize(776)
  const layout = useMemo(() => scatterLayout(picture, width), [picture, width])
  const order = useMemo(() => sortedRoles(picture.points, sort), [picture, sort])
  const [lit, setLit] = useState<string | null>(null)
  const active = order.findIndex(({ soc }) => soc === lit)
  const marks = useMarkList({
    label: `${picture.headline} Enter marks a role as yours.`,
    count: order.length,
    nameOf: (i) => order[i]?.name ?? '',
    textOf: (i) => (order[i] ? roleSentence(order[i]) : ''),
    active: active < 0 ? null : active,
    selected: null,
    onActive: (i) => setLit(i === null ? null : (order[i]?.soc ?? null)),
    onSelect: (i) => order[i] && onChoose(order[i].soc),
  })
  const roleAt = (event: MouseEvent): PlacedRole | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearestDot(layout.roles, event.clientX - box.left, event.clientY - box.top)
  }
  const pointer = usePickPointer({
    markAt: (event) => roleAt(event)?.point.soc ?? null,
    lit,
    onLit: setLit,
    onPick: onChoose,
  })
  const role = layout.roles.find(({ point }) => point.soc === lit)
  const current = order[active]
  return (
    <div ref={ref} className={styles.picture} {...marks.listProps} role="listbox" tabIndex={0}>
      <svg
        width={layout.width}
        height={layout.height}
        className={styles.drawing}
        aria-hidden="true"
        {...pointer.events}
      >
        <Frame layout={layout} picture={picture} />
        <Dots roles={layout.roles} />
        <Names layout={layout} />
        {role && <circle className={styles.lit} cx={role.x} cy={role.y} r={role.r + 4} />}
      </svg>
      {current && <span className={styles.option} {...marks.optionProps(active)} />}
      {role && <RolesScatterTip role={role} layout={layout} isTouch={pointer.isTouch} />}
    </div>
  )
}

const CORNERS: Readonly<Record<Quadrant['key'], { readonly end: boolean; readonly bottom: boolean }>> = {
  'more-slower': { end: false, bottom: false },
  'more-faster': { end: true, bottom: false },
  'less-slower': { end: false, bottom: true },
  'less-faster': { end: true, bottom: true },
}

/** Grid, cross-hairs of all jobs, the line of no growth, and the four quarters named outside the dots. */
const Frame = memo(function Frame(props: {
  readonly layout: ScatterLayout
  readonly picture: AllRolesPicture
}) {
  const { layout, picture } = props
  const { plot, width, total } = layout
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  const isNarrow = width < 600
  return (
    <>
      {layout.yTicks.map(({ value, text, at }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.x} x2={right} y1={at} y2={at} />
          <text className={styles.axis} x={plot.x - 6} y={at + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ value, text, at }) => (
        <text key={value} className={styles.axis} x={at} y={bottom + 50} textAnchor="middle">
          {text}
        </text>
      ))}
      <text className={styles.axis} x={layout.zero - 8} y={bottom + 68} textAnchor="end">
        ← fewer jobs
      </text>
      <text className={styles.axis} x={layout.zero + 8} y={bottom + 68}>
        more jobs →
      </text>
      <line className={styles.zero} x1={layout.zero} x2={layout.zero} y1={plot.y} y2={bottom} />
      <line
        className={styles.total}
        x1={total.x}
        x2={total.x}
        y1={isNarrow ? plot.y : 4}
        y2={isNarrow ? bottom + 20 : bottom}
      />
      <line className={styles.total} x1={plot.x} x2={right} y1={total.y} y2={total.y} />
      <text className={styles.other} x={total.wordsEnd} y={total.y - 5} textAnchor="end">
        all jobs {dollars(picture.total.pay)}
      </text>
      <text
        className={styles.note}
        x={total.x + (isNarrow ? 0 : 6)}
        y={isNarrow ? bottom + 34 : 14}
        textAnchor={isNarrow ? 'middle' : 'start'}
      >
        all jobs {growthPercent(picture.total.growth)}
      </text>
      {picture.quadrants.map(({ key, name, roles, openings }) => {
        const { end, bottom: low } = CORNERS[key]
        const x = end ? right : plot.x
        const y = low ? bottom + 18 : 14
        const anchor = end ? 'end' : 'start'
        return (
          <g key={key}>
            <text className={styles.quadrant} x={x} y={y} textAnchor={anchor}>
              {isNarrow ? shortName(key) : name}
            </text>
            <text className={styles.note} x={x} y={y + 16} textAnchor={anchor}>
              {count(roles)} roles{isNarrow ? '' : `, ${millions(openings)} openings a year`}
            </text>
          </g>
        )
      })}
    </>
  )
})

function shortName(key: Quadrant['key']): string {
  return key.startsWith('more')
    ? `More pay, ${key.endsWith('faster') ? 'faster' : 'slower'}`
    : `Less pay, ${key.endsWith('faster') ? 'faster' : 'slower'}`
}

/** A number of openings to two figures, in full: "2,200,000". */
function millions(openings: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, openings))) - 1)
  return count(Math.round(openings / unit) * unit)
}

const Dots = memo(function Dots({ roles }: { readonly roles: readonly PlacedRole[] }) {
  return roles.map((role) => <Dot key={role.point.soc} role={role} />)
})

const ARROWS = { left: 'M-7,0L4,-5L4,5Z', right: 'M7,0L-4,-5L-4,5Z', above: 'M0,-6L5,4L-5,4Z' } as const

function Dot({ role: { point, x, y, r, beyond, slot } }: { readonly role: PlacedRole }) {
  const at = `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`
  if (slot !== null) {
    const look = seriesLook(slot)
    return <path className={styles.chosen} d={shapePath(look.shape, r)} transform={at} fill={look.colour} />
  }
  if (beyond !== null) return <path className={styles.arrow} d={ARROWS[beyond]} transform={at} />
  const size = Math.round(r * 100) / 100
  return <circle className={point.openings === null ? styles.hollow : styles.dot} r={size} transform={at} />
}

const Names = memo(function Names({ layout }: { readonly layout: ScatterLayout }) {
  return layout.labels.map(({ key, lines, x, box, anchor, lineHeight, isChosen }) => (
    <text key={key} className={isChosen ? styles.name : styles.other} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={line} x={x} y={box.y + lineHeight * (i + 1) - 4}>
          {line}
        </tspan>
      ))}
    </text>
  ))
})
