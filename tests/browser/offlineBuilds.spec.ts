import { keptPaths, untilKept, visit } from './support/device.ts'
import { ownHost, type OwnHost } from './support/ownHost.ts'
import { DESK, expect, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use({ ...DESK, serviceWorkers: 'allow' })

let host: OwnHost
test.beforeEach(async () => {
  host = await ownHost()
})
test.afterEach(async () => {
  await host.end()
})

test('the first visit asks for no file twice but the page, and for none of it before the first rows', async ({
  page,
}) => {
  await page.goto(host.url)
  await page.locator('[data-row]').nth(19).waitFor()
  expect(host.asked).not.toContain('/sw.js')
  const before = host.asked.length
  await untilKept(page)
  expect(host.asked.length).toBeGreaterThan(before + 100)
  const twice = host.asked.filter((path, at) => host.asked.indexOf(path) !== at)
  // The page may have changed, and so may the icon: this host gives neither a lifetime.
  expect(twice.filter((path) => !['/', '/favicon.svg'].includes(path))).toEqual([])
  await page.reload()
  await picturesStand(page)
  await page.waitForTimeout(3500)
  const again = host.asked.slice(before).filter((path) => path.startsWith('/assets/'))
  expect(again.length).toBe(new Set(again).size)
})

test('a new build under the same address is seen at the next load, and what the old one kept goes when no page of it is open', async ({
  page,
  context,
}) => {
  test.slow()
  await visit(page, host)
  const old = await keptPaths(page, host)
  const entry = host.deployAnother()
  await page.reload()
  await picturesStand(page)
  await expect(page.locator(`script[src="./${entry}"]`)).toHaveCount(1)
  await expect.poll(() => keptPaths(page, host), { timeout: 30_000 }).toContain('?kept=0123456789abcdef')
  expect(await keptPaths(page, host)).toEqual(expect.arrayContaining([...old]))
  // Offline meanwhile, the newer page is the one that is shown.
  await host.stop()
  await page.reload()
  await picturesStand(page)
  await expect(page.locator(`script[src="./${entry}"]`)).toHaveCount(1)
  await host.start()
  const other = await context.newPage()
  await page.close()
  // Growth's, not the entry's: other parts of this made-up build bear the name they had, and still import the entry by its old one.
  const isOld = (path: string) => /^assets\/GrowthScreen-(?!another0).*\.js$/.test(path)
  expect(old.filter(isOld).length).toBe(1)
  // A page that is closed lets go of its worker a while later: opened before that, another one is still under the old worker.
  const openAgain = async () => {
    await other.goto('about:blank')
    await other.waitForTimeout(1000)
    await other.goto(host.url)
    await other.waitForTimeout(1000)
    return (await keptPaths(other, host)).filter((path) => isOld(path) || path.startsWith('?'))
  }
  await expect.poll(openAgain, { timeout: 60_000 }).toEqual(['?kept=0123456789abcdef'])
})

test('a page of the old build that stays open under a new one goes on with what is kept, and is not read anew', async ({
  page,
}) => {
  await visit(page, host)
  let opened = 0
  page.on('domcontentloaded', () => (opened += 1))
  host.deployAnother()
  await page.getByRole('link', { name: 'Growth', exact: true }).click()
  await expect(headline(page)).toHaveText(/web developers/)
  expect(opened).toBe(0)
})

test('a page of the old build that kept nothing is read anew once under a new one, with its worker at work', async ({
  page,
  context,
  wrongs,
}) => {
  await visit(page, host)
  let opened = 0
  page.on('domcontentloaded', () => (opened += 1))
  const entry = host.deployAnother()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await page.getByRole('link', { name: 'Growth', exact: true }).click()
  await expect.poll(() => opened).toBe(1)
  await picturesStand(page)
  await expect(page.locator(`script[src="./${entry}"]`)).toHaveCount(1)
  await expect(headline(page)).toHaveText(/web developers/)
  expect(wrongs.join()).toContain('GrowthScreen')
  wrongs.length = 0
})

for (const { what, answer } of [
  { what: 'fails', answer: 'fail' },
  { what: 'does not answer', answer: 'wait' },
] as const)
  test(`where the host ${what} the kept page is shown in its stead, and says so`, async ({ page }) => {
    await visit(page, host)
    host.answerPage(answer)
    await page.goto(`${host.url}?v=1&view=growth`)
    await picturesStand(page)
    await expect(page.getByText('The host did not answer: the kept copy, data of May 2025.')).toBeVisible()
    host.answerPage('serve')
    await page.reload()
    await picturesStand(page)
    await expect(page.getByText(/^The host did not answer/)).toBeHidden()
  })

test('of the data files of single roles and places the 400 that were used last are kept', async ({
  page,
}) => {
  await visit(page, host, '?v=1&roles=29-1141')
  const used = (await keptPaths(page, host)).find((path) => path.endsWith('roles/29-1141.json'))!
  await page.evaluate(
    async ([first, root]) => {
      const name = (await caches.keys()).find((one) => one.includes(' data '))!
      const cache = await caches.open(name)
      for (let at = 0; at < 399; at += 1)
        await cache.put(`${root}${first.replace('29-1141', `00-${1000 + at}`)}`, new Response('{}'))
    },
    [used, host.url] as const,
  )
  const ofRoles = async () =>
    (await keptPaths(page, host))
      .filter((path) => /roles\/(?!15-1254)/.test(path))
      .map((path) => path.slice(-12, -5))
  expect((await ofRoles())[0]).toBe('29-1141')
  // What is used again goes last, so that the file that nobody asked for longest makes room for the next one.
  await page.goto(`${host.url}?v=1&roles=29-1141`)
  await picturesStand(page)
  await expect.poll(async () => (await ofRoles()).at(-1)).toBe('29-1141')
  expect((await ofRoles()).length).toBe(400)
  await page.goto(`${host.url}?v=1&roles=15-1252`)
  await picturesStand(page)
  await expect.poll(async () => (await ofRoles()).at(-1)).toBe('15-1252')
  const kept = await ofRoles()
  expect(kept.length).toBe(400)
  expect(kept).toContain('29-1141')
  expect(kept).not.toContain('00-1000')
})

for (const { what, spoil } of [
  {
    what: 'knows no workers',
    spoil: () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    },
  },
  {
    what: 'denies the worker',
    spoil: () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('denied', 'SecurityError'))
    },
  },
  {
    what: 'denies its storage',
    spoil: () => {
      for (const act of ['open', 'has', 'match', 'keys'])
        Reflect.set(CacheStorage.prototype, act, () =>
          Promise.reject(new DOMException('full', 'QuotaExceededError')),
        )
    },
  },
])
  test(`a browser that ${what} shows everything, complains of nothing and says that nothing is kept`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await page.goto(host.url)
    await picturesStand(page)
    await page.waitForTimeout(3500)
    await page.getByRole('button', { name: 'About the data' }).click()
    await expect(page.getByText(/^Where It Pays does not open without a network/)).toBeVisible()
    await page.getByRole('button', { name: 'Switch →' }).click()
    await expect(headline(page)).toHaveText(/software developers/)
  })
