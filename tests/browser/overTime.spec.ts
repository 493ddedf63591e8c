import { axe, DESK, EDITIONS, expect, fitsItsWidth, PHONE, test } from './support/page.ts'

const SEATTLE = '?v=1&show=time&roles=15-1252&metros=42660'

for (const { name, use } of EDITIONS) {
  test.describe(`pay over time at ${name}`, () => {
    test.use(use)
    test('is shown without an axe violation and within its width', async ({ page }) => {
      await page.goto(SEATTLE)
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
        name.startsWith('360') ? 'pay in Seattle' : 'software developers in Seattle',
      )
      await fitsItsWidth(page)
      await axe(page)
    })
  })
}

test.describe('at a desk', () => {
  test.use(DESK)

  test('says the dollars, why the lines break, and goes Back one choice at a time', async ({ page }) => {
    await page.goto('?v=1&roles=15-1252&metros=42660')
    await page.getByRole('tab', { name: 'Over time' }).click()
    const heading = page.getByRole('heading', { level: 2 }).first()
    await expect(heading).toHaveText(
      /^Since May 2024, pay of software developers in Seattle (rose|fell) [\d.]+% as paid.* in May 2025 dollars\.$/,
    )
    const chart = page.getByRole('listbox')
    await expect(chart.getByText('Seattle $167,280')).toBeVisible()
    await expect(chart.getByText('new method from 2021')).toBeVisible()
    await expect(page.getByText(/From May 2021 BLS estimates by another method/)).toBeVisible()
    await page.getByRole('radio', { name: 'in May 2025 dollars' }).click()
    await expect(page).toHaveURL(/dollars=may2025/)
    await expect(
      page.getByText(/CPI-U, all items: May from 2019 on, the year’s average before/),
    ).toBeVisible()
    await page.goBack()
    await expect(page).not.toHaveURL(/dollars=/)
    await expect(page.getByRole('radio', { name: 'as paid' })).toBeChecked()
    await page.goBack()
    await expect(page.locator('[data-row]').first()).toBeVisible()
  })

  test('shows what a mark is to keys, and opens its place', async ({ page }) => {
    await page.goto(SEATTLE)
    const chart = page.getByRole('listbox')
    await chart.focus()
    await page.keyboard.press('s')
    await expect(page.getByText('Seattle, WA, May 2021', { exact: true })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/open=42660/)
  })

  test('names what is compared with at its own line', async ({ page }) => {
    await page.goto(`${SEATTLE}&base=19740`)
    await expect(page.getByRole('listbox').getByText(/^Denver \$/)).toBeVisible()
  })

  test('asks for no history of a role that the release lacks, and says that there is none', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('?v=1&show=time&roles=11-1031')
    await expect(page.getByText(/There is no history of its pay here either/)).toBeVisible()
    expect(asked.filter((url) => url.includes('11-1031.json'))).toEqual([])
  })

  test('has the nation alone where no earlier figures of metro areas are here', async ({ page }) => {
    await page.goto('?v=1&show=time&roles=29-1141&metros=42660')
    await expect(page.getByText(/this role has the nation’s alone/)).toBeVisible()
    await expect(page.getByRole('listbox').getByText('the nation $97,550')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)
  test('names the lines in two rows of text, and a tap gives the figure', async ({ page }) => {
    await page.goto(SEATTLE)
    const chart = page.getByRole('listbox')
    await expect(chart.getByText('$167,280', { exact: true })).toBeVisible()
    const box = (await chart.boundingBox())!
    expect(box.width).toBeLessThanOrEqual(328)
    const mark = (await chart.locator('path[transform]').first().boundingBox())!
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2)
    await expect(chart.getByText('in May 2025 dollars', { exact: true })).toBeVisible()
    await expect(page).not.toHaveURL(/open=/)
  })
})
