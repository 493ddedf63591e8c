import { lazy, Suspense } from 'react'
import { useStore } from '#store/store.ts'
import { PlateScreen } from './PlateScreen.tsx'

const PlaceScreen = lazy(async () => ({ default: (await import('./PlaceScreen.tsx')).PlaceScreen }))
const NearbyScreen = lazy(async () => ({ default: (await import('./NearbyScreen.tsx')).NearbyScreen }))
const TitlesScreen = lazy(async () => ({ default: (await import('./TitlesScreen.tsx')).TitlesScreen }))

/** Which role? Chosen roles side by side, what is near one, how one is titled; with none chosen, everything that a place pays. */
export function RolesScreen() {
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
