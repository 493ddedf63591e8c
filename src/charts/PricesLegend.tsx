import { count } from '#format/counts.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import type { PricesPicture } from '#selectors/pricesPicture.ts'
import { JobCircles } from './JobCircles.tsx'
import { legendLines } from './legendLines.ts'
import { pricesRadius, SMALL } from './pricesLayout.ts'
import styles from './PricesLegend.module.css'
import { rayText } from './pricesWords.ts'
import { textWidth } from './textWidth.ts'

interface PricesLegendProps {
  readonly picture: CitiesPicture
  readonly prices: PricesPicture
  readonly width: number
}

type Kind = 'ray' | 'above' | 'below' | 'thin' | 'floor' | 'line'

interface Entry {
  readonly kind: Kind
  readonly text: string
}

const LETTERS = 12.5
const ROW = 18

function entriesOf(picture: CitiesPicture, prices: PricesPicture): readonly Entry[] {
  const { name, code } = picture.base
  const line = code === 'mine' ? 'my pay' : name
  const has = prices.ray !== null
  const entries: readonly (Entry & { readonly has: boolean })[] = [
    { kind: 'line', text: `${line}, ${rayText(picture, prices)}`, has },
    { kind: 'ray', text: `each line: the same pay ${prices.leftName}`, has: true },
    { kind: 'above', text: 'above the line', has },
    { kind: 'below', text: 'below it', has },
    { kind: 'thin', text: `under 100 jobs or no count (${count(prices.thin)})`, has: prices.thin > 0 },
    { kind: 'floor', text: `this much or more (${count(prices.floors)})`, has: prices.floors > 0 },
  ]
  return entries.filter((entry) => entry.has)
}

/** What bright, pale, hollow and the ink line mean, and how large how many jobs are drawn. */
export function PricesLegend({ picture, prices, width }: PricesLegendProps) {
  const isSmall = width < SMALL
  const circles = prices.sizes.map((jobs) => ({
    jobs,
    r: pricesRadius(Math.sqrt(jobs / (prices.mostJobs ?? jobs)), width),
  }))
  const most = Math.max(0, ...circles.map(({ r }) => r))
  const sizes = circles.reduce(
    (sum, { jobs, r }) => sum + Math.max(2 * r, textWidth(count(jobs), LETTERS, false)) + 10,
    textWidth(prices.jobs, LETTERS, false),
  )
  const room = isSmall ? width : width - sizes - 24
  const lines = legendLines(entriesOf(picture, prices), room, LETTERS)
  const circlesTop = isSmall ? lines.length * ROW + 8 : 0
  const height = Math.max(lines.length * ROW + 4, circlesTop + 2 * most + 24)
  return (
    <svg className={styles.legend} width={width} height={height} fontSize={LETTERS} aria-hidden="true">
      {lines.map((line, i) => (
        <g key={line[0]?.entry.text} transform={`translate(0,${(i + 1) * ROW - 4})`}>
          {line.map(({ entry, x }) => (
            <g key={entry.kind} transform={`translate(${x},0)`}>
              {entry.kind === 'line' || entry.kind === 'ray' ? (
                <path className={styles[entry.kind]} d="M-2,-4.5h12" />
              ) : entry.kind === 'floor' ? (
                <path className={styles.below} d="M0,-1h8l-4,-7Z" />
              ) : (
                <circle className={styles[entry.kind]} cx={4} cy={-4.5} r={entry.kind === 'thin' ? 3 : 4.5} />
              )}
              <text x={14}>{entry.text}</text>
            </g>
          ))}
        </g>
      ))}
      <JobCircles
        circles={circles}
        unit={prices.jobs}
        left={isSmall ? 0 : width - sizes}
        base={circlesTop + 2 * most + 2}
      />
    </svg>
  )
}
