import { jobsText } from '#format/counts.ts'
import { quotientText } from '#format/sentences.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import { hover, useHovered } from '#store/hover.ts'
import styles from './CompareMarket.module.css'
import { SeriesMark } from './SeriesMark.tsx'

interface CompareMarketProps {
  readonly block: Pick<CompareBlock, 'rows' | 'cautions' | 'role'>
}

/** How many such jobs a place has, and how many against the nation's share; below it what to be careful about. */
export function CompareMarket({ block }: CompareMarketProps) {
  const rows = block.rows.filter((row) => row.code !== 'US' && row.code !== 'mine')
  const most = Math.max(1, ...rows.map((row) => row.stats?.jobs ?? 0))
  const hovered = useHovered()
  return (
    <div className={styles.picture}>
      <table className={styles.table} aria-label={`Jobs of ${block.role.short} and their share`}>
        <colgroup>
          <col className={styles.names} />
          <col />
          <col className={styles.shares} />
        </colgroup>
        <thead className={styles.head}>
          <tr>
            <th scope="col">place</th>
            <th scope="col">jobs</th>
            <th scope="col">share of local jobs</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.code}
              className={row.code === hovered ? styles.lit : undefined}
              onPointerEnter={() => hover(row.code)}
              onPointerLeave={() => hover(null)}
            >
              <th scope="row">
                <SeriesMark slot={row.slot} /> {row.name}
              </th>
              <td className={styles.jobs}>
                {row.stats?.jobs != null && (
                  <svg
                    className={row.thin ? styles.thin : styles.bar}
                    width={`${(row.stats.jobs / most) * 100}%`}
                    height={12}
                    aria-hidden="true"
                  >
                    <rect width="100%" height={12} />
                  </svg>
                )}
                <strong className={styles.count}>{jobsText(row.stats?.jobs ?? null)}</strong>
              </td>
              <td className={styles.share}>
                {row.stats === null ? 'not published' : quotientText(row.stats.quotient)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {block.cautions.length > 0 && <p className={styles.cautions}>{block.cautions.join(' ')}</p>}
    </div>
  )
}
