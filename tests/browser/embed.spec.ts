import { axe, DESK, expect, fitsItsWidth, PHONE, test } from './support/page.ts'
import { headline, openToCopy, picturesStand } from './support/pictures.ts'

const PICTURES = [
  { picture: 'a list', address: '' },
  { picture: 'a map', address: '?v=1&show=map' },
  { picture: 'prices', address: '?v=1&show=prices' },
  { picture: 'years', address: '?v=1&show=time&roles=15-1252&metros=41860.42660' },
  { picture: 'a comparison', address: '?v=1&view=compare&metros=42660.19740&base=19740' },
  { picture: 'roles', address: '?v=1&view=roles&roles=15-1252.15-1251.15-1254' },
  { picture: 'a forecast check', address: '?v=1&view=growth&roles=15-1252' },
] as const

test.describe('at a desk', () => {
  test.use(DESK)

  for (const { picture, address } of PICTURES)
    test(`${picture}, embedded in another page, is whole there without this host, and leads to its view`, async ({
      page,
      browser,
    }) => {
      const words = await openToCopy(page, address)
      await expect(page.locator('figure [data-row], figure svg').first()).toBeAttached()
      await page.getByRole('button', { name: 'Embed' }).first().click()
      await page.getByRole('button', { name: 'Copy HTML' }).click()
      await expect(page.getByText('✓ copied')).toBeVisible()
      const code = await page.evaluate(() => navigator.clipboard.readText())

      const elsewhere = await (await browser.newContext()).newPage()
      const asked: string[] = []
      elsewhere.on('request', (request) => {
        if (!request.url().startsWith('data:')) asked.push(request.url())
      })
      await elsewhere.setContent(`<!doctype html><body style="width: 600px">${code}`)
      const image = elsewhere.getByRole('img')
      await image.evaluate((shown: HTMLImageElement) => shown.decode())
      const alt = (await image.getAttribute('alt')) ?? ''
      expect(alt.startsWith(words)).toBe(true)
      expect(alt).toContain('Source: ')
      const { width, height } = (await image.boundingBox())!
      expect(width).toBeLessThanOrEqual(600)
      expect(height).toBeGreaterThan(150)
      expect(asked).toEqual([])
      const link = await elsewhere
        .getByRole('link', { name: 'Open this view in Where It Pays' })
        .getAttribute('href')
      await elsewhere.goto(link ?? '')
      await expect(headline(elsewhere)).toHaveText(words)
      await elsewhere.context().close()
    })

  test('by keys: the panel opens with its text chosen, Escape gives the focus back', async ({ page }) => {
    await page.goto('')
    await picturesStand(page)
    const embed = page.getByRole('button', { name: 'Embed' })
    await embed.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: /^HTML, \d+ kB$/ })).toBeFocused()
    await axe(page)
    await page.keyboard.press('Escape')
    await expect(embed).toBeFocused()
  })
})

test.describe('on a phone', () => {
  test.use({ ...PHONE, colorScheme: 'dark' })

  test('what can be taken away of a picture fits its width, and so does the HTML', async ({ page }) => {
    await page.goto('')
    await picturesStand(page)
    await page.getByRole('button', { name: 'Embed' }).click()
    await expect(page.getByRole('textbox', { name: /^HTML/ })).toBeVisible()
    await fitsItsWidth(page)
    await axe(page)
  })
})
