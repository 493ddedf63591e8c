import { shortDollars } from '#format/money.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { KIND_NAMES } from '#selectors/placePay.ts'
import styles from './PairHead.module.css'
import { percentScale } from './payScale.ts'

type PairSort = 'name' | 'pay'

interface PairHeadProps {
  readonly picture: CitiesPicture
  /** Column the rows are ordered by; another word: none of these. */
  readonly sort: string
  readonly order: 'down' | 'up'
  readonly onSort: (sort: PairSort) => void
}

/** Column heads of two earners: what each brings, both together, the axis, the jobs of the smaller market. On a phone the key to the figures. */
export function PairHead({ picture, sort, order, onSort }: PairHeadProps) {
  const scale = percentScale(picture.pays.extent, 3)
  const [first, second] = [picture.role.short, picture.second?.short ?? picture.role.short]
  const turn = (key: PairSort) => (sort === key ? (order === 'down' ? ' ▾' : ' ▴') : '')
  const said = (key: PairSort) =>
    sort === key ? (order === 'down' ? ', now highest first' : ', now lowest first') : ''
  return (
    <>
      <div className={styles.row}>
        <span className={styles.keep}>{picture.kept[0] ? `★ ${picture.kept.length} kept` : '☆ keep'}</span>
        <button
          type="button"
          className={styles.name}
          aria-label={`Sort by ${KIND_NAMES[picture.pays.kind]}${said('name')}`}
          onClick={() => onSort('name')}
        >
          {KIND_NAMES[picture.pays.kind]}
          {turn('name')}
        </button>
        <svg className={styles.axis} height={18} width="100%" aria-hidden="true">
          {scale.ticks.map((tick) => {
            const at = scale.percent(tick)
            return at > 6 && at < 94 ? (
              <text key={tick} x={`${at}%`} y={13}>
                {shortDollars(tick)}
              </text>
            ) : null
          })}
        </svg>
        <span className={styles.role} title={first}>
          {first}
        </span>
        <span className={styles.role} title={second}>
          + {second}
        </span>
        <button
          type="button"
          className={styles.pay}
          aria-label={`Sort by pay of both together${said('pay')}`}
          onClick={() => onSort('pay')}
        >
          ○ together
        </button>
        <span className={styles.pay}>● after prices</span>
        <span className={styles.jobs}>jobs each, at least</span>
      </div>
      <p className={styles.key}>
        ○ together as paid → ● after prices; below, {first} + {second}
      </p>
    </>
  )
}
