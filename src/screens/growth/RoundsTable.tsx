import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import { judgedReadings, missCells, type ForecastRow } from '#selectors/forecastTable.ts'
import { count } from '#format/counts.ts'
import styles from './RoundsTable.module.css'

interface RoundsTableProps {
  readonly check: ForecastCheck
  readonly isNarrow: boolean
  onRound(round: string): void
}

/** Every forecast, what they said and what it became; the round in front is chosen here. */
export function RoundsTable({ check, isNarrow, onRound }: RoundsTableProps) {
  const { rows, names, chosen, tracks } = check
  const judged = judgedReadings(rows)
  const shown = (['narrow', 'wide'] as const).filter((reading) => judged[reading])
  const isOne = shown.length === 1 && tracks.wide === null
  if (isNarrow) return <PhoneTable check={check} isNarrow onRound={onRound} />
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Every forecast for {names.many}</caption>
      <thead>
        {shown.length > 0 && !isOne && (
          <tr>
            <td colSpan={3} />
            {shown.map((reading) => (
              <th key={reading} colSpan={3} scope="colgroup" className={styles.figure}>
                it became: {reading === 'narrow' ? names.narrow : names.withOthers}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th scope="col">every forecast</th>
          <th scope="col" className={styles.figure}>
            from
          </th>
          <th scope="col" className={styles.figure}>
            they said
          </th>
          {shown.map((reading) => (
            <Heads key={reading} jobs={isOne ? 'it became' : 'jobs'} />
          ))}
          {shown.length === 0 && (
            <th scope="col" className={styles.open}>
              it became
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.round === chosen?.round ? styles.chosen : undefined}>
            <th scope="row">
              <RoundButton row={row} isChosen={row.round === chosen?.round} onRound={onRound} />
            </th>
            <td className={styles.figure}>{count(row.base)}</td>
            <td className={styles.figure}>{count(row.target)}</td>
            {row.open === null ? (
              shown.map((reading) =>
                missCells(row[reading]).map((text, i) => (
                  <td key={`${reading} ${i}`} className={styles.figure}>
                    {text}
                  </td>
                )),
              )
            ) : (
              <td colSpan={Math.max(1, shown.length * 3)} className={styles.open}>
                {row.open}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Heads({ jobs }: { readonly jobs: string }) {
  return (
    <>
      <th scope="col" className={styles.figure}>
        {jobs}
      </th>
      <th scope="col" colSpan={2} className={styles.figure}>
        miss
      </th>
    </>
  )
}

interface RoundButtonProps {
  readonly row: ForecastRow
  readonly isChosen: boolean
  onRound(round: string): void
}

function RoundButton({ row, isChosen, onRound }: RoundButtonProps) {
  return (
    <button type="button" className={styles.round} aria-pressed={isChosen} onClick={() => onRound(row.round)}>
      {row.years}
      {row.group !== null && <span className={styles.group}> {row.group}</span>}
    </button>
  )
}

/** The same in two lines a forecast, closed at first. */
function PhoneTable({ check, onRound }: RoundsTableProps) {
  const { rows, chosen } = check
  return (
    <details className={styles.details}>
      <summary>Every round (table)</summary>
      <ul>
        {rows.map((row) => {
          const became = [row.narrow, row.wide].flatMap((miss) =>
            miss === null ? [] : [`${count(miss.jobs)} (${missCells(miss)[2]})`],
          )
          return (
            <li key={row.key} className={row.round === chosen?.round ? styles.chosen : undefined}>
              <RoundButton row={row} isChosen={row.round === chosen?.round} onRound={onRound} />
              <span className={styles.said}>
                {count(row.base)} → {count(row.target)}
              </span>
              <span className={styles.became}>{row.open ?? `it became ${became.join(' or ')}`}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
