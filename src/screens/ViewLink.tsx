import type { ComponentPropsWithRef } from 'react'
import { act } from '#store/act.ts'
import { useStore } from '#store/store.ts'
import { formatView } from '#view/codec.ts'
import type { View } from '#view/view.ts'

interface ViewLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> {
  readonly to: (view: View) => View
}

/** A link to another view of the page: a plain click shows it here, at its top; any other click is the browser's. */
export function ViewLink({ to, children, ...rest }: ViewLinkProps) {
  const href = useStore((store) => formatView(to(store.view)) || '?')
  return (
    <a
      {...rest}
      href={href}
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
