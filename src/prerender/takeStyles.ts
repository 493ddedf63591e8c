/** Takes every style attribute away and puts a class in its place. Returns the rules of these classes. */
export function takeStyles(pages: readonly HTMLElement[]): string {
  const names = new Map<string, string>()
  for (const element of pages.flatMap((page) => [...page.querySelectorAll('[style]')])) {
    const text = element.getAttribute('style')?.replace(/;?\s*$/, '') ?? ''
    const name = names.get(text) ?? `at-${names.size + 1}`
    names.set(text, name)
    element.removeAttribute('style')
    element.classList.add(name)
  }
  return [...names].map(([text, name]) => `.${name}{${text}}`).join('\n')
}
