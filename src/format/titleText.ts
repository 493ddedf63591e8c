/** A filed title's code as words that begin a sentence: "backend-engineer" → "Backend engineer". */
export function titleText(code: string): string {
  const words = code.replaceAll('-', ' ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
