import { expect, test } from './support/page.ts'

test('the page opens with a title and without a complaint', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/\S/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says in words that it needs it and where the figures are', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText(/drawn by JavaScript/)).toBeVisible()
    await expect(page.getByText(/JSON files/)).toBeVisible()
  })
})
