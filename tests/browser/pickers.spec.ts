import { axe, EDITIONS, expect, fitsItsWidth, test } from './support/page.ts'

for (const { name, use } of EDITIONS)
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('a job title is found with pay, jobs and why; Enter takes the first and keeps the rest', async ({
      page,
    }) => {
      await page.goto('./?rank=prices&metros=41940')
      await page.getByRole('button', { name: /^Role:/ }).click()
      await page.getByRole('combobox', { name: 'Role' }).fill('backend dev')
      const answers = page.getByRole('dialog').getByRole('option')
      await expect(answers.nth(0)).toContainText('Software developers')
      await expect(answers.nth(0)).toContainText(
        'Employers file backend engineer here: 86% of 1,029 visa filings',
      )
      await expect(answers.nth(1)).toContainText('O*NET lists Back End Developer here · on screen now')
      await fitsItsWidth(page)
      await axe(page)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\?v=1&roles=15-1252&metros=41940&rank=prices$/)
    })

    test('my pay rewrites the baseline while it is typed and is not in the address', async ({ page }) => {
      await page.goto('./')
      await page.getByRole('button', { name: /^My pay:/ }).click()
      await page.getByRole('textbox', { name: 'My pay' }).pressSequentially('92,000')
      await expect(page.getByRole('button', { name: 'Compared with: my pay' })).toBeAttached()
      await axe(page)
      await page.keyboard.press('Escape')
      await expect(page).toHaveURL(/\?v=1&base=mine$/)
      await page.reload()
      await expect(page.getByRole('button', { name: 'Compared with: my pay' })).toBeVisible()
      expect(page.url()).not.toContain('92')
    })
  })

test('a copied link shows the same headline elsewhere, and names its release', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?roles=15-1252&rank=prices')
  await expect(page.locator('[data-row]').nth(3)).toBeVisible()
  const headline = await page.title()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/[?&]d=\d{4}-\d\d-[0-9a-f]{8}&/)
  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.locator('[data-row]').nth(3)).toBeVisible()
  expect(await elsewhere.title()).toBe(headline)
  await elsewhere.context().close()
})

test('a link compared with my pay opens without it against the nation, and says so', async ({ page }) => {
  await page.goto('./?base=mine')
  await expect(page.getByText(/somebody’s own pay, which it does not carry/)).toBeVisible()
})

test('sources, licenses and the color scheme stand under “About the data”', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'About the data' }).click()
  const about = page.getByRole('region', { name: 'About the data' })
  await expect(about.getByRole('row').nth(10)).toBeVisible()
  await expect(about).toContainText('CC BY 4.0')
  await about.getByRole('radio', { name: 'Dark' }).click()
  await axe(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
