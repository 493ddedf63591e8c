import type { BrowserContext } from '@playwright/test'
import { keptPaths, visit } from './support/device.ts'
import { ownHost, type OwnHost } from './support/ownHost.ts'
import { axe, DESK, EDITIONS, expect, fitsItsWidth, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use({ ...DESK, serviceWorkers: 'allow' })

let host: OwnHost
test.beforeEach(async () => {
  host = await ownHost('/some/folder/')
})
test.afterEach(async () => {
  await host.end()
})

const NOTICE = 'Offline: the kept copy, data of May 2025.'

async function goOffline(context: BrowserContext): Promise<void> {
  await host.stop()
  await context.setOffline(true)
}

async function goOnline(context: BrowserContext): Promise<void> {
  await host.start()
  await context.setOffline(false)
}

/** A file that is not on the device cannot be had: the browser says so in its own words, and nothing else is wrong. */
function expectOnlyUnhad(wrongs: string[], file: RegExp): void {
  const others = wrongs.filter((wrong) => !file.test(wrong) && !/Failed to load resource/.test(wrong))
  expect(others).toEqual([])
  wrongs.length = 0
}

test('after one visit every screen opens without a host, and so does a role that was opened before', async ({
  page,
  context,
  wrongs,
}) => {
  await visit(page, host, '?v=1&roles=29-1141')
  await page.goto(`${host.url}?v=1&roles=15-1252&metros=41940`)
  await picturesStand(page)
  await page.waitForLoadState('networkidle')
  await goOffline(context)
  for (const [search, said] of [
    ['', /^San Jose pays web developers most/],
    ['?v=1&roles=29-1141', /registered nurses/],
    ['?v=1&roles=15-1252&metros=41940', /software developers/],
    ['?v=1&view=growth', /web developers/],
    ['?v=1&show=map', /./],
    ['?v=1&view=roles', /./],
  ] as const) {
    await page.goto(host.url + search)
    await picturesStand(page)
    await expect(headline(page)).toHaveText(said)
  }
  await page.reload()
  await picturesStand(page)
  // Roles asks ahead for what may be opened next: a file that nobody has opened.
  expectOnlyUnhad(wrongs, /profiles\/15-1252\.json/)
})

test('without a host a role that was never opened says so in its place, the rest works, and trying again online opens it', async ({
  page,
  context,
  wrongs,
}) => {
  await visit(page, host)
  await goOffline(context)
  await page.getByRole('button', { name: 'Switch →' }).click()
  const said = page.getByText(/could not be loaded and are not on this device/)
  await expect(said).toBeVisible()
  await page.getByRole('link', { name: 'Growth', exact: true }).click()
  await expect(headline(page)).toHaveText(/software developers/)
  await page.getByRole('link', { name: 'Cities', exact: true }).click()
  await goOnline(context)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toHaveText(/software developers/)
  await expect(said).toBeHidden()
  expectOnlyUnhad(wrongs, /roles\/15-1252\.json/)
})

for (const { name, use } of EDITIONS)
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('one line says that the page is offline, moves nothing and goes when the network is back; the device’s state stands below the sources', async ({
      page,
      context,
    }) => {
      await visit(page, host)
      const place = async () => (await page.locator('[data-row]').first().boundingBox())?.y
      const before = await place()
      await goOffline(context)
      const notice = page.getByRole('status').filter({ hasText: NOTICE })
      await expect(notice).toBeInViewport({ ratio: 1 })
      expect((await notice.boundingBox())?.height).toBeLessThan(40)
      expect(await place()).toBe(before)
      await axe(page)
      await fitsItsWidth(page)
      await page.reload()
      await expect(notice).toBeInViewport({ ratio: 1 })
      await goOnline(context)
      await expect(notice).toBeHidden()
      await page.getByRole('button', { name: 'About the data' }).click()
      await expect(
        page.getByText(/^Where It Pays opens without a network: the page and \d+ data files/),
      ).toBeVisible()
      await axe(page)
      await fitsItsWidth(page)
    })
  })

