/** The article's five claims, checked. */
export function ArticleStrip() {
  return null
}
