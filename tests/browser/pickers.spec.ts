import { axe, DESK, EDITIONS, expect, fitsItsWidth, test } from './support/page.ts'
import { picturesStand } from './support/pictures.ts'

for (const { name, use } of EDITIONS)
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('moment 4: “backend dev” is found twice, each with pay, jobs and why; Enter takes the first and keeps the rest', async ({
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

    test('the field of my pay has the focus when its panel opens, right after a role was taken by Enter', async ({
      page,
    }) => {
      await page.goto('')
      await page.getByRole('button', { name: /^Role:/ }).click()
      await page.getByRole('combobox', { name: 'Role' }).fill('registered nur')
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Registered nurses')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/roles=29-1141/)
      // The field comes a moment after its panel.
      await page.route(/MyPayField.*\.js/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await route.continue()
      })
      await page.getByRole('button', { name: /^My pay:/ }).click()
      await expect(page.getByRole('textbox', { name: 'My pay' })).toBeFocused()
      await page.keyboard.type('81000')
      await expect(page.getByRole('button', { name: /^Compared with: my pay/ })).toBeVisible()
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

test.describe('at a desk', () => {
  test.use(DESK)

  for (const { typed, first, why } of [
    { typed: 'nurse', first: 'Registered nurses', why: /jobs|nurse/i },
    { typed: '15-1252', first: 'Software developers', why: /15-1252/ },
  ])
    test(`moment 5: “${typed}” as a role gives ${first} first`, async ({ page }) => {
      await page.goto('./')
      await page.getByRole('button', { name: /^Role:/ }).click()
      await page.getByRole('combobox', { name: 'Role' }).fill(typed)
      const hit = page.getByRole('dialog').getByRole('option').first()
      await expect(hit).toContainText(first)
      await expect(hit).toContainText(/\$\d/)
      await expect(hit).toContainText(why)
    })

  for (const { typed, first, code } of [
    { typed: 'sf', first: 'San Francisco', code: '41860' },
    { typed: 'nyc', first: 'New York', code: '35620' },
    { typed: 'brooklyn', first: 'New York', code: '35620' },
    { typed: 'king county', first: 'Seattle', code: '42660' },
  ])
    test(`moment 5: “${typed}” as a place gives ${first} first`, async ({ page }) => {
      await page.goto('./?v=1&view=compare')
      await page.getByRole('button', { name: /^Another place:/ }).click()
      await page.getByRole('combobox', { name: 'Place' }).fill(typed)
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(first)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(new RegExp(`metros=${code}$`))
    })

  for (const { form, address, says } of [
    { form: 'list', address: '?v=1', says: 'my pay $92,000' },
    { form: 'map', address: '?v=1&show=map', says: /than you have now/ },
    { form: 'comparison', address: '?v=1&view=compare&metros=42660.19740', says: 'my pay $92,000' },
  ])
    test(`moment 11: typing 92,000 rewrites the baseline of the ${form}, is one choice, and is in no address`, async ({
      page,
    }) => {
      await page.goto(`./${address}`)
      await picturesStand(page)
      const entries = await page.evaluate(() => history.length)
      await page.getByRole('button', { name: /^My pay:/ }).click()
      await page.getByRole('textbox', { name: 'My pay' }).pressSequentially('92,000')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('figure').getByText(says).first()).toBeVisible()
      expect(page.url()).toMatch(/base=mine/)
      expect(page.url()).not.toMatch(/92|salary/)
      expect(await page.evaluate(() => history.length)).toBe(entries + 1)
      // Back takes away the whole choice, not its last letter.
      await page.goBack()
      await expect(page.getByRole('button', { name: 'Compared with: the nation' })).toBeVisible()
      await page.goForward()
      await expect(page.getByRole('button', { name: 'Compared with: my pay' })).toBeVisible()
    })
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

test.describe('what is typed at once', () => {
  test.use(DESK)

  for (const [label, typed] of [
    ['My pay', '81000'],
    ['Role', 'nurse'],
  ] as const)
    test(`letters right after a press on “${label}” reach its field`, async ({ page }) => {
      await page.goto('./')
      const word = page.getByRole('button', { name: new RegExp(`^${label}:`) })
      await word.hover()
      // A hand on the mouse: near the word some time before it presses.
      await page.waitForTimeout(400)
      await word.click()
      await page.keyboard.type(typed)
      await expect(page.getByRole('dialog').locator('input').first()).toHaveValue(typed)
    })
})
