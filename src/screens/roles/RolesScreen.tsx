import { lazy, Suspense } from 'react'
import { useStore } from '#store/store.ts'
import { PlateScreen } from './PlateScreen.tsx'

const PlaceScreen = lazy(async () => ({ default: (await import('./PlaceScreen.tsx')).PlaceScreen }))

/** Which role? Chosen roles side by side; with none chosen, everything that a place pays. */
export function RolesScreen() {
  const isEmpty = useStore((store) => store.view.roles.length === 0)
  return isEmpty ? (
    <Suspense fallback={null}>
      <PlaceScreen />
    </Suspense>
  ) : (
    <PlateScreen />
  )
}
