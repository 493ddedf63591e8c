import type { Area } from '#domain/area.ts'
import { cityName } from '#selectors/baseline.ts'
import { showPlacePage } from '#store/placePage.ts'
import { ViewLink } from './ViewLink.tsx'

/** "What pays in Denver? →": to the page of a place. */
export function PlacePageLink({ area }: { readonly area: Area }) {
  const name = area.kind === 'metro' ? cityName(area.short) : area.name
  return (
    <ViewLink className="off-paper" to={(view) => showPlacePage(view, area.code)}>
      What pays in {name}? →
    </ViewLink>
  )
}
