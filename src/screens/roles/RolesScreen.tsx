import { Suspense } from 'react'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { useKeptFocus } from '#screens/useKeptFocus.ts'
import { PlateScreen } from './PlateScreen.tsx'

const PlaceScreen = later(async () => (await import('./PlaceScreen.tsx')).PlaceScreen)
const NearbyScreen = later(async () => (await import('./NearbyScreen.tsx')).NearbyScreen)
const TitlesScreen = later(async () => (await import('./TitlesScreen.tsx')).TitlesScreen)

/** Which role? Chosen roles side by side, what is near one, how one is titled; with none chosen, everything that a place pays. */
export function RolesScreen() {
  useKeptFocus()
  const isEmpty = useStore((store) => store.view.roles.length === 0)
  const show = useStore((store) => store.view.show)
  const isOfOne = show === 'nearby' || show === 'titles'
  if (!isEmpty && !isOfOne) return <PlateScreen />
  return (
    <Suspense fallback={null}>
      {!isOfOne ? <PlaceScreen /> : show === 'nearby' ? <NearbyScreen /> : <TitlesScreen />}
    </Suspense>
  )
}
