import { DESK, EDITIONS, expect, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

inEveryEdition('Growth', [
  {
    title: 'web developers open on the forecast of 188,000 and what became of it',
    address: '?v=1&view=growth',
    headline: '188,000 web developers were forecast for 2024. It became 86,000, or 214,900 with designers.',
    onPhone: 'BLS forecast 188,000 for 2024. It became 86,000, or 214,900 with designers.',
    says: ['The clean case: same code throughout', /article on backend developers/i],
  },
  {
    title: 'a role whose code never changed has one reading and no break',
    address: '?v=1&view=growth&roles=29-1141',
    headline: '3,190,300 registered nurses were forecast for 2024. It became 3,391,000, 6.3% more.',
    says: ['+200,700'],
  },
  {
    title: 'every round as a table',
    address: '?v=1&view=growth&show=table&roles=15-1252',
    headline: /^1,300,700 software developers were forecast for 2024/,
    onPhone: /^BLS forecast 1,300,700 for 2024/,
    says: ['2012–22'],
  },
  {
    title: 'a code that no round has is named, and nothing is drawn for it',
    address: '?v=1&view=growth&roles=99-9999',
    headline: 'What was forecast, and what happened?',
    says: ['No round of the projections has the code 99-9999.'],
  },
])

for (const { name, use } of EDITIONS.filter((edition) => edition.name.endsWith('light')))
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('moment 18: the first screen leads to 148,500 → 188,000 in one click, and both readings of 2024 are equally large', async ({
      page,
    }) => {
      await page.goto('./')
      await page
        .getByRole('row', { name: /188,000 five years ahead/ })
        .getByRole('link', { name: /Forecast check/ })
        .click()
      await expect(headline(page)).toHaveText(
        /^(188,000 web developers were forecast|BLS forecast 188,000) for 2024/,
      )
      await picturesStand(page)
      await expect(page.getByText('148,500 → 188,000').filter({ visible: true }).first()).toBeVisible()
      const sizes = await Promise.all(
        ['−54%', '+14%'].map((text) =>
          page
            .getByRole('region')
            .or(page.getByRole('main'))
            .getByText(text, { exact: true })
            .evaluateAll((found) =>
              found
                .map((element) => parseFloat(getComputedStyle(element).fontSize))
                .reduce((most, size) => Math.max(most, size), 0),
            ),
        ),
      )
      expect(sizes[0]).toBe(sizes[1])
      expect(sizes[0]).toBeGreaterThanOrEqual(24)
    })

    test('moment 19: no line of figures crosses the break of 2018; what does is a forecast, dashed, and the break says what changed', async ({
      page,
    }) => {
      await page.goto('./?v=1&view=growth')
      await picturesStand(page)
      const drawing = page.locator('figure svg').filter({ hasText: 'not yet known' })
      await expect(drawing).toBeVisible()
      const { breaks, solid, dashed } = await drawing.evaluate((svg) => {
        const shapes = [...svg.querySelectorAll<SVGGeometryElement>('line, path, polyline')]
        const boxes = shapes.map((shape) => ({
          box: shape.getBBox(),
          isDashed: getComputedStyle(shape).strokeDasharray !== 'none',
          isDrawn: getComputedStyle(shape).stroke !== 'none',
        }))
        const upright = boxes.filter(({ box, isDashed }) => box.width === 0 && box.height > 100 && isDashed)
        const at = upright[0]?.box.x ?? NaN
        // Grid and axis are level and run through the whole picture.
        const across = boxes.filter(
          ({ box, isDrawn }) => isDrawn && box.height > 0 && box.x < at - 1 && box.x + box.width > at + 1,
        )
        return {
          breaks: upright.length,
          solid: across.filter(({ isDashed }) => !isDashed).length,
          dashed: across.filter(({ isDashed }) => isDashed).length,
        }
      })
      expect(breaks).toBe(1)
      expect(solid).toBe(0)
      expect(dashed).toBeGreaterThan(0)
      await expect(drawing).toContainText(/code is split/)
      await expect(page.getByRole('listbox', { name: /were forecast for 2024/ })).toContainText(
        '2018: the code is split. Old and new figures differ: no line joins them.',
      )
    })
  })

test.describe('at a desk', () => {
  test.use(DESK)

  test('the round is a choice of the table, of the picture’s dots and of the address', async ({ page }) => {
    await page.goto('./?v=1&view=growth')
    await page
      .getByRole('button', { name: /2012–22/ })
      .first()
      .click()
    await expect(headline(page)).toHaveText(/^169,900 web developers were forecast for 2022/)
    await expect(page).toHaveURL(/round=2012-22/)
    await page.goBack()
    await expect(headline(page)).toHaveText(/^188,000/)
  })

  test('the clean case is told without a change of code', async ({ page }) => {
    await page.goto('./?v=1&view=growth')
    const clean = page.locator('section').filter({ hasText: 'The clean case' })
    await expect(clean).toContainText('95,300')
    await expect(clean).toContainText('86,000')
    await expect(clean).toContainText('The forecast made from 2021 said 124,100 by 2031')
  })
})
