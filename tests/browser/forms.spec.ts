import type { Page } from '@playwright/test'
import { axe, DESK, EDITIONS, expect, fitsItsWidth, PHONE, test } from './support/page.ts'

const drawing = (page: Page) => page.getByRole('listbox').locator('svg').first()
const named = (page: Page, text: string) => drawing(page).locator('text', { hasText: text })

async function activeName(page: Page): Promise<string> {
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant')
  return (await page.locator(`[id="${id ?? ''}"]`).getAttribute('aria-label')) ?? ''
}

for (const { name, use } of EDITIONS) {
  test.describe(`Prices at ${name}`, () => {
    test.use(use)
    test('stands without an axe violation and within its width', async ({ page }) => {
      await page.goto('?v=1&show=prices')
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
        /^New York pays (web developers )?13% more (than the nation )?and costs 13% more\. That leaves 0\.5% more\.$/,
      )
      await expect(page.getByText(/metro areas lie above the nation’s line, against 34 before/)).toBeVisible()
      await fitsItsWidth(page)
      await axe(page)
    })
  })
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the tip of a mark far down is cut neither by the window nor by the bar of tabs', async ({ page }) => {
    for (const address of ['?v=1&show=prices&roles=29-1141', '?v=1&view=compare&metros=41860.19740.41940']) {
      await page.goto(address)
      const list = page.getByRole('listbox').first()
      await list.focus()
      await page.keyboard.press('End')
      const note = page.getByText(/^BLS OEWS, May 2025; BEA price levels/).first()
      await expect(note).toBeVisible()
      const tip = (await note.boundingBox())!
      const bar = (await page.getByRole('navigation').filter({ visible: true }).boundingBox())!
      expect(tip.y + tip.height).toBeLessThan(bar.y)
    }
  })
})

test.describe('at a desk', () => {
  test.use(DESK)

  test('prices: the nation’s line carries its name and figure, and New York lies just above it', async ({
    page,
  }) => {
    await page.goto('?v=1&show=prices')
    await expect(named(page, 'the nation').filter({ hasText: '$92,650' })).toBeVisible()
    await expect(named(page, 'New York')).toBeVisible()
    await page.getByRole('listbox').focus()
    for (let i = 0; i < 14; i += 1) await page.keyboard.press('ArrowDown')
    expect(await activeName(page)).toMatch(/^New York, NY: \$104,820 as paid, rank 15/)
    await expect(page.getByRole('listbox').getByText('+0.5%', { exact: true })).toBeVisible()
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/metros=35620/)
  })

  test('prices: a drag enlarges a part, a button shows the whole again, and the address knows of neither', async ({
    page,
  }) => {
    await page.goto('?v=1&show=prices')
    await expect(named(page, 'San Jose')).toBeVisible()
    const address = page.url()
    const box = (await drawing(page).boundingBox())!
    await page.mouse.move(box.x + 150, box.y + 260)
    await page.mouse.down()
    await page.mouse.move(box.x + 420, box.y + 420, { steps: 4 })
    await page.mouse.up()
    await expect(named(page, 'San Jose')).toBeHidden()
    await page.getByRole('button', { name: 'Show the whole picture' }).click()
    await expect(named(page, 'San Jose')).toBeVisible()
    expect(page.url()).toBe(address)
  })

  test('prices: housing alone is a choice in the address', async ({ page }) => {
    await page.goto('?v=1&show=prices')
    await page.getByRole('radio', { name: 'housing only' }).click()
    await expect(page).toHaveURL(/axis=housing/)
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('its housing costs')
  })

  test('map: every place is reached by the keys, enlarged or not, and its figures stand beside it', async ({
    page,
  }) => {
    test.slow()
    await page.goto('?v=1&show=map&metros=41940.19740')
    await expect(named(page, 'San Jose')).toBeVisible()
    await expect(named(page, 'Denver')).toBeVisible()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    const names = new Set<string>()
    for (let i = 0; i < 163; i += 1) {
      const name = await activeName(page)
      names.add(name)
      const city = name.slice(0, name.indexOf(':'))
      if (i % 20 === 0) await expect(page.getByText(city, { exact: true }).first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
    }
    expect(names.size).toBe(163)
  })

  test('map: buttons zoom and show the whole again, nothing beside the map moves', async ({ page }) => {
    await page.goto('?v=1&show=map')
    await expect(named(page, 'Seattle')).toBeVisible()
    const legend = page.locator('svg', { hasText: 'metro areas' }).last()
    const before = await legend.boundingBox()
    for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(named(page, 'Seattle')).toBeHidden()
    expect(await legend.boundingBox()).toEqual(before)
    await page.getByRole('button', { name: 'Show the whole map' }).click()
    await expect(named(page, 'Seattle')).toBeVisible()
    await expect(page.getByText('⚑')).toHaveCount(0)
  })

  test('map: for readers without motion a zoom makes no transition, not even a short one of every dot', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('?v=1&show=map')
    await expect(named(page, 'Seattle')).toBeVisible()
    const heard = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let transitions = 0
          document.addEventListener('transitionrun', () => (transitions += 1))
          setTimeout(() => resolve(transitions), 1000)
        }),
    )
    await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await heard).toBe(0)
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('prices and map: zooming by touch has targets of 44 px', async ({ page }) => {
    for (const show of ['prices', 'map']) {
      await page.goto(`?v=1&show=${show}`)
      for (const name of ['Zoom in', 'Zoom out', /whole/]) {
        const box = (await page.getByRole('button', { name }).boundingBox())!
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
      }
    }
  })

  test('means, which no metro area publishes, are of states, and the page says why', async ({ page }) => {
    await page.goto('?v=1&measure=mean&show=map')
    const why = /none publishes this figure of what web developers earn\./
    await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: 'state', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Show the list of states' }).click()
    await expect(
      page.getByText(/^No metro area publishes this figure of what web developers earn/),
    ).toBeAttached()
  })
})
