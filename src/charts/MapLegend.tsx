import { count } from '#format/counts.ts'
import type { MapPicture } from '#selectors/mapPicture.ts'
import type { DivergingClass } from '#domain/divergingClass.ts'
import { JobCircles } from './JobCircles.tsx'
import { legendLines } from './legendLines.ts'
import { dotRadius, type MapLayout } from './mapLayout.ts'
import styles from './MapLegend.module.css'
import { divergingColours } from './palette.ts'
import { textWidth } from './textWidth.ts'
import { wrapText } from './wrapText.ts'

const LETTERS = 12.5
/** Under this width what the classes mean stands below them, and the circles below that, px. */
const WIDE = 700
const CELL = { most: 58, height: 13 }
const ROW = 16
const CLASSES = [0, 1, 2, 3, 4, 5, 6] as const satisfies readonly DivergingClass[]

/** How many places are in each class, where the classes part in per cent and in dollars, and what size and form mean. */
export function MapLegend({ map, layout }: { readonly map: MapPicture; readonly layout: MapLayout }) {
  const { width } = layout
  const wide = width >= WIDE
  const cell = Math.min(CELL.most, width / CLASSES.length)
  const meaning = wide
    ? []
    : wrapText(`Metro areas in each class; ${map.against}, ${map.pay.join(' ')}`, '', width, (text) =>
        textWidth(text, LETTERS, false),
      )
  const below = wide ? 0 : ROW * meaning.length + 8
  const radius = largestRadius(map, layout)
  const sizesTop = wide ? Math.max(0, 56 - 2 * radius) : 4 * ROW + 8 + below
  const bottom = wide ? (3 + map.pay.length) * ROW + 8 : sizesTop + 2 * radius + 24
  const forms = formsOf(map)
  const lines = legendLines(forms, width, LETTERS)
  return (
    <svg
      className={styles.legend}
      width={width}
      height={bottom + 12 + lines.length * ROW}
      fontSize={LETTERS}
      aria-hidden="true"
    >
      {map.bounds.length === 0 ? (
        <text x={0} y={ROW}>
          {map.words}
        </text>
      ) : (
        <g>
          {CLASSES.map((index) => (
            <g key={index}>
              <rect
                className={styles.cell}
                x={index * cell}
                y={ROW + 2}
                width={cell}
                height={CELL.height}
                fill={divergingColours(index).fill}
              />
              <text className={styles.middle} x={(index + 0.5) * cell} y={ROW - 4}>
                {count(map.counts[index] ?? 0)}
              </text>
            </g>
          ))}
          {map.bounds.map(({ percent, dollars }, i) => (
            <g key={percent} className={styles.middle}>
              <text x={(i + 1) * cell} y={3 * ROW - 1}>
                {percent}
              </text>
              <text x={(i + 1) * cell} y={4 * ROW - 1}>
                {dollars}
              </text>
            </g>
          ))}
          {wide ? (
            <g transform={`translate(${CLASSES.length * cell + 8},0)`}>
              <text y={ROW - 4}>metro areas</text>
              <text y={3 * ROW - 1}>{map.against}</text>
              {map.pay.map((line, i) => (
                <text key={line} y={(4 + i) * ROW - 1}>
                  {line}
                </text>
              ))}
            </g>
          ) : (
            <g transform={`translate(0,${4 * ROW + 4})`}>
              {meaning.map((line, i) => (
                <text key={line} y={(i + 1) * ROW}>
                  {line}
                </text>
              ))}
            </g>
          )}
        </g>
      )}
      <JobCircles
        circles={map.sizes.map((jobs) => ({ jobs, r: jobsRadius(map, layout, jobs) }))}
        unit={map.jobs}
        left={wide ? sizesLeft(map, cell) : 0}
        base={sizesTop + 2 * radius}
      />
      {lines.map((line, i) => (
        <g key={line[0]?.entry.text} transform={`translate(0,${bottom + 12 + i * ROW})`}>
          {line.map(({ entry: form, x }) => (
            <g key={form.text} transform={`translate(${x},0)`}>
              {form.kind === 'tick' ? (
                <path className={styles.tick} d="M4,-6v4" />
              ) : (
                <circle className={styles[form.kind]} cx={4} cy={-4.5} r={3.5} />
              )}
              <text x={14}>{form.text}</text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function sizesLeft(map: MapPicture, cell: number): number {
  const texts = [map.against, ...map.pay].map((text) => textWidth(text, LETTERS, false))
  return CLASSES.length * cell + 8 + Math.max(...texts) + 16
}

function jobsRadius(map: MapPicture, layout: MapLayout, jobs: number): number {
  return map.mostJobs === null ? 0 : dotRadius(Math.sqrt(jobs / map.mostJobs), layout.scale)
}

function largestRadius(map: MapPicture, layout: MapLayout): number {
  return Math.max(0, ...map.sizes.map((jobs) => jobsRadius(map, layout, jobs)))
}

interface Form {
  readonly kind: 'hollow' | 'tick' | 'dashed'
  readonly text: string
}

function formsOf(map: MapPicture): readonly Form[] {
  const forms: readonly (Form & { readonly has: boolean })[] = [
    { kind: 'hollow', text: `hollow: under 100 jobs or no count (${count(map.thin)})`, has: map.thin > 0 },
    { kind: 'tick', text: 'tick: no figure published', has: map.ticks.length > 0 },
    {
      kind: 'dashed',
      text: 'dashed: not compared, no price level',
      has: map.uncompared > 0 && map.bounds.length > 0,
    },
  ]
  return forms.filter(({ has }) => has)
}
