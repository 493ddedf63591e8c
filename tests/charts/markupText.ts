/** Digits kept of a coordinate: further ones differ between machines and are no part of a picture. */
const DIGITS = 2

/** Letters of which React, recharts and CSS modules make up names that are new in each run or build. */
const MADE_UP = /_r_\w+?_(-\d+)?|«r\w+»(-\d+)?|recharts\d*-[\w-]*?clip[\w-]*|:r\w+:/g

/**
 * A picture's markup in a form that changes only when the picture does: an element a line, made-up ids numbered in order, class
 * names without their build's mark, coordinates to the hundredth.
 */
export function markupText(markup: string): string {
  const ids = new Map<string, string>()
  const numbered = (name: string) => {
    const known = ids.get(name) ?? `id-${ids.size + 1}`
    ids.set(name, known)
    return known
  }
  return `${markup
    .replace(MADE_UP, numbered)
    .replace(/class="([^"]*)"/g, (_, names: string) => `class="${classText(names)}"`)
    .replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) => String(Number(Number(number).toFixed(DIGITS))))
    .replaceAll('><', '>\n<')
    .replace(/<(\w+)([^>]*)>\n<\/\1>/g, '<$1$2></$1>')}\n`
}

function classText(names: string): string {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => /^_(.+)_[\w-]{5,}(_\d+)?$/.exec(name)?.[1] ?? name)
    .join(' ')
}
