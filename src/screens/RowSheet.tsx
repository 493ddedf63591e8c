import { useEffect, useState, type ReactNode } from 'react'
import { act } from '#store/act.ts'
import { closeRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Panel } from '#ui/Panel.tsx'
import styles from './RowSheet.module.css'

/** What the row was opened from, else the list: it has the focus again when the sheet is closed. */
function opener(): HTMLElement | null {
  const at = document.activeElement
  const isMark = at instanceof HTMLElement && at.matches('main [role="listbox"]')
  return isMark ? at : document.querySelector<HTMLElement>('main [data-list]')
}

/** On a phone the open row of a list in a sheet over it; closed, by Back too, the list stands as it was left. */
export function RowSheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [anchor] = useState(() => ({ current: opener() }))
  useEffect(() => {
    const screen = useStore.getState().view.view
    return useStore.subscribe(({ view }) => {
      if (view.open !== null || view.view !== screen) return
      // Before the list knows that nothing is open: it then stands on the row that was.
      const { scrollX, scrollY } = window
      anchor.current?.focus({ preventScroll: true })
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
    })
  }, [anchor])
  return (
    <Panel anchor={anchor} label={label} isLow onClose={() => act(closeRow)}>
      <div className={styles.row}>{children}</div>
    </Panel>
  )
}
