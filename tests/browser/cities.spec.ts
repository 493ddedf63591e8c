import { picturesStand } from './support/pictures.ts'
import { axe, DESK, EDITIONS, expect, fitsItsWidth, test } from './support/page.ts'

const rows = '[data-row]'

for (const { name, use } of EDITIONS) {
  test.describe(`Cities at ${name}`, () => {
    test.use(use)
    for (const show of ['list', 'spread', 'map', 'table']) {
      test(`shows its ${show} without an axe violation and within its width`, async ({ page }) => {
        await page.goto(show === 'list' ? '' : `?v=1&show=${show}`)
        await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('web developers')
        await expect(page.getByRole('heading', { name: 'If housing weighs more for you' })).toBeVisible()
        await expect(page.getByText('Part of the index moved to housing')).toBeVisible()
        await fitsItsWidth(page)
        await axe(page)
      })
    }
  })
}

test.describe('at a desk', () => {
  test.use(DESK)

  test('moment 1: name, sentence, headline and twelve ranked cities are in view at once', async ({
    page,
  }) => {
    await page.goto('')
    await expect(page.locator(rows).nth(12)).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      'San Jose pays web developers most, before and after prices. New York falls from 15th to 40th.',
    )
    const inView = await page
      .locator(rows)
      .evaluateAll(
        (list) => list.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
      )
    expect(inView).toBeGreaterThanOrEqual(12)
    await expect(page.getByText('the nation $92,650')).toBeInViewport()
  })

  test('moment 6: switching the role keeps rank, filters and shortlist', async ({ page }) => {
    await page.goto('?v=1&metros=42660&rank=prices&jobs=100_max')
    await expect(page.locator(rows).first()).toBeVisible()
    await page.getByRole('button', { name: 'Switch →' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('software developers')
    const address = new URL(page.url()).searchParams
    expect([address.get('roles'), address.get('metros'), address.get('rank'), address.get('jobs')]).toEqual([
      '15-1252',
      '42660',
      'prices',
      '100_max',
    ])
  })

  test('moment 6: no role, measure, form or part moved to housing moves the controls below the sentence', async ({
    page,
  }) => {
    test.slow()
    const tops = async (address: string) => {
      await page.goto(address)
      await picturesStand(page)
      const controls = [
        page.getByRole('tab', { name: 'List' }),
        page.getByRole('tab', { name: 'Over time' }),
        page.getByRole('radio').first(),
        page.locator('figure').first(),
      ]
      return Promise.all(controls.map(async (one) => (await one.boundingBox())?.y))
    }
    const first = await tops('?v=1')
    for (const address of [
      '?v=1&roles=15-1252',
      '?v=1&roles=11-1011',
      '?v=1&roles=29-1141&housing=40',
      '?v=1&roles=25-2021&measure=p75',
      '?v=1&measure=p90',
      '?v=1&show=spread',
      '?v=1&show=map',
      '?v=1&show=prices&housing=20',
      '?v=1&show=time&dollars=may2025',
    ])
      expect(await tops(address), address).toEqual(first)
  })

  test('moment 7: ranking by prices reorders rows and rewrites the headline', async ({ page }) => {
    await page.goto('')
    await expect(page.locator(rows).nth(3)).toHaveAttribute('data-row', '42660')
    await page.getByRole('radio', { name: 'after prices' }).click()
    await expect(page.locator(rows).nth(4)).toHaveAttribute('data-row', '42660')
    await expect(page).toHaveURL(/rank=prices/)
  })

  test('moment 8: pointing at New York lights its row and its dots, leaving restores', async ({ page }) => {
    await page.goto('')
    const row = page.locator('[data-row="35620"]')
    await row.hover()
    await expect(row).toHaveClass(/lit/)
    await expect(page.locator('svg text', { hasText: 'New York' }).first()).toBeVisible()
    await page.mouse.move(2, 2)
    await expect(row).not.toHaveClass(/lit/)
  })

  test('moment 9: ☆ keeps a place, counts it in the navigation, and ☆ again drops it', async ({ page }) => {
    await page.goto('')
    await page.locator('[data-row="42660"] [data-star]').click()
    await expect(page.getByRole('link', { name: 'Compare 1' })).toBeVisible()
    await expect(page).toHaveURL(/metros=42660/)
    await page.locator('[data-row="42660"] [data-star]').first().click()
    await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible()
  })

  test('moment 12: the housing handle at 0 is BEA’s figure, says where the order flips, and Back undoes the whole drag', async ({
    page,
  }) => {
    await page.goto('?v=1&open=35620')
    const handle = page.getByRole('slider', { name: /moved to housing/ })
    await expect(
      page.getByText(/New York stays above the nation only up to 1\.6% of the index moved/),
    ).toBeVisible()
    const real = page.locator('[data-row="35620"]').getByText('$93,100')
    await expect(real).toBeVisible()
    await handle.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/housing=10/)
    await expect(real).toBeHidden()
  })

  test('a click on a row far down opens that row and scrolls nothing', async ({ page }) => {
    await page.goto('')
    await expect(page.locator(rows).first()).toBeVisible()
    await page.mouse.wheel(0, 2500)
    await expect(page.locator('[data-row="41940"]')).toHaveCount(0)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(2500)
    // In the middle of the window, so that the click itself need not scroll.
    const code = await page.evaluate(() =>
      document
        .elementFromPoint(300, innerHeight / 2)
        ?.closest('[data-row]')
        ?.getAttribute('data-row'),
    )
    const before = await page.evaluate(() => window.scrollY)
    await page.locator(`[data-row="${code ?? ''}"]`).click()
    await expect(page).toHaveURL(new RegExp(`open=${code ?? ''}$`))
    expect(await page.evaluate(() => window.scrollY)).toBe(before)
  })

  test('moment 13: Olympia’s repeated figure is flagged in the list and in words', async ({ page }) => {
    await page.goto('?v=1&open=36500')
    await expect(page.locator('[data-row="36500"]')).toContainText('⚑')
    await expect(page.getByText(/⚑ Four of five figures are the same/)).toBeVisible()
  })

  test('moment 14: looking for a place without a figure ends in words and its nearest neighbours', async ({
    page,
  }) => {
    await page.goto('')
    await page.getByText('230 metro areas without a figure').click()
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('eagle pass')
    await page.getByRole('searchbox', { name: 'Find a place' }).fill('yuma')
    await expect(page.getByText(/not published for this role in May 2025/)).toBeVisible()
    await expect(page.getByText(/Nearest that publish/)).toBeVisible()
  })

  test('moment 15: an empty result names the filter that emptied it and takes it away', async ({ page }) => {
    await page.goto('?v=1&regions=west&near=16980&miles=200')
    await expect(page.getByText(/No place passes both filters at once/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Remove “within 200 miles of Chicago”' })).toBeVisible()
    await page.getByRole('button', { name: 'Remove “the West”' }).click()
    await expect(page.locator(rows).first()).toBeVisible()
  })

  test('moment 21: Back undoes the last choice and Forward redoes it', async ({ page }) => {
    await page.goto('')
    await page.getByRole('radio', { name: 'after prices' }).click()
    await page.getByRole('tab', { name: 'Spread' }).click()
    await page.goBack()
    await expect(page).toHaveURL(/rank=prices$/)
    await page.goBack()
    await expect(page).toHaveURL(/\/$/)
    await page.goForward()
    await expect(page.getByRole('radio', { name: 'after prices' })).toBeChecked()
  })

  test('moment 25, first part: by keys alone rank 15 is read, kept and opened', async ({ page }) => {
    await page.goto('')
    await page.getByRole('listbox').focus()
    for (let i = 0; i < 14; i += 1) await page.keyboard.press('ArrowDown')
    const active = page.getByRole('option', { name: /15 of 163/ })
    await expect(active).toHaveAttribute(
      'aria-label',
      /^New York, NY: \$104,820 as paid, rank 15; \$93,\d{3} after local prices/,
    )
    await expect(page.getByRole('listbox')).toHaveAttribute(
      'aria-activedescendant',
      (await active.getAttribute('id')) ?? '',
    )
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/metros=35620$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/open=39340/)
  })
})

test.describe('filters', () => {
  test.use(DESK)

  test('one click sets the minimum of jobs, its chip says so, and the headline speaks of the listed alone', async ({
    page,
  }) => {
    await page.goto('')
    await page.getByRole('button', { name: '100+ jobs (74)' }).click()
    await expect(page).toHaveURL(/jobs=100_max/)
    await expect(page.getByRole('button', { name: 'Remove 100+ jobs' })).toBeVisible()
    await expect(page.getByText('74 of 163 metro areas with a figure')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^Of the 74 listed, San Jose/)
  })

  test('the panel repeats the live count while it is open, people and prices stand behind More', async ({
    page,
  }) => {
    await page.goto('')
    await page.getByRole('button', { name: /^Filter:/ }).click()
    const panel = page.getByRole('dialog', { name: 'Filter' })
    await expect(panel.getByText('163 of 163 places listed')).toBeVisible()
    await panel.getByText(/^More:/).click()
    await panel.getByRole('group', { name: 'People living there' }).getByLabel('from').selectOption('1000000')
    await expect(page).toHaveURL(/pop=1000000_max/)
    await expect(panel.getByText(/^\d\d of 163 places listed/)).toBeVisible()
    await panel.getByRole('button', { name: /^beats the nation after prices/ }).click()
    await expect(page).toHaveURL(/beats=yes/)
    await axe(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Remove beats the nation after prices' })).toBeVisible()
  })

  test('the row that the keys stand on is told beside the list, and the keys are shown', async ({ page }) => {
    await page.goto('')
    await page.getByRole('listbox').focus()
    await expect(page.getByText('↑ ↓ move · Enter opens · Space keeps')).toBeVisible()
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('region', { name: 'Seattle, WA' })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('region', { name: 'San Jose, CA' })).toBeVisible()
    await expect(page.getByText('↑ ↓ move · Enter opens · Space keeps')).toBeHidden()
  })
})
