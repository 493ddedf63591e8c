import { keptAddress } from '#offline/buildFiles.ts'
import { fileKind, pathBelow, type FileKind } from '#offline/fileKind.ts'
import { MOST_DATA_FILES, surplus } from '#offline/keptData.ts'
import { BUILD, CACHES, SCOPE } from './build.ts'
import { soundCopy } from '#offline/soundCopy.ts'

/** How long the host may take to answer with the page before the kept one is shown, ms. */
const PATIENCE = 3000

const nothing = () => undefined

/** A storage that fails is as good as an empty one. */
async function kept(address: string, cacheName: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName, ignoreVary: true }).catch(nothing)
}

async function keep(address: string, cacheName: string, response: Response): Promise<void> {
  if (await caches.has(CACHES.refused)) return
  const copy = await soundCopy(response, pathBelow(SCOPE, address) ?? '')
  if (copy === null) return
  const cache = await caches.open(cacheName)
  // What is put anew stands last: the order of the keys is that of their use.
  await cache.put(address, copy)
  if (cacheName !== CACHES.data) return
  const addresses = (await cache.keys()).map(({ url }) => url)
  for (const other of surplus(addresses, MOST_DATA_FILES)) await cache.delete(other)
}

/** Kept files never change under their address: what is here is right. */
async function keptFirst(event: FetchEvent, address: string, cacheName: string): Promise<Response> {
  const here = await kept(address, cacheName)
  if (here !== undefined) {
    if (cacheName === CACHES.data) event.waitUntil(keep(address, cacheName, here.clone()).catch(nothing))
    return here
  }
  const inBuild = cacheName === CACHES.build ? undefined : await kept(address, CACHES.build)
  if (inBuild !== undefined) return inBuild
  const response = await fetch(event.request)
  event.waitUntil(keep(address, cacheName, response.clone()).catch(nothing))
  return response
}

/** The page of the newest build that is kept in full. */
async function keptPage(): Promise<Response | undefined> {
  try {
    if (!(await caches.has(CACHES.build))) return undefined
    const cache = await caches.open(CACHES.build)
    const pages = (await cache.keys()).filter(({ url }) => fileKind(SCOPE, url) === 'page')
    return await cache.match(pages.at(-1)?.url ?? '', { ignoreVary: true })
  } catch {
    return undefined
  }
}

/** What the host answers within its time. Null: nothing, or an error of its own. */
async function soon(asked: Promise<Response>): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const response = await Promise.race([asked, late]).catch(() => null)
  return response !== null && response.status < 500 ? response : null
}

/** The host's own page, so that a new build is seen at once; the kept one where that cannot be had in time. */
async function pageFirstFromHost({ request }: FetchEvent): Promise<Response> {
  const stop = new AbortController()
  const asked = fetch(request, { cache: 'no-cache', signal: stop.signal })
  const answered = await soon(asked)
  const here = answered === null ? await keptPage() : undefined
  if (here === undefined) return answered ?? asked
  // Else the browser lets the next request for this address wait for the one that hangs.
  stop.abort()
  return here
}

const ANSWERS: Readonly<Record<FileKind, (event: FetchEvent, address: string) => Promise<Response>>> = {
  page: pageFirstFromHost,
  build: (event, address) => keptFirst(event, address, CACHES.build),
  data: (event, address) => keptFirst(event, address, CACHES.data),
}

/** Answers what the product asks for; all else goes its way. */
export function answer(event: FetchEvent): void {
  const { method, url, mode } = event.request
  const kind = method === 'GET' ? fileKind(SCOPE, url) : null
  if (kind === null || (kind === 'page') !== (mode === 'navigate')) return
  const address = keptAddress(BUILD, SCOPE, pathBelow(SCOPE, url) ?? '')
  event.respondWith(ANSWERS[kind](event, address).catch(() => Response.error()))
}
