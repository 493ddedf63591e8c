import type { FiledTitle } from '#domain/filings.ts'
import { count } from '#format/counts.ts'
import { dollars, dollarsRange } from '#format/money.ts'
import { act } from '#store/act.ts'
import { closeRow, setRole, showScreen } from '#store/changes.ts'
import { Button } from '#ui/Button.tsx'
import styles from './TitlesScreen.module.css'

/** What was offered under a title in the nation, and the way to its metro areas. */
export function FiledOffer({ title }: { readonly title: FiledTitle }) {
  const { nation, metros, slug } = title
  return (
    <div className={styles.offer}>
      <p>
        <span aria-hidden="true">◆ </span>
        <strong>{dollars(nation.median)}</strong> is the median offer under this title in{' '}
        {count(nation.filings)} visa filings
        {nation.p25 !== null && nation.p75 !== null && `; half were ${dollarsRange(nation.p25, nation.p75)}`}.
      </p>
      {metros.length > 0 && (
        <Button onClick={() => act((now) => showScreen(setRole(closeRow(now), 0, slug), 'cities'))}>
          Its {count(metros.length)} metro areas →
        </Button>
      )}
    </div>
  )
}
