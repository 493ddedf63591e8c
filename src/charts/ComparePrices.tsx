import { signedPercent } from '#format/percent.ts'
import type { ComparePrices as Prices } from '#selectors/comparePrices.ts'
import styles from './ComparePrices.module.css'
import { SeriesMark } from './SeriesMark.tsx'
import { useNarrow } from './useNarrow.ts'

interface ComparePricesProps {
  readonly prices: Prices
}

/** Places side by side on a phone; more go into a table of their own. */
const PHONE_COLUMNS = 3

/** Price levels by component against the nation: a figure and a bar, in one neutral colour. */
export function ComparePrices({ prices }: ComparePricesProps) {
  const narrow = useNarrow()
  const { length } = prices.places
  const parts = narrow ? Math.ceil(length / PHONE_COLUMNS) : 1
  const size = Math.ceil(length / Math.max(1, parts))
  return (
    <>
      {Array.from({ length: parts }, (_, part) => (
        <PriceTable key={part} prices={prices} from={part * size} to={Math.min(length, (part + 1) * size)} />
      ))}
      {prices.missing !== '' && <p className={styles.note}>{prices.missing}</p>}
    </>
  )
}

interface PriceTableProps extends ComparePricesProps {
  readonly from: number
  readonly to: number
}

function PriceTable({ prices, from, to }: PriceTableProps) {
  return (
    <table className={styles.table} aria-label="Prices against the nation">
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.corner}>component</span>
          </th>
          {prices.places.slice(from, to).map((place) => (
            <th key={place.code} scope="col">
              <SeriesMark slot={place.slot} /> {place.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {prices.lines.map((line) => (
          <tr key={line.key} className={line.key === 'all' || line.key === 'used' ? styles.whole : undefined}>
            <th scope="row">{line.name}</th>
            {line.differences.slice(from, to).map((difference, i) => (
              <td key={prices.places[from + i]?.code}>
                {difference === null ? (
                  <span className={styles.none}>not published</span>
                ) : (
                  <>
                    {signedPercent(difference)}
                    <Bar difference={difference} range={prices.range} />
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BarProps {
  readonly difference: number
  readonly range: Prices['range']
}

/** From the nation's level to the right or left; all bars of the table on one scale. */
function Bar({ difference, range: [low, high] }: BarProps) {
  const at = (value: number) => ((value - low) / (high - low)) * 100
  const [from, to] = difference > 0 ? [at(0), at(difference)] : [at(difference), at(0)]
  return (
    <svg className={styles.bar} width="100%" height={12} aria-hidden="true">
      <rect x={`${from}%`} width={`${to - from}%`} y={2} height={8} />
      <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1={0} y2={12} />
    </svg>
  )
}
