/** Sources, periods and licences of the release. */
export function AboutData() {
  return null
}
