import { periodWords } from '#format/periods.ts'
import { shortDollars } from '#format/money.ts'
import type { PlateSort, RolesPicture } from '#selectors/rolesPicture.ts'
import type { PlateScales } from './plateScales.ts'
import styles from './RolePlateHead.module.css'

interface RolePlateHeadProps {
  readonly picture: RolesPicture
  readonly scales: PlateScales
  onSort(sort: PlateSort): void
}

const SAID: Readonly<Record<PlateSort, string>> = {
  name: 'name',
  pay: 'pay',
  growth: 'growth',
  openings: 'openings',
}

/** Column heads with unit, period and axis; each sorts. */
export function RolePlateHead({ picture, scales, onSort }: RolePlateHeadProps) {
  const { sort, order, axes, place, byPrices } = picture
  const [from = '', to = ''] = periodWords.projections.split('–')
  const nation = place.area === null ? '' : ' in the nation'
  const head = (key: PlateSort, text: string) => (
    <button
      type="button"
      className={styles.sort}
      aria-label={`Sort by ${SAID[key]}${sort === key ? (order === 'down' ? ', now highest first' : ', now lowest first') : ''}`}
      onClick={() => onSort(key)}
    >
      {text}
      {sort === key && <span className={styles.turn}>{order === 'down' ? ' ▾' : ' ▴'}</span>}
    </button>
  )
  return (
    <div className={styles.head}>
      <div className={styles.role}>{head('name', 'Role')}</div>
      <div className={styles.pays}>
        {head('pay', 'Pays')}
        <span className={styles.unit}>
          {axes.unit === 'hour' ? 'an hour' : 'a year'}, {periodWords.wages}
          {byPrices ? ', after local prices' : ''}
        </span>
        <svg className={styles.axis} width="100%" height={18} aria-hidden="true">
          {scales.pay.ticks.map((tick) => {
            const at = scales.pay.percent(tick)
            return at > 4 && at < 96 ? (
              <text key={tick} x={`${at}%`} y={13}>
                {shortDollars(tick)}
              </text>
            ) : null
          })}
        </svg>
      </div>
      <div className={styles.grows}>
        {head('growth', 'Grows')}
        <span className={styles.unit}>
          jobs{nation}, {from} → {to.length === 2 ? from.slice(0, 2) + to : to}
        </span>
        <svg className={styles.axis} width="100%" height={18} aria-hidden="true">
          {axisTicks(scales).map((tick) => (
            <text key={tick} x={`${scales.growth.percent(tick)}%`} y={13}>
              {tick === 0 ? '0' : `${tick > 0 ? '+' : '−'}${Math.abs(tick)}%`}
            </text>
          ))}
        </svg>
      </div>
      <div className={styles.hires}>
        {head('openings', 'Hires')}
        <span className={styles.unit}>
          openings a year{nation === '' ? `, ${periodWords.projections}` : nation}
        </span>
        <span className={styles.legend}>
          <span>
            <i className={styles.growth} /> growth
          </span>
          <span>
            <i className={styles.exits} /> leaving work
          </span>
          <span>
            <i className={styles.transfers} /> changing
          </span>
        </span>
      </div>
      <div className={styles.asks}>
        <span className={styles.plain}>Asks for</span>
        <span className={styles.unit}>to start</span>
      </div>
    </div>
  )
}

/** Nearest to zero that two figures of the growth axis may stand, per cent of the column. */
const APART = 16

function axisTicks({ growth }: PlateScales): readonly number[] {
  const zero = growth.percent(0)
  const far = growth.ticks.filter((tick) => Math.abs(growth.percent(tick) - zero) > APART)
  const least = far.find((tick) => tick < 0)
  const most = far.findLast((tick) => tick > 0)
  return [least, 0, most].filter((tick) => tick !== undefined)
}
