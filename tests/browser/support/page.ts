import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test'

/** The two sizes of `UX.md` §7: a desk and a phone. */
export const DESK = { viewport: { width: 1280, height: 800 } } as const
export const PHONE = { viewport: { width: 360, height: 760 }, hasTouch: true } as const

/** Every size in both schemes, to run a test for each: `for (const { name, use } of EDITIONS)`. */
export const EDITIONS = [
  { name: '1280 light', use: { ...DESK, colorScheme: 'light' } },
  { name: '1280 dark', use: { ...DESK, colorScheme: 'dark' } },
  { name: '360 light', use: { ...PHONE, colorScheme: 'light' } },
  { name: '360 dark', use: { ...PHONE, colorScheme: 'dark' } },
] as const satisfies readonly { readonly name: string; readonly use: BrowserContextOptions }[]

/** Notes down whatever goes wrong in a page: console messages, errors, failed requests, violations of the policy. */
async function watch(page: Page, wrongs: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // The product asks for its worker, which the tests' configuration denies it.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    wrongs.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    // A request of a page that is left is cancelled, not failed.
    if (reason !== 'net::ERR_ABORTED') wrongs.push(`request failed: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrongs.push(`answer ${response.status()}: ${response.url()}`)
  })
  // Chromium words some violations as warnings and leaves others out of the console.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

interface Fixtures {
  /**
   * What went wrong in the page so far. A test fails if anything is left in it at its end; one that makes something
   * go wrong on purpose looks at it and empties it (`wrongs.length = 0`).
   */
  readonly wrongs: string[]
}

/** The first page's two editions stand in the served HTML until the product takes their place: nothing on them is alive. */
async function untilAlive(page: Page): Promise<void> {
  const editions = page.locator('.first-page').first()
  // Where a test keeps the product's scripts away it looks at what stands there instead.
  await editions.waitFor({ state: 'detached', timeout: 15_000 }).catch(() => undefined)
}

/** Playwright's test, which also fails on anything the console, the network or the content security policy complains of. */
export const test = base.extend<Fixtures>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)]
    page.goto = async (address, options) => {
      const response = await goto(address, options)
      if (javaScriptEnabled && options?.waitUntil !== 'commit') await untilAlive(page)
      return response
    }
    page.reload = async (options) => {
      const response = await reload(options)
      if (javaScriptEnabled && options?.waitUntil !== 'commit') await untilAlive(page)
      return response
    }
    await use(page)
  },
  wrongs: [
    async ({ page }, use) => {
      const wrongs: string[] = []
      await watch(page, wrongs)
      await use(wrongs)
      expect(wrongs, 'console, errors, requests and policy').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Asserts that axe finds nothing to complain of in the page as it is now. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([])
}

/** Asserts that nothing makes the page wider than its window. */
export async function fitsItsWidth(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(excess, 'pixels the page is wider than its window').toBeLessThanOrEqual(0)
}
