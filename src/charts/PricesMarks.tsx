import { memo } from 'react'
import type { PlacedPrices, PricesLayout } from './pricesLayout.ts'
import { NOTE } from './pricesRays.ts'
import styles from './PricesMarks.module.css'

/** Axes, rays and a mark for each place: drawn once for a part of the plane, whatever is lit. */
export const PricesMarks = memo(function PricesMarks({ layout }: { readonly layout: PricesLayout }) {
  const { plot, rays, nation } = layout
  return (
    <>
      <g fontSize={NOTE}>
        {layout.up.map(({ value, at, text }) => (
          <g key={value}>
            <line className={styles.grid} x1={plot.left} x2={plot.right} y1={at} y2={at} />
            <text className={styles.up} x={plot.left - 6} y={at + NOTE * 0.36}>
              {text}
            </text>
          </g>
        ))}
        <line className={styles.axis} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
        {layout.across.map(({ value, at, text, isBase }) => (
          <g key={value}>
            <line className={styles.axis} x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 4} />
            <text className={isBase ? styles.us : styles.across} x={at} y={plot.bottom + 17}>
              {text}
            </text>
          </g>
        ))}
        {nation !== null && (
          <line className={styles.nation} x1={nation} x2={nation} y1={plot.top} y2={plot.bottom} />
        )}
        {rays.map(({ value, isBase, from, to, text, label }) => (
          <g key={`${value}${isBase ? ' base' : ''}`}>
            <line
              className={isBase ? styles.base : styles.ray}
              x1={from[0]}
              y1={from[1]}
              x2={to[0]}
              y2={to[1]}
            />
            {label && (
              <text
                className={isBase ? styles.baseLabel : styles.label}
                x={label.x}
                y={label.y}
                textAnchor={label.anchor}
              >
                {label.anchor === 'middle'
                  ? text.join(' ')
                  : text.map((line, i) => (
                      <tspan key={line} x={label.x} dy={i === 0 ? 0 : 16}>
                        {line}
                      </tspan>
                    ))}
              </text>
            )}
          </g>
        ))}
      </g>
      {layout.painted.map((mark) => (
        <Mark key={mark.code} mark={mark} />
      ))}
    </>
  )
})

function Mark({ mark: { x, y, r, dot } }: { readonly mark: PlacedPrices }) {
  const isAbove = dot.side === 'above'
  if (dot.row.floor) {
    const up = Math.max(4, r)
    return (
      <path
        className={isAbove ? styles.above : styles.below}
        d={`M${tenth(x - up)},${tenth(y + up * 0.7)}h${tenth(2 * up)}l${tenth(-up)},${tenth(-1.6 * up)}Z`}
      />
    )
  }
  const kind =
    dot.size === 0 ? (isAbove ? styles.thinAbove : styles.thin) : isAbove ? styles.above : styles.below
  return <circle className={kind} cx={tenth(x)} cy={tenth(y)} r={tenth(r)} />
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10
}
