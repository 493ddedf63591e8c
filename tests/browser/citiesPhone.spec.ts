import { axe, expect, fitsItsWidth, PHONE, test } from './support/page.ts'

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

  for (const { what, address, far, fact } of [
    { what: 'a place of the list', address: '', far: 9000, fact: /^Prices / },
    { what: 'a place of the spread', address: '?v=1&show=spread', far: 6000, fact: /^Prices / },
    {
      what: 'a place of two earners',
      address: '?v=1&roles=15-1254.29-1141&pair=yes',
      far: 6000,
      fact: /^Together /,
    },
    {
      what: 'a role of a place',
      address: '?v=1&view=roles&roles=none&place=19740',
      far: 6000,
      fact: /^middle half$/,
    },
  ])
    test(`${what}, tapped far down, says its facts where the eye is and gives back the list as it was`, async ({
      page,
    }) => {
      await page.goto(address)
      await expect(page.locator(rows).nth(3)).toBeVisible()
      await page.waitForLoadState('networkidle')
      await page.evaluate((top) => window.scrollTo(0, top), far)
      const list = page.locator('[data-list]')
      const row = page.locator(rows).filter({ visible: true })
      const tapped = async () => {
        const before = await page.evaluate(() => window.scrollY)
        await page.touchscreen.tap(150, 400)
        return before
      }
      const sheet = page.getByRole('dialog')
      const closes = [
        () => sheet.getByRole('button', { name: 'Close' }).first().tap(),
        () => page.goBack(),
        () => page.keyboard.press('Escape'),
      ]
      for (const close of closes) {
        await expect(row.first()).toBeAttached()
        const before = await tapped()
        await expect(page).toHaveURL(/open=/)
        await expect(sheet).toBeInViewport()
        await expect(sheet.getByText(fact)).toBeVisible()
        // The focus of a press is told from that of a closed sheet by the time between them.
        await page.waitForTimeout(1100)
        await close()
        await expect(sheet).toHaveCount(0)
        await expect(page).not.toHaveURL(/open=/)
        await expect(list).toBeFocused()
        expect(await page.evaluate(() => window.scrollY)).toBe(before)
      }
    })

  test('a kept place opened where it stands on top, or kept from its sheet, moves no row', async ({
    page,
  }) => {
    // New York is the 15th: its other row is out of sight.
    await page.goto('?v=1&metros=35620')
    await expect(page.locator(rows).nth(3)).toBeVisible()
    await page
      .locator('[data-row="35620"]')
      .first()
      .tap({ position: { x: 150, y: 12 } })
    const sheet = page.getByRole('dialog')
    await expect(sheet).toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    await page.keyboard.press('Escape')
    await page.evaluate(() => window.scrollTo(0, 3000))
    const row = page.locator('[data-row]').filter({ hasText: /^5\d/ }).first()
    const code = (await row.getAttribute('data-row'))!
    const top = () =>
      page.evaluate((one) => document.querySelector(`[data-row="${one}"]`)?.getBoundingClientRect().top, code)
    await row.tap({ position: { x: 150, y: 12 } })
    await expect(sheet).toBeVisible()
    const before = await top()
    await sheet.getByRole('button', { name: '☆ Keep' }).tap()
    await expect(sheet.getByRole('button', { name: '★ Kept' })).toBeVisible()
    expect(await top()).toBe(before)
  })

  test('a link to an open place shows its facts, kept from there it is counted, and its list stays', async ({
    page,
  }) => {
    await page.goto('?v=1&open=40380')
    const sheet = page.getByRole('dialog')
    await expect(sheet.getByRole('heading', { name: 'Rochester' })).toBeInViewport()
    await axe(page)
    await expect(sheet.getByRole('link', { name: 'What pays in Rochester? →' })).toBeVisible()
    await sheet.getByRole('button', { name: '☆ Keep' }).tap()
    await expect(page).toHaveURL(/metros=40380/)
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(page.locator('[data-list]')).toBeFocused()
  })

  test('“Clear all” is whole however many filters are set', async ({ page }) => {
    await page.goto('?v=1&states=CA.TX&jobs=100_max&pop=min_20000000')
    await expect(page.getByRole('button', { name: 'Clear all' })).toBeInViewport({ ratio: 1 })
  })

  test('the frame of the row that the keys stand on touches neither its rank nor its figure', async ({
    page,
  }) => {
    await page.goto('')
    await page.locator('[data-list]').focus()
    await page.keyboard.press('ArrowDown')
    const inset = await page.locator('[aria-activedescendant]').evaluate((list) => {
      const id = list.getAttribute('aria-activedescendant') ?? ''
      return Number.parseFloat(getComputedStyle(document.getElementById(id)!).outlineOffset)
    })
    expect(inset).toBeGreaterThan(0)
  })
})

/** A phone on its side, a desk at 200 %, a desk at 400 %. */
for (const viewport of [
  { width: 640, height: 360 },
  { width: 640, height: 400 },
  { width: 320, height: 200 },
])
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('the four screens are reached from the header, and nothing is empty above the headline', async ({
      page,
    }) => {
      await page.goto('')
      await expect(page.locator(rows).nth(3)).toBeAttached()
      await fitsItsWidth(page)
      const screens = page.getByRole('navigation', { name: 'Screens' })
      await expect(screens).toHaveCount(1)
      for (const name of ['Cities', 'Compare', 'Roles', 'Growth'])
        await expect(screens.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
      const gap = await page
        .getByRole('heading', { level: 2 })
        .first()
        .evaluate((heading) => {
          const letters = document.createRange()
          letters.selectNodeContents(heading)
          return letters.getBoundingClientRect().top - heading.getBoundingClientRect().top
        })
      expect(gap).toBeLessThan(12)
      await screens.getByRole('link', { name: 'Growth', exact: true }).click()
      await expect(page).toHaveURL(/view=growth/)
      await fitsItsWidth(page)
    })
  })
