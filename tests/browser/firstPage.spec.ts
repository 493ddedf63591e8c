import type { Page } from '@playwright/test'
import { DESK, EDITIONS, expect, PHONE, test } from './support/page.ts'

const SIZES = [
  { name: 'a desk', use: DESK },
  { name: 'a phone', use: PHONE },
] as const

/** Holds the product's own scripts back. Returns what lets them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

/** Text and place of what the first fold shows. */
async function fold(page: Page): Promise<readonly string[]> {
  return page.locator('main h2, [data-row], nav a').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.top < window.innerHeight)
      .map(({ element, box }) => `${element.textContent} at ${box.left} ${box.top} ${box.width}`),
  )
}

for (const { name, use } of SIZES)
  test.describe(`the first page on ${name}`, () => {
    test.use(use)

    test('stands before any script of the product has come, and nothing moves when they have', async ({
      page,
    }) => {
      const letGo = await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.locator('main h2').filter({ visible: true })).toHaveText(
        /^San Jose pays web developers most/,
      )
      const before = await fold(page)
      expect(before.length).toBeGreaterThan(8)
      letGo()
      await expect(page.locator('.first-page')).toHaveCount(0)
      expect(await fold(page)).toEqual(before)
      await page.waitForLoadState('networkidle')
      expect(await fold(page)).toEqual(before)
    })

    test('does not stand where the address asks for something else', async ({ page }) => {
      const letGo = await holdScripts(page)
      await page.goto('./?v=1&roles=29-1141', { waitUntil: 'commit' })
      await expect(page.locator('.first-page')).toHaveCount(2)
      expect(await page.getByText('San Jose').filter({ visible: true }).count()).toBe(0)
      letGo()
      await expect(page.locator('.first-page')).toHaveCount(0)
      await expect(page.locator('main h2')).toHaveText(/registered nurses/)
    })
  })

test.describe('what the device remembers', () => {
  test('its scheme colours the first page, and with own pay the page waits for the product', async ({
    page,
  }) => {
    await page.goto('./')
    await page.evaluate(() =>
      localStorage.setItem('where-it-pays.settings', '{"scheme":"dark","salary":null}'),
    )
    const letGo = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    await expect(page.locator('main h2').filter({ visible: true })).toBeVisible()
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await ground()
    letGo()
    await expect(page.locator('.first-page')).toHaveCount(0)
    expect(await ground()).toBe(dark)
    await page.evaluate(() => localStorage.setItem('where-it-pays.settings', '{"salary":92000}'))
    const again = await holdScripts(page)
    await page.reload({ waitUntil: 'commit' })
    await expect(page.locator('.first-page')).toHaveCount(2)
    expect(await page.locator('main h2').filter({ visible: true }).count()).toBe(0)
    again()
    await expect(page.locator('.first-page')).toHaveCount(0)
    await expect(page.locator('main h2')).toBeVisible()
  })
})

for (const { name, use } of EDITIONS)
  test.describe(`without JavaScript, ${name}`, () => {
    test.use({ ...use, javaScriptEnabled: false })

    test('the first page is there with its figures, and says what is lacking', async ({ page, wrongs }) => {
      await page.goto('./?v=1&view=compare')
      await expect(page.getByText(/need JavaScript/)).toBeVisible()
      await expect(page.getByText(/JSON files/)).toBeVisible()
      await expect(page.locator('main h2').filter({ visible: true })).toHaveText(/San Jose/)
      await expect(page.locator('[data-row="41940"]').filter({ visible: true })).toContainText('$166,670')
      // What the page asked for ahead of its scripts is not used without them.
      expect(wrongs.filter((wrong) => !/modulepreload|was preloaded|\(csp\)/.test(wrong))).toEqual([])
      wrongs.length = 0
    })
  })
