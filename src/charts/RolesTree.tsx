import { memo, useMemo, useState, type MouseEvent } from 'react'
import type { RolesTree as Tree } from '#selectors/rolesTree.ts'
import { divergingColours } from './palette.ts'
import styles from './RolesTree.module.css'
import { treeSentence } from './treeSentence.ts'
import { RolesTreeTip } from './RolesTreeTip.tsx'
import { treeLayout, type PlacedArea, type TreeLayout } from './treeLayout.ts'
import { useMarkList } from './useMarkList.ts'
import { usePickPointer } from './usePickPointer.ts'
import { useSize } from './useSize.ts'

interface RolesTreeProps {
  readonly tree: Tree
  /** The reader's roles: outlined. */
  readonly chosen: readonly string[]
  readonly onChoose: (soc: string) => void
}

/** Every role of the nation as an area in its field, coloured against all jobs. */
export function RolesTree({ tree, chosen, onChoose }: RolesTreeProps) {
  const [ref, width] = useSize(1200)
  const layout = useMemo(() => treeLayout(tree, width), [tree, width])
  const [lit, setLit] = useState<string | null>(null)
  const active = layout.areas.findIndex(({ role }) => role.soc === lit)
  const marks = useMarkList({
    label: `${tree.headline} Enter marks a role as yours.`,
    count: layout.areas.length,
    nameOf: (i) => layout.areas[i]?.role.name ?? '',
    textOf: (i) => {
      const area = layout.areas[i]
      return area ? treeSentence(area.role, tree) : ''
    },
    active: active < 0 ? null : active,
    onActive: (i) => setLit(i === null ? null : (layout.areas[i]?.role.soc ?? null)),
    onSelect: (i) => {
      const area = layout.areas[i]
      if (area) onChoose(area.role.soc)
    },
  })
  const areaAt = (event: MouseEvent): PlacedArea | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    return layout.areas.find(
      (area) => x >= area.x && x < area.x + area.width + 1 && y >= area.y && y < area.y + area.height + 1,
    )
  }
  const pointer = usePickPointer({
    markAt: (event) => areaAt(event)?.role.soc ?? null,
    lit,
    onLit: setLit,
    onPick: onChoose,
  })
  const area = layout.areas[active]
  return (
    <div ref={ref} className={styles.picture} {...marks.listProps} role="listbox" tabIndex={0}>
      <svg
        width={layout.width}
        height={layout.height}
        className={styles.drawing}
        aria-hidden="true"
        {...pointer.events}
      >
        <Areas layout={layout} />
        {layout.areas
          .filter(({ role }) => chosen.includes(role.soc))
          .map((one) => (
            <Outline key={one.role.soc} area={one} className={styles.chosen} />
          ))}
        {area && <Outline area={area} className={styles.lit} />}
      </svg>
      {area && <span className={styles.option} {...marks.optionProps(active)} />}
      {area && <RolesTreeTip area={area} tree={tree} layout={layout} isTouch={pointer.isTouch} />}
    </div>
  )
}

function Outline({ area, className }: { readonly area: PlacedArea; readonly className: string | undefined }) {
  return (
    <rect
      className={className}
      x={area.x + 1}
      y={area.y + 1}
      width={Math.max(0, area.width - 2)}
      height={Math.max(0, area.height - 2)}
    />
  )
}

const Areas = memo(function Areas({ layout }: { readonly layout: TreeLayout }) {
  return (
    <>
      {layout.groups.map(({ group, name, x, y }) => (
        <text key={group.group} className={styles.group} x={x} y={y + 13}>
          {name}
        </text>
      ))}
      {layout.areas.map(({ role, x, y, width, height, lines }) => {
        const colours = role.class === null ? null : divergingColours(role.class)
        return (
          <g key={role.soc}>
            <rect
              className={colours ? undefined : styles.plain}
              x={x}
              y={y}
              width={width}
              height={height}
              {...(colours && { fill: colours.fill })}
            />
            {lines.map((line, i) => (
              <text
                key={line}
                className={styles.name}
                x={x + 3}
                y={y + 14 + i * 15}
                {...(colours && { fill: colours.text })}
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </>
  )
})
