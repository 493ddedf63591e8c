/** Opens what can be taken away from this view. */
export function ShareButton() {
  return null
}
