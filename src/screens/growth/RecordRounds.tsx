import { count } from '#format/counts.ts'
import { sharePercent, signedPercent } from '#format/percent.ts'
import type { RecordPicture, RecordRow } from '#selectors/recordPicture.ts'
import styles from './RecordRounds.module.css'

interface RecordRoundsProps {
  readonly picture: RecordPicture
  onRound(round: string): void
}

/** Every round that later figures can be held against; the one drawn is chosen here. */
export function RecordRounds({ picture, onRound }: RecordRoundsProps) {
  const { rows, record } = picture
  const parts = [
    ['At the target year', rows.filter(({ isTarget }) => isTarget)],
    ['On the straight line (ours), at an earlier year', rows.filter(({ isTarget }) => !isTarget)],
  ] as const
  return (
    <table className={styles.table}>
      <caption>Every round with a later figure</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            forecast
          </th>
          <th scope="col">judged in</th>
          <th scope="col" className={styles.wide}>
            occupations
          </th>
          <th scope="col">direction right</th>
          <th scope="col" className={styles.wide}>
            right if all grew
          </th>
          <th scope="col">median miss</th>
          <th scope="col" className={styles.wide}>
            middle half
          </th>
        </tr>
      </thead>
      {parts.map(([title, part]) => (
        <tbody key={title}>
          <tr>
            <th colSpan={7} scope="rowgroup" className={styles.part}>
              {title}
            </th>
          </tr>
          {part.map((row) => (
            <Line key={row.round} row={row} isChosen={row.round === record.round} onRound={onRound} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface LineProps {
  readonly row: RecordRow
  readonly isChosen: boolean
  onRound(round: string): void
}

function Line({ row, isChosen, onRound }: LineProps) {
  const { round, years, at, occupations, right, grew, spread } = row
  return (
    <tr className={isChosen ? styles.chosen : undefined}>
      <th scope="row" className={styles.name}>
        <button type="button" aria-pressed={isChosen} onClick={() => onRound(round)}>
          {years}
        </button>
      </th>
      <td>{at}</td>
      <td className={styles.wide}>{count(occupations)}</td>
      <td>
        {count(right)} <span className={styles.narrow}>of {count(occupations)} </span>(
        {sharePercent(right / occupations)})
      </td>
      <td className={styles.wide}>
        {count(grew)} ({sharePercent(grew / occupations)})
      </td>
      <td>{signedPercent(spread.median)}</td>
      <td className={styles.wide}>
        {signedPercent(spread.low)} to {signedPercent(spread.high)}
      </td>
    </tr>
  )
}
