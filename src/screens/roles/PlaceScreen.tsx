/** Everything that a place pays. */
export function PlaceScreen() {
  return null
}
