import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'
import { CopyField } from '#ui/CopyField.tsx'
import { LoadingBar } from '#ui/LoadingBar.tsx'
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

type Code = { readonly is: 'made'; readonly html: string } | { readonly is: 'pending' | 'failed' }

/** HTML that shows the picture on another page, to be copied. */
export function EmbedPanel({ anchor, files, marks, onClose }: EmbedPanelProps) {
  const [code, setCode] = useState<Code>({ is: 'pending' })
  const start = useEffectEvent(() => embedOf(files(), marks.current))
  useEffect(() => {
    let isHere = true
    start().then(
      (html) => isHere && setCode({ is: 'made', html }),
      () => isHere && setCode({ is: 'failed' }),
    )
    return () => {
      isHere = false
    }
  }, [])
  return (
    <Panel anchor={anchor} label="Embed this picture" width={480} onClose={onClose}>
      <div className={styles.panel}>
        <p className={styles.words}>
          For a page of your own: the picture with its headline, its sources and a link to this view. It is
          whole in these letters: nothing is loaded from here, and it stays as it is when newer data are out.
        </p>
        {code.is === 'pending' && <LoadingBar />}
        {code.is === 'failed' && (
          <p className={styles.problem} role="alert">
            The picture could not be drawn. Close this and try again, or take the table.
          </p>
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
