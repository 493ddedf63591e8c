import { DESK, EDITIONS, expect, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

const FOUR = '?v=1&view=roles&roles=15-1252.15-1255.15-1251.15-1254'

inEveryEdition('Roles', [
  {
    title: 'a single role lies open and offers others to compare it with',
    address: '?v=1&view=roles',
    headline:
      'Web developers earn $92,650 at the median, are forecast to grow 7.5% by 2034 and typically start with a bachelor’s degree.',
    onPhone: 'Web developers earn $92,650 at the median, +7.5% by 2034; a bachelor’s degree.',
    says: ['What the openings are', /To compare with it, add/],
  },
  {
    title: 'the plate of four roles and a filed title',
    address: `${FOUR}.backend-engineer`,
    headline: /21 times the openings\.$/,
    onPhone: 'Software developers earn $43,330 more than web developers at the median.',
    says: ['−$43,330 at the median', /1,029 H-1B offers by sponsoring employers/],
  },
  {
    title: 'a role of which only hourly pay is published is not on the axis of yearly pay, and says so',
    address: '?v=1&view=roles&roles=27-2011.15-1254',
    headline:
      'Actors earn $29.05 an hour at the median, are forecast to grow 0.3% by 2034 and typically start with some college.',
    onPhone: 'Actors earn $29.05 an hour at the median, +0.3% by 2034; some college.',
    says: ['$29.05 an hour: hourly pay, not on this axis'],
  },
  {
    title: 'a role and a place that this release does not have are named, the rest is shown',
    address: '?v=1&view=roles&roles=15-1252.99-9999&place=ZZ',
    headline: /^Software developers earn \$135,980/,
    says: [
      'This release has no area ZZ. The nation is shown instead.',
      'This release has no occupation 99-9999.',
    ],
  },
  {
    title: 'with no role chosen, everything that a place pays is counted before it is ranked',
    address: '?v=1&view=roles&roles=none&place=19740',
    headline: 'Denver pays 494 of 612 roles more than the nation does, and 402 after local prices.',
    says: ['Oral and maxillofacial surgeons'],
  },
])

for (const { name, use } of EDITIONS.filter((edition) => edition.name.endsWith('light')))
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('moment 17: computer programmers show −6.0% and 5,500 openings side by side, and a sentence says why', async ({
      page,
    }) => {
      await page.goto(`./${FOUR}`)
      const row = page.locator('[data-role="15-1251"]')
      await expect(row.getByText('−6.0%')).toBeVisible()
      await expect(row.getByText(/^5,500/)).toBeVisible()
      const [growth, openings] = await Promise.all([
        row.getByText('−6.0%').boundingBox(),
        row.getByText(/^5,500/).boundingBox(),
      ])
      expect(Math.abs((growth?.y ?? 0) - (openings?.y ?? 99))).toBeLessThan(24)
      await expect(
        page.getByText(
          /^A shrinking job can still hire: computer programmers −6\.0%, yet 5,500 openings a year;/,
        ),
      ).toBeVisible()
    })

    test('moment 20: visa filings are dashes and diamonds, survey pay neither', async ({ page }) => {
      await page.goto(`./${FOUR}.backend-engineer`)
      await expect(page.locator('[data-role="backend-engineer"] svg').first()).toBeVisible()
      const marks = (role: string) =>
        page.locator(`[data-role="${role}"]`).evaluate((row) => ({
          dashed: [...row.querySelectorAll('line')].filter(
            (line) => getComputedStyle(line).strokeDasharray !== 'none',
          ).length,
          diamonds: row.querySelectorAll('path').length,
          bars: row.querySelectorAll('rect').length,
        }))
      expect(await marks('backend-engineer')).toEqual({ dashed: 1, diamonds: 3, bars: 0 })
      const survey = await marks('15-1252')
      expect([survey.dashed, survey.diamonds]).toEqual([0, 0])
      expect(survey.bars).toBeGreaterThanOrEqual(4)
      await expect(page.locator('[data-role="backend-engineer"]')).toContainText('as titled in visa filings')
    })
  })

test.describe('at a desk', () => {
  test.use(DESK)

  test('moment 16: pays, grows and hires stand under their heads, a figure at every mark', async ({
    page,
  }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    for (const head of [/^Sort by pay/, /^Sort by growth/, /^Sort by openings/])
      await expect(page.getByRole('button', { name: head })).toBeVisible()
    const left = async (selector: string, text: string | RegExp) =>
      (await page.locator(selector).getByText(text).first().boundingBox())?.x ?? -1
    const heads = await Promise.all(
      [/^Sort by pay/, /^Sort by growth/, /^Sort by openings/].map(
        async (name) => (await page.getByRole('button', { name }).boundingBox())?.x ?? -1,
      ),
    )
    const figures = {
      '15-1252': ['$135,980', '+15.8%', '115,200'],
      '15-1255': ['$104,000', '+7.0%', '9,100'],
      '15-1251': ['$100,390', '−6.0%', '5,500'],
      '15-1254': ['$92,650', '+7.5%', '5,400'],
    } as const
    for (const [role, texts] of Object.entries(figures)) {
      const lefts = await Promise.all(texts.map((text) => left(`[data-role="${role}"] svg`, text)))
      lefts.forEach((x, column) => {
        expect(x).toBeGreaterThanOrEqual(heads[column] ?? Infinity)
        expect(x).toBeLessThan(heads[column + 1] ?? 1280)
      })
    }
    // One axis a column: the further a figure, the further right its mark.
    const pays = await Promise.all(
      Object.entries(figures).map(([role, [pay]]) => left(`[data-role="${role}"] svg`, pay)),
    )
    expect(pays).toEqual(pays.toSorted((a, b) => b - a))
  })

  test('each head sorts, and the address follows', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    const order = () =>
      page.locator('[data-role]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-role')))
    await expect.poll(order).toEqual(['15-1252', '15-1255', '15-1251', '15-1254'])
    await page.getByRole('button', { name: 'Sort by growth' }).click()
    await expect.poll(order).toEqual(['15-1252', '15-1254', '15-1255', '15-1251'])
    await expect(page).toHaveURL(/sort=growth/)
    await page.getByRole('button', { name: /^Sort by growth/ }).click()
    await expect.poll(order).toEqual(['15-1251', '15-1255', '15-1254', '15-1252'])
  })

  test('a row unfolds to where it pays, its openings, its forecast and its neighbours, with an address', async ({
    page,
  }) => {
    await page.goto(`./${FOUR}`)
    await page.locator('[data-role="15-1254"]').click()
    await expect(page).toHaveURL(/open=15-1254/)
    for (const head of [
      'Where it pays',
      'What the openings are',
      'Forecast check',
      'Nearby roles that pay more',
    ])
      await expect(page.getByText(head, { exact: true }).first()).toBeVisible()
    await page.reload()
    await expect(page.getByText('What the openings are')).toBeVisible()
    await page.locator('[data-role="15-1254"]').click()
    await expect(page.getByText('What the openings are')).toBeHidden()
  })

  test('“Everything that pays here” leaves the chosen roles for the place, and Back brings them again', async ({
    page,
  }) => {
    await page.goto(`./${FOUR}&place=19740`)
    await picturesStand(page)
    const before = await headline(page).innerText()
    await page.getByRole('button', { name: /Everything that pays here/ }).click()
    await expect(headline(page)).toHaveText(/^Denver pays 494 of 612 roles more than the nation/)
    await page.goBack()
    await expect(headline(page)).toHaveText(before)
  })
})
