import { axe, DESK, expect, fitsItsWidth, PHONE, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

const PAIR = './?v=1&roles=15-1252.29-1141&pair=yes'

test.describe('at a desk', () => {
  test.use(DESK)

  test('two people choose a city: a developer and a nurse, more weight on housing, 100 jobs for both, two places kept and compared', async ({
    page,
  }) => {
    await page.goto('./?v=1&roles=15-1252')
    await page.getByRole('button', { name: /^Second earner/ }).click()
    await page.getByRole('combobox', { name: 'Role' }).fill('registered nurse')
    await page.getByRole('option', { name: /^Registered nurses/ }).click()
    await expect(page).toHaveURL(/roles=15-1252\.29-1141&pair=yes$/)
    await expect(headline(page)).toHaveText(
      /^Software developers and registered nurses together earn most in San Jose/,
    )
    await page.getByRole('slider', { name: /moved to housing/ }).focus()
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: /^Filter/ }).click()
    await page.getByRole('button', { name: /^100\+/ }).click()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/housing=20/)
    await expect(page).toHaveURL(/jobs=100_max/)
    await picturesStand(page)
    await expect(
      page.getByText(
        /^\d+ metro areas? publish(es)? no figure for software developers, \d+ none for registered nurses/,
      ),
    ).toBeVisible()
    await expect(
      page.getByText(/under 100 jobs or no count: \d+ for software developers, \d+ for registered nurses/),
    ).toBeVisible()
    await page.getByText(/metro areas without a figure$/).click()
    await expect(page.getByText(/no figure for software developers$/).first()).toBeVisible()
    await page.getByRole('listbox').focus()
    await page.keyboard.press(' ')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
    await expect(page).toHaveURL(/metros=\d{5}\.\d{5}/)
    await axe(page)
    await page.getByRole('link', { name: 'Compare the kept places for both roles →' }).click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
      /^Software developers and registered nurses together: /,
    )
    await expect(page.getByRole('heading', { level: 2, name: /^Software developers: / })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: /^Registered nurses: / })).toBeVisible()
    const first = page.getByRole('listbox').first().getByRole('option').first()
    await expect(first).toHaveAccessibleName(
      /: together \$[\d,]+ as paid; software developers \$[\d,]+, [\d,]+ jobs; registered nurses \$[\d,]+, [\d,]+ jobs; /,
    )
    await expect(first).toContainText(/\$[\d,]+ \+ \$[\d,]+/)
    await axe(page)
    await page.getByRole('button', { name: 'Save as one page' }).click()
    const sheet = page.getByRole('article')
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(
      /^Software developers and registered nurses together: /,
    )
    await expect(sheet.getByText('Decision', { exact: true })).toHaveCount(1)
    await expect(sheet.getByText(/^Together, of two places .* most after prices/)).toBeVisible()
  })

  test('one earner again in Compare leaves both roles, each with its own order and decision', async ({
    page,
  }) => {
    await page.goto(`${PAIR}&view=compare&metros=41940.42660`)
    const together = page.getByRole('heading', { level: 2, name: / together: / })
    await expect(together).toHaveCount(1)
    await page.getByRole('button', { name: /^Second earner/ }).click()
    await page.getByRole('button', { name: /One earner again/ }).click()
    await expect(together).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 2, name: /^Registered nurses: / })).toBeVisible()
    await expect(page).not.toHaveURL(/pair=yes/)
    await expect(page).toHaveURL(/roles=15-1252\.29-1141/)
    await page.goBack()
    await expect(together).toHaveCount(1)
  })

  test('what both have together is a file of its own, each alone beside it', async ({ page }) => {
    await page.goto(`${PAIR}&view=compare&metros=41940.42660&show=table`)
    const row = page.getByRole('row', { name: /San Jose, CA/ }).first()
    for (const figure of ['$429,850', '$213,110', '$216,740']) await expect(row).toContainText(figure)
    const arrives = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).first().click()
    expect((await arrives).suggestedFilename()).toMatch(
      /^where-it-pays-compare-together-15-1252-29-1141.*\.csv$/,
    )
  })

  test('each row says both together and each alone, the table has the same figures', async ({ page }) => {
    await page.goto(PAIR)
    await expect(page.getByRole('option', { name: /^San Jose, CA/ })).toHaveAccessibleName(
      /^San Jose, CA: together \$429,850 as paid, rank 1; .* after local prices, rank 1; software developers \$213,110, .* jobs; registered nurses \$216,740, .* jobs/,
    )
    await page.getByRole('tab', { name: 'Table' }).click()
    const row = page.getByRole('row', { name: /San Jose, CA/ })
    for (const figure of ['$429,850', '$213,110', '$216,740']) await expect(row).toContainText(figure)
  })

  test('one earner again leaves the roles chosen and the list as it was', async ({ page }) => {
    await page.goto(PAIR)
    await page.getByRole('button', { name: /^Second earner/ }).click()
    await page.getByRole('button', { name: /One earner again/ }).click()
    await expect(page).toHaveURL(/roles=15-1252\.29-1141$/)
    await expect(headline(page)).toHaveText(/^.*pays software developers most/)
  })

  test('map and prices are of both, and a form that shows one earner says so', async ({ page }) => {
    await page.goto(`${PAIR}&show=map`)
    await expect(headline(page)).toHaveText(
      /pay software developers and registered nurses together more than the nation\.$/,
    )
    await page.getByRole('tab', { name: 'Prices' }).click()
    await expect(page.getByRole('option', { name: /together \$429,850 as paid/ })).toBeAttached()
    await page.getByRole('tab', { name: 'Spread' }).click()
    await expect(page.getByText(/This picture shows software developers alone/)).toBeVisible()
  })

  test('a second role that the release lacks is named, and the first is shown', async ({ page }) => {
    for (const show of ['list', 'map', 'prices', 'time']) {
      await page.goto(`./?v=1&show=${show}&roles=15-1252.99-9999&pair=yes`)
      await expect(
        page.getByText('software developers alone: this release has no occupation 99-9999 for the second'),
      ).toBeVisible()
      await expect(headline(page)).toContainText('software developers')
    }
  })

  test('pay by the hour is not added, and it is said', async ({ page }) => {
    await page.goto('./?v=1&roles=15-1252.27-2011&pair=yes')
    await expect(headline(page)).toHaveText(/^Actors publish pay by the hour only/)
  })

  test('moment 11: my pay, earned in Denver, is set against every place, and the address has neither', async ({
    page,
  }) => {
    await page.goto('./?v=1&open=42660&rank=prices')
    await page.getByRole('button', { name: /^My pay/ }).click()
    await page.getByRole('textbox', { name: 'My pay' }).fill('92,000')
    await page.getByRole('button', { name: 'Say where I live' }).click()
    await page.getByRole('combobox', { name: 'Where I live' }).fill('denver')
    await page.getByRole('option', { name: /^Denver, CO/ }).click()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByText('To match your $92,000 in Denver: $96,700 as paid here')).toBeVisible()
    await expect(page.getByText('You earn more than about 2 in 10 here')).toBeVisible()
    await expect(page).toHaveURL(/open=42660&base=mine&rank=prices$/)
    await page.reload()
    await expect(page.getByText('To match your $92,000 in Denver: $96,700 as paid here')).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('two earners fit the width, each row with both parts', async ({ page }) => {
    await page.goto(PAIR)
    await picturesStand(page)
    await expect(page.locator('[data-row="41940"]')).toContainText('$213,110+ $216,740')
    await fitsItsWidth(page)
    await axe(page)
  })

  test('two earners side by side fit the width, each card with both parts', async ({ page }) => {
    await page.goto(`${PAIR}&view=compare&metros=41940.42660`)
    await expect(page.getByRole('option', { name: /^San Jose, CA/ }).first()).toContainText(
      '$213,110 + $216,740',
    )
    await fitsItsWidth(page)
    await axe(page)
    await page.getByRole('button', { name: 'Save as one page' }).click()
    await expect(page.getByText('Decision', { exact: true })).toHaveCount(1)
    await fitsItsWidth(page)
  })
})
