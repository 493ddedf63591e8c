import { isPageOf, keptAddress, PAGE_PATH, pathsToKeep } from '#offline/buildFiles.ts'
import { ofOtherReleases } from '#offline/keptData.ts'
import { BUILD, CACHES, SCOPE } from './build.ts'
import { soundCopy } from '#offline/soundCopy.ts'

/** What the page reads in its own timing: it was opened from the device. */
const FROM_DEVICE = 'from-device'

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(SCOPE + path, {
    // What changes under its name is asked for anew; for all others the browser's own cache will do.
    cache: path === PAGE_PATH || path in BUILD.named ? 'no-cache' : 'default',
    priority: 'low',
  })
  const copy = await soundCopy(response, path)
  if (copy === null) throw new Error(`${path}: not to be had`)
  if (path !== PAGE_PATH) return copy
  if (!isPageOf(BUILD, await copy.clone().text())) throw new Error('The host has another build by now.')
  copy.headers.set('server-timing', FROM_DEVICE)
  return copy
}

/**
 * Keeps the build's files: one after the other, so that they do not stand in the way of what the reader asks for, and only those that
 * are not here. Throws where one cannot be had: the page, which comes last, is then not kept either.
 */
export async function keepBuild(lean: boolean): Promise<void> {
  const cache = await caches.open(CACHES.build)
  for (const path of pathsToKeep(BUILD, lean)) {
    const address = keptAddress(BUILD, SCOPE, path)
    if ((await cache.match(address, { ignoreVary: true })) === undefined)
      await cache.put(address, await fetchFile(path))
  }
}

/** Lets go of what other builds and releases have kept. To be done when no page of theirs is open. */
export async function dropOthers(): Promise<void> {
  const own = new Set(pathsToKeep(BUILD, false).map((path) => keptAddress(BUILD, SCOPE, path)))
  const cache = await caches.open(CACHES.build)
  for (const { url } of await cache.keys()) if (!own.has(url)) await cache.delete(url)
  const data = await caches.open(CACHES.data)
  const kept = (await data.keys()).map(({ url }) => url)
  for (const address of ofOtherReleases(kept, SCOPE, BUILD.release)) await data.delete(address)
}
