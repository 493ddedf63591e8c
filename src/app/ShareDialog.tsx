import { useState } from 'react'
import type { RefObject } from 'react'
import { RELEASE } from '#dataset/fetchText.ts'
import { dollars } from '#format/money.ts'
import { headlineOf, pageText, shareText } from '#selectors/shareText.ts'
import { act } from '#store/act.ts'
import { showAs, showScreen } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { CopyField } from '#ui/CopyField.tsx'
import { Panel } from '#ui/Panel.tsx'
import { linkTo } from '#view/url.ts'
import styles from './ShareDialog.module.css'

interface ShareDialogProps {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** The link of this view and a sentence with it; the reader's pay goes along only when ticked. */
export function ShareDialog({ anchor, onClose }: ShareDialogProps) {
  const view = useStore((store) => store.view)
  const [withSalary, setWithSalary] = useState(false)
  const [isUnshared, setUnshared] = useState(false)
  const carries = withSalary && view.salary !== null
  const link = linkTo(view, { release: RELEASE, salary: carries })
  // A difference to the reader's pay gives the pay away: said only where the link carries it.
  const isTelling = view.base === 'mine' && view.salary !== null && !carries
  const headline = isTelling ? null : headlineOf(document.title)
  const text = shareText(headline, view, link)
  const canSend = typeof navigator.share === 'function'

  const send = () => {
    navigator
      .share({ title: headlineOf(document.title) ?? 'Where It Pays', text })
      .then(onClose, (error: unknown) => {
        // Closing the device's own dialog is no failure.
        setUnshared(!(error instanceof DOMException && error.name === 'AbortError'))
      })
  }
  return (
    <Panel anchor={anchor} label="Share this view" width={480} onClose={onClose}>
      <div className={styles.dialog}>
        <CopyField label="Link" act="Copy link" said="Link copied" text={link} />
        <CopyField label="In words" act="Copy text" said="Text copied" text={text} lines={4} />
        {view.salary !== null && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={withSalary}
              onChange={(event) => setWithSalary(event.currentTarget.checked)}
            />
            put my salary in the link ({dollars(view.salary)}
            {view.home === null ? '' : ', and where I live'})
          </label>
        )}
        {view.base === 'mine' && view.salary !== null && (
          <p className={styles.note}>
            {carries
              ? 'Whoever has this link can read your pay in it.'
              : 'Without your pay the link opens compared with the nation, and the text leaves out the headline: it would tell your pay.'}
          </p>
        )}
        {canSend && (
          <p>
            <Button look="outline" onClick={send}>
              Send with another app
            </Button>
          </p>
        )}
        {isUnshared && (
          <p className={styles.problem} role="alert">
            The device did not take it. Copy the link instead.
          </p>
        )}
        {view.show !== 'page' && (
          <p className={styles.paper}>
            <Button
              look="outline"
              onClick={() => {
                act((now) => showAs(showScreen(now, 'compare'), 'page'))
                window.scrollTo(0, 0)
                onClose()
              }}
            >
              One page
            </Button>
            <span className={styles.note}>{pageText(view.metros.length)}</span>
          </p>
        )}
        <p className={styles.note}>
          The link names the data release, {RELEASE}: opened with newer data, it says so. PNG, SVG, CSV and a
          picture to embed stand below each picture.
        </p>
      </div>
    </Panel>
  )
}
