import { DESK, PHONE, expect, test } from './support/page.ts'
import { picturesStand } from './support/pictures.ts'
import { FORMATS, printed } from './support/printed.ts'

test.describe('lists, tables and sentences on paper', () => {
  test.use({ ...DESK, colorScheme: 'dark' })

  for (const { list, address, total, edition } of [
    { list: 'places', address: '?v=1', total: 163, edition: DESK },
    { list: 'places by spread', address: '?v=1&show=spread', total: 163, edition: DESK },
    { list: 'two earners', address: '?v=1&pair=yes', total: 163, edition: DESK },
    { list: 'a place’s roles', address: '?v=1&view=roles&roles=none&place=41180', total: 622, edition: DESK },
    { list: 'places on a phone', address: '?v=1', total: 163, edition: PHONE },
  ])
    test.describe(`a list of ${list}`, () => {
      test.use(edition)
      test('prints its first thirty rows and says how many more there are, on two upright sheets', async ({
        page,
      }) => {
        await page.goto(`./${address}`)
        await picturesStand(page)
        const rows = page.getByRole('option')
        const box = page.getByRole('listbox').filter({ has: rows.first() })
        await page.evaluate(() => window.scrollTo(0, 3000))
        await expect(rows.first()).not.toHaveAttribute('aria-posinset', '1')
        const top = await page.evaluate(() => window.scrollY)
        const sheet = await box.evaluate(async (list) => {
          window.dispatchEvent(new Event('beforeprint'))
          // What a preview does before it lays the sheet out: the page is scrolled and has another size for two frames.
          window.scrollTo(0, 2000)
          window.dispatchEvent(new Event('resize'))
          for (let frame = 0; frame < 2; frame++)
            await new Promise((resolve) => requestAnimationFrame(resolve))
          const onPaper = [...list.querySelectorAll('[role=option]')].map((row) =>
            row.getAttribute('aria-posinset'),
          )
          window.scrollTo(0, 3000)
          window.dispatchEvent(new Event('afterprint'))
          return onPaper
        })
        expect(sheet).toHaveLength(30)
        expect(sheet[0]).toBe('1')
        await expect(rows.first()).not.toHaveAttribute('aria-posinset', '1')
        expect(await page.evaluate(() => window.scrollY)).toBe(top)
        await page.emulateMedia({ media: 'print' })
        const line = await box.evaluate((element) => getComputedStyle(element, '::after').content)
        expect(line).toContain(String(total - 30))
        await expect(page.getByText('☆').filter({ visible: true })).toHaveCount(0)
        await page.emulateMedia({ media: null })
        for (const format of FORMATS)
          expect(await printed(page, format), format).toEqual({ pages: 2, isUpright: true })
      })
    })

  test('kept places are printed with their star, wherever they rank', async ({ page }) => {
    await page.goto('./?v=1&metros=19740.22660')
    await picturesStand(page)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    for (const name of ['Denver, CO', 'Fort Collins, CO']) {
      const row = page.getByRole('option').filter({ hasText: name })
      await expect(row.getByText('★')).toBeVisible()
    }
  })

  test('a table prints every row, out of the box in which it scrolls', async ({ page }) => {
    await page.goto('./?v=1&show=table')
    await picturesStand(page)
    await expect(page.getByRole('row')).not.toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    const table = page.getByRole('table').first()
    const cut = await table.evaluate((element) => {
      const box = element.parentElement?.getBoundingClientRect()
      const own = element.getBoundingClientRect()
      return box === undefined || own.bottom > box.bottom + 1
    })
    expect(cut).toBe(false)
    await expect(page.getByText('More columns')).toBeHidden()
    expect((await printed(page, 'A4')).isUpright).toBe(false)
  })

  test('a sentence on paper has no gap before its comma and no word without its object', async ({ page }) => {
    const said = async (address: string) => {
      await page.emulateMedia({ media: 'screen' })
      await page.goto(`./${address}`)
      await picturesStand(page)
      await page.emulateMedia({ media: 'print' })
      return page.getByRole('main').innerText()
    }
    const compared = await said('?v=1&view=compare&metros=42660.19740')
    expect(compared).toMatch(/Denver, compared with\s/)
    const alone = await said('?v=1&view=roles&open=15-1254')
    expect(alone).toMatch(/Web developers in\s/)
    expect(alone).not.toMatch(/Compare\s/)
    await expect(page.getByText('Database architects', { exact: true })).toBeVisible()
  })
})
