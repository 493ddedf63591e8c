import { expect, PHONE, test } from './support/page.ts'

const rows = '[data-row]'

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the sentence scrolled away stays as one line that leads back to it, and moves nothing', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page.locator(rows).nth(3)).toBeVisible()
    const bar = page.getByRole('button', { name: /^Back to the choices: Web developers · all metro areas/ })
    await expect(bar).toBeHidden()
    // What comes below the list after the first picture is no jump of the sentence's.
    await expect(page.getByRole('slider', { name: /moved to housing/ })).toBeAttached()
    await expect(page.getByRole('row', { name: /188,000 five years ahead/ })).toBeAttached()
    await expect(page.getByRole('button', { name: 'About the data' })).toBeAttached()
    await page.waitForLoadState('networkidle')
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const before = await height()
    await page.mouse.wheel(0, 1500)
    await expect(bar).toBeInViewport()
    expect(await height()).toBe(before)
    await bar.click()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await expect(page.getByRole('button', { name: /^Measure:/ })).toBeFocused()
  })

  test('moment 2: the headline with two figures and five cities are in view', async ({ page }) => {
    await page.goto('')
    await expect(page.locator(rows).nth(3)).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport({ ratio: 1 })
    const bar = 58
    const inView = await page
      .locator(rows)
      .evaluateAll(
        (list, covered) =>
          list.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight - covered).length,
        bar,
      )
    expect(inView).toBeGreaterThanOrEqual(5)
  })

  test('the words at the baseline stay on the page where it lies at the end of the strip', async ({
    page,
  }) => {
    await page.goto('?v=1&roles=29-1242&base=mine&salary=92000')
    const words = page.locator('text', { hasText: /^my pay \$92,000$/ }).first()
    await expect(words).toBeVisible()
    const box = await words.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(8)
  })
})
