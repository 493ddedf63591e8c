import { ViewLink } from '#screens/ViewLink.tsx'
import { showScreen } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { SCREENS, type Screen } from '#view/view.ts'

const NAMES: Readonly<Record<Screen, string>> = {
  cities: 'Cities',
  compare: 'Compare',
  roles: 'Roles',
  growth: 'Growth',
}

/** The four screens as links: each carries the whole view, so that it opens in another tab too. */
export function Navigation({ className }: { readonly className: string | undefined }) {
  const shown = useStore((store) => store.view.view)
  const kept = useStore((store) => store.view.metros.length)
  return (
    <nav className={className} aria-label="Screens">
      {SCREENS.map((screen) => (
        <ViewLink
          key={screen}
          to={(view) => showScreen(view, screen)}
          aria-current={shown === screen ? 'page' : undefined}
        >
          {NAMES[screen]}
          {screen === 'compare' && kept > 0 && ` ${kept}`}
        </ViewLink>
      ))}
    </nav>
  )
}
