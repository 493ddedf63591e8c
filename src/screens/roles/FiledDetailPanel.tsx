import { payText } from '#format/money.ts'
import { sharePercent } from '#format/percent.ts'
import { filedDetail } from '#selectors/roleDetail.ts'
import { act } from '#store/act.ts'
import { addRole } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './RoleDetailPanel.module.css'

/** How a title is filed: the occupations that employers put it under, with shares. */
export function FiledDetailPanel({ slug }: { readonly slug: string }) {
  const tables = useStore((store) => store.tables)
  const chosen = useStore((store) => store.view.roles)
  const detail = filedDetail(tables, slug)
  if (!detail) return null
  return (
    <div className={styles.detail}>
      <h3>How this title is filed</h3>
      <ul className={styles.filed}>
        {detail.lines.map(({ soc, name, share, median }) => (
          <li key={soc}>
            <strong>{sharePercent(share)}</strong>
            <span className={styles.bar}>
              <svg width="100%" height={8} aria-hidden="true">
                <rect width={`${Math.min(1, share) * 100}%`} height={8} />
              </svg>
            </span>
            {chosen.includes(soc) ? (
              <span>{name}</span>
            ) : (
              <Button aria-label={`Add ${name}`} onClick={() => act((now) => addRole(now, soc))}>
                + {name}
              </Button>
            )}
            <span className={styles.note}>survey median {payText(median, 'year', false)}</span>
          </li>
        ))}
        {detail.rest >= 0.005 && (
          <li>
            <strong>{sharePercent(detail.rest)}</strong>
            <span />
            <span className={styles.note}>under codes that are not named</span>
          </li>
        )}
      </ul>
      <p className={styles.foot}>
        Offers by sponsoring employers in H-1B applications, grouped by title: evidence of what they offered,
        not a sample of the market.
      </p>
    </div>
  )
}