test('all files of the chosen roles and places can be kept ahead', async ({ page, context }) => {
  await visit(page, host, '?v=1&roles=15-1254.29-1141&metros=41940.CA')
  await page.getByRole('button', { name: 'About the data' }).click()
  await page.getByRole('button', { name: 'Keep files of chosen roles and places' }).click()
  await expect(page.getByText(/Kept: 11 data files of the chosen roles and places\./)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect((await keptPaths(page, host)).map((path) => path.replace(/^data\/[^/]+\//, ''))).toEqual(
    expect.arrayContaining([
      'roles/29-1141.json',
      'history/29-1141.json',
      'profiles/29-1141.json',
      'nonmetro/29-1141.json',
      'metros/41940.json',
      'employers/41940.json',
      'states/CA.json',
    ]),
  )
  await goOffline(context)
  await page.goto(`${host.url}?v=1&view=roles&show=table&roles=15-1254.29-1141&place=41940`)
  await picturesStand(page)
  await expect(page.getByText(/could not be loaded/)).toBeHidden()
})

test('what is kept can be removed, stays removed at the next visit, and can be kept again', async ({
  page,
  context,
  wrongs,
}) => {
  await visit(page, host)
  const about = page.getByRole('button', { name: 'About the data' })
  await about.click()
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  const isNotKept = page.getByText(
    'Where It Pays does not open without a network: nothing of it is kept here.',
  )
  await expect(isNotKept).toBeVisible()
  expect(await keptPaths(page, host)).toEqual([])
  await page.getByRole('button', { name: 'Switch →' }).click()
  await expect(headline(page)).toHaveText(/software developers/)
  await page.reload()
  await picturesStand(page)
  await about.click()
  await expect(isNotKept).toBeVisible()
  await page.waitForTimeout(3500)
  expect(await keptPaths(page, host)).toEqual([])
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText(/^Where It Pays opens without a network/)).toBeVisible({ timeout: 20_000 })
  // Removed and kept again under one and the same page.
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  await expect(isNotKept).toBeVisible()
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText(/^Where It Pays opens without a network/)).toBeVisible({ timeout: 20_000 })
  await goOffline(context)
  await page.goto(host.url)
  await picturesStand(page)
  expect(wrongs).toEqual([])
})

test('for who saves data only the first picture and what was opened is kept, until everything is asked for', async ({
  page,
  context,
  wrongs,
}) => {
  host.askToSaveData()
  await visit(page, host)
  const scripts = async () => (await keptPaths(page, host)).filter((path) => path.startsWith('assets/'))
  const few = (await scripts()).length
  expect((await scripts()).join()).not.toMatch(/GrowthScreen|RolesScreen/)
  await page.getByRole('link', { name: 'Growth', exact: true }).click()
  await expect(headline(page)).toHaveText(/web developers/)
  const drawing = page.getByRole('listbox', { name: /were forecast for 2024/ })
  await expect(drawing).toBeVisible()
  await page.waitForLoadState('networkidle')
  await goOffline(context)
  await page.goto(`${host.url}?v=1&view=growth`)
  await expect(drawing).toBeVisible()
  await page.getByRole('link', { name: 'Cities', exact: true }).click()
  await expect(page.locator('[data-row]').nth(3)).toBeVisible()
  await page.getByRole('link', { name: 'Roles', exact: true }).click()
  await expect(page.getByText(/^This part of the page could not be loaded/)).toBeVisible()
  await goOnline(context)
  await page.goto(host.url)
  await page.getByRole('button', { name: 'About the data' }).click()
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect.poll(async () => (await scripts()).length, { timeout: 30_000 }).toBeGreaterThan(2 * few)
  // The page asks its host whether another build has taken the part away.
  expectOnlyUnhad(wrongs, /assets\/(RolesScreen|PlateFiled)|folder\/ \(net::ERR_INTERNET_DISCONNECTED\)/)
})
