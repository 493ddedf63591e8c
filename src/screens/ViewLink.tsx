import type { ReactNode } from 'react'
import { act } from '#store/act.ts'
import { useStore } from '#store/store.ts'
import { formatView } from '#view/codec.ts'
import type { View } from '#view/view.ts'

interface ViewLinkProps {
  readonly to: (view: View) => View
  readonly children: ReactNode
}

/** A link to another view of the page: a plain click shows it here, at its top; any other click is the browser's. */
export function ViewLink({ to, children }: ViewLinkProps) {
  const view = useStore((store) => store.view)
  return (
    <a
      href={formatView(to(view)) || '?'}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        act(to)
        window.scrollTo(0, 0)
      }}
    >
      {children}
    </a>
  )
}
