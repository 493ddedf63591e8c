import { DESK, expect, PHONE, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

const ALL = '?v=1&view=growth&show=all'
const TREE = '?v=1&view=growth&show=tree'
const RECORD = '?v=1&view=growth&show=record'

inEveryEdition('All roles', [
  {
    title: 'every occupation by pay and forecast, seen from the reader’s role',
    address: ALL,
    headline:
      /^Web developers earn \$92,650 and are forecast to grow 7\.5%\. 37 roles pay more and grow faster\.$/,
    onPhone: 'Web developers: $92,650, +7.5%. 37 roles pay more and grow faster.',
    says: [/^825 of 832 roles; seven have no yearly median/],
  },
  {
    title: 'a role without a yearly median and a filed title are named, and why they are no dots',
    address: `${ALL}&roles=27-2011.backend-engineer`,
    headline: /^265 of 825 roles pay more than all jobs together/,
    says: [/^Actors: paid by the hour/, /^Backend engineer: a title of visa filings/],
  },
])

inEveryEdition('Treemap', [
  {
    title: 'every role as an area',
    address: TREE,
    headline: 'Half of all jobs are in 47 of 830 roles. 15 of those 47 are forecast to shrink.',
    says: ['growth against all jobs, points in ten years'],
  },
])

inEveryEdition('Track record', [
  {
    title: 'every forecast of a round beside what came',
    address: RECORD,
    headline: /^Of 637 occupations, the direction was right for 414\. Half of the forecasts/,
    onPhone: 'Of 637 occupations, the direction was right for 414.',
    says: [/^Web developers are not among them/, 'Before you believe it'],
  },
])

test.describe('at a desk', () => {
  test.use(DESK)

  test('the page is titled by its picture', async ({ page }) => {
    for (const [address, title] of [
      [ALL, /^Web developers earn/],
      [TREE, /^Half of all jobs/],
      [RECORD, /^Of 637 occupations/],
    ] as const) {
      await page.goto(`./${address}`)
      await expect(page).toHaveTitle(title)
    }
  })

  test('a role is chosen by keys, is named, and Back undoes it', async ({ page }) => {
    await page.goto(`./${ALL}&roles=none`)
    await picturesStand(page)
    const list = page.getByRole('listbox', { name: /Enter marks a role as yours/ })
    await list.focus()
    await page.keyboard.press('Home')
    const said = (await list.getByRole('option').first().getAttribute('aria-label')) ?? ''
    const name = said.split(':')[0] ?? ''
    expect(name).not.toBe('')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('table', { name: 'Your role' })).toContainText(name)
    await expect(headline(page)).toContainText(name)
    await page.goBack()
    await expect(page.getByRole('table', { name: 'Your role' })).toHaveCount(0)
  })

  test('filters by field and by preparation; an empty result names the filter and removes it', async ({
    page,
  }) => {
    await page.goto(`./${ALL}&roles=none`)
    await page.getByRole('button', { name: /^Field/ }).click()
    await page.getByRole('checkbox', { name: /^Computer and math/ }).click()
    await expect(page).toHaveURL(/groups=15/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Filters/ }).click()
    await page.getByRole('radio', { name: /^no degree/ }).click()
    await expect(page).toHaveURL(/prep=/)
    await page.goto(`./${ALL}&roles=none&groups=15&growth=1000_max`)
    await expect(headline(page)).toHaveText('No role passes these filters.')
    await page.getByRole('button', { name: /^Remove “grows/ }).click()
    await expect(headline(page)).toContainText('roles')
    await expect(page).not.toHaveURL(/growth=/)
  })

  test('area and colour of the treemap are choices, its table has the figures', async ({ page }) => {
    await page.goto(`./${TREE}`)
    await page.getByRole('radio', { name: 'all pay together' }).click()
    await expect(headline(page)).toHaveText(/^Half of all pay goes to 51 of 825 roles/)
    await page.getByRole('radio', { name: 'pay', exact: true }).click()
    await expect(headline(page)).toHaveText(/30 of those 51 pay more than all jobs together\.$/)
    await page.getByRole('button', { name: 'Table' }).click()
    await expect(page.getByRole('row', { name: /Software developers/ }).first()).toContainText('135,980')
  })

  test('Enter on a dot of the record opens that role’s forecasts', async ({ page }) => {
    await page.goto(`./${RECORD}&roles=29-1141`)
    await picturesStand(page)
    await page.getByRole('listbox', { name: /Enter shows an occupation’s forecasts/ }).focus()
    await page.keyboard.press('Enter')
    await expect(headline(page)).toHaveText(/^3,190,300 registered nurses were forecast/)
  })

  test('the wage survey is added on demand and kept in the address', async ({ page }) => {
    await page.goto('./?v=1&view=growth&roles=47-2111')
    await page.getByRole('checkbox', { name: /Add the wage survey/ }).click()
    await expect(page).toHaveURL(/survey=yes/)
    await expect(page.getByText(/519,850 in May 2012, 757,220 in May 2025/)).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the forms of Growth stand in one line', async ({ page }) => {
    await page.goto(`./${RECORD}`)
    await picturesStand(page)
    const boxes = await Promise.all((await page.getByRole('tab').all()).map((tab) => tab.boundingBox()))
    expect(boxes).toHaveLength(5)
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1)
  })
})

test.describe('by touch', () => {
  test.use({ ...PHONE, hasTouch: true })

  test('a first tap shows a role’s figures, a second marks it as the reader’s', async ({ page }) => {
    for (const address of [ALL, TREE]) {
      await page.goto(`./${address}&roles=none`)
      await picturesStand(page)
      const drawing = page.getByRole('listbox').locator('svg').first()
      const box = (await drawing.boundingBox())!
      const [x, y] = address === ALL ? [0.686 * 328, 0.69 * 420] : [20, 40]
      const tap = async () => {
        await page.touchscreen.tap(box.x + x, box.y + y)
      }
      await tap()
      await expect(page.getByText('Tap again to mark the role as yours')).toBeVisible()
      await expect(page).toHaveURL(/roles=none/)
      await tap()
      await expect(page).not.toHaveURL(/roles=none/)
    }
  })
})
