import { useMemo, useState } from 'react'
import { saveFile } from '#charts/saveFile.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { taxQuery } from '#dataset/taxQuery.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { dollars } from '#format/money.ts'
import { useTitle } from '#screens/useTitle.ts'
import { onePage, onePageName } from '#selectors/onePage.ts'
import { onePageMarkdown } from '#selectors/onePageMarkdown.ts'
import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { sharedView } from '#store/sharedModel.ts'
import { useHeld, useStore } from '#store/store.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import { linkTo } from '#view/url.ts'
import styles from './OnePage.module.css'
import { OnePageSheet } from './OnePageSheet.tsx'

/**
 * The shortlist as the sheet that is printed, with what takes it away: print, Markdown, copy. The reader's own pay is on it, in
 * its text and in its address only when ticked; until then it is compared with the nation.
 */
export function OnePage() {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const [withSalary, setWithSalary] = useState(false)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const isTaxed = view.tax !== 'none'
  const queries = useMemo(() => [laterQuery('occupations'), ...(isTaxed ? [taxQuery()] : [])], [isTaxed])
  const files = useFiles(queries)
  const isMine = view.base === 'mine' && view.salary !== null
  const carries = isMine && withSalary
  const shown = useMemo(() => (carries ? view : sharedView(view)), [carries, view])
  const { model: page, old } = useHeld(useMemo(() => onePage(tables, shown), [tables, shown]))
  useTitle(page?.headline ?? null)
  const address = linkTo(shown, { release: RELEASE, salary: carries })
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
      announce('Page copied as Markdown')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <div className={styles.frame} aria-busy={page === null || old}>
      <div className={styles.acts} role="group" aria-label="One page">
        <Button look="solid" disabled={page === null} onClick={() => print()}>
          Print
        </Button>
        <Button
          look="outline"
          disabled={page === null}
          onClick={() => {
            if (page)
              saveFile(
                `${onePageName(page)}.md`,
                new Blob([onePageMarkdown(page, address)], { type: 'text/markdown;charset=utf-8' }),
              )
          }}
        >
          Markdown
        </Button>
        <Button
          look="outline"
          disabled={page === null}
          onClick={() => {
            if (page) void copy(onePageMarkdown(page, address))
          }}
        >
          {copied === 'yes' ? 'Copied ✓' : 'Copy'}
        </Button>
        <Button onClick={() => act((now) => showAs(now, 'pay'))}>Back to the comparison</Button>
      </div>
      {isMine && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={withSalary}
            onChange={(event) => setWithSalary(event.currentTarget.checked)}
          />
          put my salary ({dollars(view.salary)}) on the page, in its text and in its link
        </label>
      )}
      {isMine && !carries && (
        <Notice>Your pay is left out: the page compares with the nation, and can be shown to anybody.</Notice>
      )}
      {copied === 'refused' && (
        <Notice kind="error">The browser did not let the page copy. Take the Markdown file instead.</Notice>
      )}
      {files.problem !== null && (
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      )}
      {page === null ? (
        <div className={styles.wait}>{files.problem === null && <LoadingBar />}</div>
      ) : (
        <OnePageSheet page={page} address={address} release={RELEASE} />
      )}
    </div>
  )
}
