import { axe, expect, PHONE, test } from './support/page.ts'

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

  test('a tapped place on the map shows its figures at its dot, whole above the bar of screens', async ({
    page,
  }) => {
    await page.goto('?v=1&show=map&base=19740')
    await expect(page.getByRole('listbox')).toBeVisible()
    const map = (await page.getByRole('listbox').boundingBox())!
    // Texas: one of its dots is near.
    await page.touchscreen.tap(map.x + 154, map.y + 140)
    await expect(page).toHaveURL(/open=\d{5}/)
    const card = page.getByRole('group').filter({ has: page.getByText('against Denver') })
    await expect(card).toBeVisible()
    await expect(card).toBeInViewport({ ratio: 1 })
    const box = (await card.boundingBox())!
    const bar = (await page.getByRole('navigation').last().boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(360)
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
    await expect(card.getByRole('link', { name: /^What pays in/ })).toBeVisible()
    await card.getByRole('button', { name: '☆ Keep' }).tap()
    await expect(page).toHaveURL(/metros=\d{5}/)
    await card.getByRole('button', { name: 'Close' }).tap()
    await expect(card).toBeHidden()
    await expect(page).not.toHaveURL(/open=/)
  })

  test('a tapped place is told over the rows, not below all of them, and closes where the reader was', async ({
    page,
  }) => {
    await page.goto('./')
    const row = page.locator(rows).nth(2)
    await expect(page.getByRole('slider', { name: /moved to housing/ })).toBeAttached()
    await row.tap()
    const place = page.getByRole('region', { name: 'Washington, DC' })
    await expect(place).toBeInViewport()
    await expect(place.getByText(/^Half earn \$/)).toBeInViewport()
    await axe(page)
    await place.getByRole('button', { name: 'Close' }).tap()
    await expect(place.getByText(/^Half earn \$/)).not.toBeInViewport()
    await expect(row).toBeInViewport()
    await expect(page).not.toHaveURL(/open=/)
  })
})

test.describe('enlarged twice, or a phone on its side', () => {
  test.use({ viewport: { width: 640, height: 400 } })

  test('the screens are in the header, since a bar at the foot would take a fifth of the height', async ({
    page,
  }) => {
    await page.goto('./')
    const growth = page.getByRole('link', { name: 'Growth', exact: true })
    await expect(growth).toHaveCount(1)
    await expect(growth).toBeInViewport()
    await growth.click()
    await expect(page).toHaveURL(/view=growth/)
  })
})
