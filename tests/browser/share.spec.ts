import { expect, test } from './support/page.ts'
import { headline, openToCopy, picturesStand } from './support/pictures.ts'

for (const { screen, address } of [
  { screen: 'Cities', address: '?v=1&roles=15-1252&rank=prices' },
  { screen: 'Compare', address: '?v=1&view=compare&metros=42660.19740.41180.41940&base=19740&housing=30' },
  { screen: 'Roles', address: '?v=1&view=roles&roles=15-1252.15-1251.15-1254' },
  { screen: 'a place’s roles', address: '?v=1&view=roles&roles=none&place=19740' },
  { screen: 'Growth', address: '?v=1&view=growth&roles=15-1252' },
])
  test(`moment 22: a copied link of ${screen} shows the same headline word for word elsewhere, and names its release`, async ({
    page,
    browser,
  }) => {
    const words = await openToCopy(page, address)
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Copy link' }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/[?&]d=\d{4}-\d\d-[0-9a-f]{8}&/)
    await page.getByRole('button', { name: 'Copy text' }).click()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text.startsWith(words)).toBe(true)
    expect(text.endsWith(link)).toBe(true)
    const elsewhere = await (await browser.newContext()).newPage()
    await elsewhere.goto(link)
    await expect(headline(elsewhere)).toHaveText(words)
    await expect(elsewhere).toHaveTitle(words)
    expect(elsewhere.url()).toBe(link)
    await elsewhere.context().close()
  })

test('moment 22: a link compared with my pay opens without it against the nation, and says so', async ({
  page,
}) => {
  await page.goto('./?v=1&base=mine')
  await picturesStand(page)
  await expect(page.getByText(/somebody’s own pay, which it does not carry/)).toBeVisible()
  await expect(page.getByText('the nation $92,650')).toBeVisible()
})

test('my pay goes into a link only when ticked', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^My pay:/ }).click()
  await page.getByRole('textbox', { name: 'My pay' }).fill('92,000')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/base=mine/)
  expect(await link.inputValue()).not.toContain('92')
  await expect(page.getByRole('textbox', { name: 'In words' })).not.toHaveValue(/92,?000/)
  await page.getByRole('checkbox', { name: /put my salary in the link/ }).check()
  await expect(link).toHaveValue(/salary=92000/)
})

test('a link made with another release says so', async ({ page }) => {
  await page.goto('./?v=1&d=2024-05-1a2b3c4d&roles=15-1252')
  await expect(page.getByText(/This link was made with the data release 2024-05-1a2b3c4d/)).toBeVisible()
})

test('the one page is reached from Share on any screen, with the kept places', async ({ page }) => {
  await page.goto('./?v=1&metros=42660.19740')
  await picturesStand(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('The 2 kept places on one sheet')).toBeVisible()
  await page.getByRole('button', { name: 'One page' }).click()
  await expect(page.getByRole('article')).toContainText('Decision')
  await expect(page).toHaveURL(/view=compare&show=page/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('button', { name: 'One page' })).toHaveCount(0)
})
