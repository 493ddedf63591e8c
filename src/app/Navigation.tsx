import type { MouseEvent } from 'react'
import { act } from '#store/act.ts'
import { showScreen } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { formatView } from '#view/codec.ts'
import { SCREENS, type Screen } from '#view/view.ts'

const NAMES: Readonly<Record<Screen, string>> = {
  cities: 'Cities',
  compare: 'Compare',
  roles: 'Roles',
  growth: 'Growth',
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The four screens as links: each carries the whole view, so that it opens in another tab too. */
export function Navigation({ className }: { readonly className: string | undefined }) {
  const view = useStore((store) => store.view)
  return (
    <nav className={className} aria-label="Screens">
      {SCREENS.map((screen) => (
        <a
          key={screen}
          href={formatView(showScreen(view, screen)) || '?'}
          aria-current={view.view === screen ? 'page' : undefined}
          onClick={(event) => {
            if (!isPlainClick(event)) return
            event.preventDefault()
            act((now) => showScreen(now, screen))
          }}
        >
          {NAMES[screen]}
          {screen === 'compare' && view.metros.length > 0 && ` ${view.metros.length}`}
        </a>
      ))}
    </nav>
  )
}
