import { deviceCaches } from './deviceCaches.ts'
import { fileKind, pathBelow } from './fileKind.ts'
import { soundCopy } from './soundCopy.ts'

/** Keeps what stands at an address; false where it cannot be had or kept. */
async function keepFile(root: string, address: string): Promise<boolean> {
  const { build, data } = deviceCaches(root)
  try {
    if ((await caches.match(address, { ignoreVary: true })) !== undefined) return true
    const copy = await soundCopy(await fetch(address, { priority: 'low' }), pathBelow(root, address) ?? '')
    const cache = await caches.open(fileKind(root, address) === 'data' ? data : build)
    if (copy !== null) await cache.put(address, copy)
    return copy !== null
  } catch {
    return false
  }
}

/** Keeps files of the product in the folder `root`, one after the other. Returns how many could not be kept. */
export async function keepFiles(root: string, addresses: readonly string[]): Promise<number> {
  let missing = 0
  for (const address of addresses) if (!(await keepFile(root, address))) missing += 1
  return missing
}

async function controller(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller !== null) return serviceWorker.controller
  await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  return controller()
}

/** Whether the worker now has all it is to keep. */
async function keepBuild(worker: ServiceWorker, what: 'all' | 'usual'): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  const answered = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true)
  })
  worker.postMessage(what, [port2])
  return answered
}

/** Files that were opened before there was a worker to keep them: the browser's own cache still has them. */
function openedBefore(root: string): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name)
  return [...new Set(names)].filter((name) => /\/(assets|data)\//.test(name) && fileKind(root, name) !== null)
}

let keeping: Promise<void> | null = null

async function start(root: string, what: 'all' | 'usual'): Promise<void> {
  if (!('serviceWorker' in navigator) || (await caches.has(deviceCaches(root).refused))) return
  const isFirst = navigator.serviceWorker.controller === null
  await navigator.serviceWorker.register(new URL('sw.js', root), { scope: root })
  const worker = await controller()
  if (isFirst) await keepFiles(root, openedBefore(root))
  await keepBuild(worker, what)
}

/**
 * Keeps the product in the folder `root` on the device, and what this page has opened of it. Nothing happens where the browser cannot,
 * or the reader has refused. Settles when all is kept or cannot be; never rejects.
 */
export function keepOnDevice(root: string): Promise<void> {
  keeping ??= start(root, 'usual').catch(() => undefined)
  return keeping
}

/** Takes a refusal back, and keeps the whole build. */
export async function allowOnDevice(root: string): Promise<void> {
  await caches.delete(deviceCaches(root).refused)
  keeping = start(root, 'all').catch(() => undefined)
  await keeping
}

/** Removes everything that is kept, and remembers that nothing is wanted. */
export async function removeFromDevice(root: string): Promise<void> {
  const { build, data, refused } = deviceCaches(root)
  await caches.open(refused)
  keeping = null
  const registration = await navigator.serviceWorker.getRegistration(root)
  await registration?.unregister()
  await Promise.all([build, data].map((name) => caches.delete(name)))
}
