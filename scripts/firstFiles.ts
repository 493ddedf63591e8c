import type { Manifest } from 'vite'

/** The script files that the page needs before it can draw: its entry and, over and over, what that imports statically. */
export function firstScripts(manifest: Manifest): readonly string[] {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (entry === undefined) throw new Error('The build manifest has no entry.')
  const seen = new Set<string>()
  const open = [entry]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`The build manifest has no chunk "${key}".`)
    open.push(...(chunk.imports ?? []))
  }
  return [...seen].map((key) => manifest[key]!.file)
}

/** The style sheets that come with these chunks. */
export function firstStyles(manifest: Manifest, scripts: readonly string[]): readonly string[] {
  const sheets = Object.values(manifest)
    .filter((chunk) => scripts.includes(chunk.file))
    .flatMap((chunk) => chunk.css ?? [])
  return [...new Set(sheets)]
}

/** The data files that the page asks for before its script has been read. */
export function preloadedFiles(html: string): readonly string[] {
  return [...html.matchAll(/<link\b[^>]*\brel="preload"[^>]*>/g)]
    .map(([tag]) => /\bhref="\.\/([^"]+)"/.exec(tag)?.[1])
    .filter((path) => path !== undefined)
}

/** The scripts that run before the page is painted. */
export function earlyScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script src="\.\/([^"]+)"/g)].map(([, path]) => path!)
}
