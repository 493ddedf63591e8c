import { deviceCaches } from './deviceCaches.ts'
import { fileKind } from './fileKind.ts'

/** What of the product is on the device. */
export interface DeviceState {
  /** impossible: the browser keeps nothing; refused: the reader wants nothing kept; coming: not all of the page is here yet. */
  readonly kind: 'impossible' | 'refused' | 'coming' | 'kept'
  /** Data files that are kept. */
  readonly files: number
  /** What this host's pages use of the device's storage. Null: the browser does not tell. */
  readonly bytes: number | null
}

const NOTHING = { files: 0, bytes: null }

async function addressesIn(cacheName: string): Promise<readonly string[]> {
  if (!(await caches.has(cacheName))) return []
  const cache = await caches.open(cacheName)
  return (await cache.keys()).map(({ url }) => url)
}

/** The state of the product in the folder `root`. Never rejects. */
export async function readDevice(root: string): Promise<DeviceState> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return { kind: 'impossible', ...NOTHING }
  try {
    const names = deviceCaches(root)
    if (await caches.has(names.refused)) return { kind: 'refused', ...NOTHING }
    const registration = await navigator.serviceWorker.getRegistration(root)
    const kept = [...(await addressesIn(names.build)), ...(await addressesIn(names.data))]
    const hasPage = kept.some((address) => fileKind(root, address) === 'page')
    return {
      kind: registration?.active && hasPage ? 'kept' : 'coming',
      files: kept.filter((address) => address.startsWith(`${root}data/`)).length,
      bytes: (await navigator.storage.estimate()).usage ?? null,
    }
  } catch {
    return { kind: 'impossible', ...NOTHING }
  }
}
