import type { Page } from '@playwright/test'
import type { OwnHost } from './ownHost.ts'
import { expect } from './page.ts'
import { picturesStand } from './pictures.ts'

/** Waits until the page and all of its build are on the device, and what it opened before. */
export async function untilKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(
      async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.match(new URL('.', location.href), { ignoreSearch: true })) !== undefined,
    )
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true)
  await page.waitForLoadState('networkidle')
}

/** Opens an address once and stays until it is kept. */
export async function visit(page: Page, host: OwnHost, search = ''): Promise<void> {
  await page.goto(host.url + search)
  await picturesStand(page)
  await untilKept(page)
}

/** Paths below the product's folder that the device keeps. */
export async function keptPaths(page: Page, host: OwnHost): Promise<readonly string[]> {
  const addresses = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    return (await Promise.all(all.map((cache) => cache.keys()))).flat().map(({ url }) => url)
  })
  return addresses.map((address) => address.slice(host.url.length))
}
