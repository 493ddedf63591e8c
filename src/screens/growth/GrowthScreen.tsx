export function GrowthScreen() {
  return null
}
