import { shortDollars } from '#format/money.ts'
import { spreadExtent, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { percentScale } from './payScale.ts'
import styles from './RankedHead.module.css'

type HeadSort = 'name' | 'pay' | 'shift' | 'jobs'

interface RankedHeadProps {
  readonly picture: CitiesPicture
  readonly byPrices: boolean
  readonly spread: boolean
  /** Column the rows are ordered by; another word: none of these. */
  readonly sort: string
  readonly order: 'down' | 'up'
  readonly onSort: (sort: HeadSort) => void
}

/** Column heads, each a sort, and the axis; sticks to the top of the screen. */
export function RankedHead({ picture, byPrices, spread, sort, order, onSort }: RankedHeadProps) {
  const scale = percentScale(spread ? spreadExtent(picture) : picture.pays.extent, 4)
  const head = (key: HeadSort, text: string, className: string | undefined) => (
    <button
      type="button"
      className={`${styles.head} ${className ?? ''} ${sort === key ? styles.sorted : ''}`}
      aria-label={`Sort by ${text.replace(/[○●] /, '')}${sort === key ? (order === 'down' ? ', now highest first' : ', now lowest first') : ''}`}
      onClick={() => onSort(key)}
    >
      {text}
      {sort === key && key !== 'pay' && (order === 'down' ? ' ▾' : ' ▴')}
    </button>
  )
  return (
    <div className={styles.row}>
      <span className={styles.keep}>{picture.kept[0] ? `★ ${picture.kept.length} kept` : '☆ keep'}</span>
      {head('name', picture.pays.noun, styles.name)}
      <svg className={styles.axis} height={18} width="100%" aria-hidden="true">
        {scale.ticks.map((tick) => {
          const at = scale.percent(tick)
          return at > 4 && at < 97 ? (
            <text key={tick} x={`${at}%`} y={13}>
              {shortDollars(tick)}
            </text>
          ) : null
        })}
      </svg>
      {byPrices ? <span className={styles.right}>○ as paid</span> : head('pay', '○ as paid', styles.right)}
      {byPrices ? (
        head('pay', '● after prices', styles.right)
      ) : (
        <span className={styles.right}>● after prices</span>
      )}
      {head('shift', byPrices ? '○ rank' : '● rank', styles.right)}
      {head('jobs', 'jobs', styles.right)}
    </div>
  )
}
