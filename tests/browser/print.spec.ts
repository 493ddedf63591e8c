import type { Page } from '@playwright/test'
import { DESK, EDITIONS, PHONE, axe, expect, fitsItsWidth, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'
import { FORMATS, printed } from './support/printed.ts'

const ONE = '?v=1&view=compare&show=page'
const DENVER = `${ONE}&metros=42660.19740.41180.41940&base=19740`

/** The longest names of places, a small market, a repeated figure, one without a count and one without a price level. */
const LONG = ['49180', '42660', '14860', '36500', '40060', '48900']

function sheet(page: Page) {
  return page.getByRole('article')
}

test.describe('one page', () => {
  test.use(DESK)

  for (const { title, address } of [
    { title: '2 places', address: `${ONE}&metros=42660.19740&base=19740` },
    { title: '4 places', address: DENVER },
    { title: '6 places with long names', address: `${ONE}&metros=${LONG.join('.')}` },
    {
      title: '6 places and 4 roles with long names',
      address: `${ONE}&metros=${LONG.join('.')}&roles=15-1254.29-1141.25-2021.43-6014&housing=20&base=31080`,
    },
  ])
    test(`moment 24: ${title} print on one upright sheet, A4 and Letter`, async ({ page }) => {
      await page.goto(`./${address}`)
      await expect(sheet(page)).toBeVisible()
      for (const format of FORMATS)
        expect(await printed(page, format), format).toEqual({ pages: 1, isUpright: true })
    })

  test('moment 24: on paper it answers how much more, how sure, how many jobs, what is missing, says who', async ({
    page,
  }) => {
    await page.goto(`./${DENVER}`)
    await expect(sheet(page)).toBeVisible()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const text = await page.locator('body').innerText()
    for (const said of [
      'San Jose pays most after prices, $63,900 more than Denver; Seattle pays $30,300 more, with nearly four times the jobs.',
      '$130,440',
      '$117,400',
      '+$30,300',
      '$101,090–$131,900',
      '$81,190–$176,750',
      '3,470 jobs',
      '3.7 times',
      'jobs, times the national share',
      'From 30.5% of the index moved to housing on, St. Louis pays more.',
      'St. Louis passes Seattle at 9% and San Jose at 30.5%',
      'It projects no metro area and no state.',
      'Nothing: all four places publish pay',
      'nearly one figure',
      'No margin of error is published for medians',
      'Bureau of Labor Statistics',
      'Bureau of Economic Analysis',
      'show=page',
    ])
      expect(text).toContain(said)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(ground).toBe('rgb(255, 255, 255)')
  })

  test('is reached from Compare, left again by Back, and saved as Markdown with the same words', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./?v=1&view=compare&metros=42660.19740.41180.41940&base=19740')
    await page.getByRole('button', { name: 'Save as one page' }).press('Enter')
    await expect(sheet(page)).toBeVisible()
    await expect(page).toHaveURL(/show=page/)
    await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter')
    await expect(page.getByRole('button', { name: 'Copied ✓' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Markdown' }).press('Enter')
    const download = await saving
    expect(download.suggestedFilename()).toBe('where-it-pays-one-page-15-1254.md')
    expect(copied).toContain('| Seattle, WA | $130,440 | $117,400 | +$30,300')
    await page.goBack()
    await expect(sheet(page)).toHaveCount(0)
  })

  test('leaves the own pay out of sheet, text, address and title until it is ticked', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`./${ONE}&metros=42660.19740&base=mine&salary=91870`)
    await expect(sheet(page)).toBeVisible()
    const copied = async () => {
      await page.getByRole('button', { name: /^Cop/ }).click()
      await expect(page.getByRole('button', { name: 'Copied ✓' })).toBeVisible()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const tells = /91,?870|my pay|you have/i
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('body').innerText()).not.toMatch(tells)
    expect(await page.title()).not.toMatch(tells)
    await page.emulateMedia({ media: 'screen' })
    expect(await copied()).not.toMatch(tells)
    await page.getByRole('checkbox', { name: /put my salary/ }).check()
    await expect(sheet(page)).toContainText('$91,870')
    await expect(sheet(page)).toContainText('salary=91870')
    expect(await copied()).toContain('salary=91870')
  })
})

for (const { name, use } of EDITIONS)
  test.describe(`one page at ${name}`, () => {
    test.use(use)
    test('reads on the screen as it will be printed', async ({ page }) => {
      await page.goto(`./${DENVER}`)
      await expect(sheet(page).getByText('$117,400')).toBeVisible()
      await fitsItsWidth(page)
      await axe(page)
    })
  })

test.describe('a phone', () => {
  test.use(PHONE)
  test('prints the same one sheet', async ({ page }) => {
    await page.goto(`./${ONE}&metros=${LONG.join('.')}&roles=15-1254.29-1141.25-2021.43-6014`)
    await expect(sheet(page)).toBeVisible()
    expect(await printed(page, 'A4')).toEqual({ pages: 1, isUpright: true })
  })
})

test.describe('the screens on paper', () => {
  test.use({ ...DESK, colorScheme: 'dark' })

  for (const { screen, address } of [
    { screen: 'Cities', address: '?v=1&show=map' },
    { screen: 'Compare', address: '?v=1&view=compare&metros=42660.19740' },
    { screen: 'Roles', address: '?v=1&view=roles&roles=15-1254.15-1252' },
    { screen: 'Growth', address: '?v=1&view=growth' },
  ])
    test(`${screen} has headline, source and address, nothing to press, and light colours`, async ({
      page,
    }) => {
      await page.goto(`./${address}`)
      await picturesStand(page)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(headline(page)).toBeVisible()
      await expect(page.getByText(/^Source: /).first()).toBeVisible()
      await expect(page.getByText(/^http.*[?&]d=\d{4}-/)).toBeVisible()
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByRole('radio')).toHaveCount(0)
      await expect(page.getByRole('tab')).toHaveCount(0)
      for (const name of ['Share', 'CSV', 'About the data', '+ my pay'])
        await expect(page.getByRole('button', { name })).toHaveCount(0)
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      expect(ground).toBe('rgb(255, 255, 255)')
      expect((await printed(page, 'A4')).isUpright).toBe(false)
    })

  for (const { screen, address, beside } of [
    { screen: 'Cities', address: '?v=1&show=map', beside: /^The (10|ten) with most/ },
    { screen: 'Compare', address: '?v=1&view=compare&metros=42660.19740', beside: /^Prices$/ },
    { screen: 'Growth', address: '?v=1&view=growth', beside: /^How far off/ },
  ])
    test(`${screen} fills the sheet: what stands beside the picture does so on paper`, async ({ page }) => {
      await page.goto(`./${address}`)
      await picturesStand(page)
      await page.emulateMedia({ media: 'print' })
      // Chromium asks the queries of a print for a sheet that stands.
      await page.setViewportSize({ width: 960, height: 700 })
      const right = await page
        .getByRole('main')
        .getByText(beside)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left)
      expect(right).toBeGreaterThan(400)
      await fitsItsWidth(page)
    })
})
