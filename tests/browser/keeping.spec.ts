import { DESK, expect, test } from './support/page.ts'

const rows = '[data-row]'

test.describe('on a desk', () => {
  test.use(DESK)

  test('moment 9: what is kept is counted where the row stays under the pointer, and its group ends in a rule', async ({
    page,
  }) => {
    await page.goto('')
    const star = page.locator('[data-row="42660"] [data-star]').first()
    const before = (await star.boundingBox())!
    await star.click()
    await expect(page.getByText('★ 1 kept')).toBeInViewport({ ratio: 1 })
    const after = (await page.locator('[data-row="42660"] [data-star]').last().boundingBox())!
    expect(after.y).toBe(before.y)
    await page.locator('[data-row="41940"] [data-star]').first().click()
    await expect(page.getByText('★ 2 kept')).toBeInViewport({ ratio: 1 })
    const ruled = await page
      .locator(rows)
      .evaluateAll((all) => all.flatMap((row, i) => (getComputedStyle(row).boxShadow === 'none' ? [] : [i])))
    expect(ruled).toEqual([2])
  })

  test('a place kept before the script that says so is here is said once it is', async ({ page }) => {
    let letThrough: () => void = () => undefined
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route('**/assets/PageEnd-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('')
    await page.locator('[data-row="41940"] [data-star]').first().click()
    await expect(page.getByText('★ 1 kept')).toBeVisible()
    letThrough()
    await expect(page.getByText('San Jose, CA kept. 1 place to compare.')).toBeAttached()
  })
})
