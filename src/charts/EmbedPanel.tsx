import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'
import { Button } from '#ui/Button.tsx'
import { CopyField } from '#ui/CopyField.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Panel } from '#ui/Panel.tsx'
import { embedOf } from './embedCode.ts'
import styles from './EmbedPanel.module.css'
import type { PictureFiles } from './frameFiles.ts'

export interface EmbedPanelProps {
  readonly anchor: RefObject<HTMLElement | null>
  /** What the drawing and its words are made of, asked for once the panel is open. */
  readonly files: () => PictureFiles
  /** Where the picture stands. */
  readonly marks: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

type Code = { readonly is: 'pending' | 'failed' } | { readonly is: 'made'; readonly html: string }

/** HTML that shows the picture on another page, to be copied. */
export function EmbedPanel({ anchor, files, marks, onClose }: EmbedPanelProps) {
  const [code, setCode] = useState<Code>({ is: 'pending' })
  const [attempt, setAttempt] = useState(1)
  const make = useEffectEvent(() => embedOf(files(), marks.current))
  useEffect(() => {
    let isHere = true
    // Not within the effect: a drawing may be made by a rendering of its own, which must not begin within another.
    Promise.resolve()
      .then(make)
      .then(
        (html) => isHere && setCode({ is: 'made', html }),
        () => isHere && setCode({ is: 'failed' }),
      )
    return () => {
      isHere = false
    }
  }, [attempt])
  const again = () => {
    setCode({ is: 'pending' })
    setAttempt(attempt + 1)
  }
  return (
    <Panel anchor={anchor} label="Embed this picture" width={480} isLow onClose={onClose}>
      <div className={styles.panel}>
        <p className={styles.words}>
          For a page of your own: the picture with its headline, its sources and a link to this view. The code
          holds the picture itself: nothing is loaded from here, and it stays as it is when newer data are
          out.
        </p>
        {code.is === 'pending' && <LoadingBar />}
        {code.is === 'failed' && (
          <Notice kind="error" act={<Button onClick={again}>Try again</Button>}>
            The picture could not be drawn.
          </Notice>
        )}
        {code.is === 'made' && (
          <CopyField
            label={`HTML, ${Math.ceil(code.html.length / 1000)} kB`}
            act="Copy HTML"
            said="HTML copied"
            text={code.html}
            lines={5}
          />
        )}
      </div>
    </Panel>
  )
}
