export function RolesScreen() {
  return null
}
