import { PHONE, expect, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use(PHONE)

for (const address of [
  '?v=1&view=compare&metros=42660.19740.41180.41940&base=19740',
  '?v=1&view=compare&roles=15-1252.29-1141&metros=42660.19740.41180.35620&base=19740',
  '?v=1&view=compare&roles=15-1252&metros=42660.35620.19740&base=19740',
  '?v=1&view=roles&roles=15-1252.15-1254',
  '?v=1&view=growth',
  '?v=1&view=growth&roles=15-1252',
  '?v=1&view=roles&roles=none&place=41180',
  '?v=1&view=roles&roles=none&place=47900&prep=1.2&base=42660',
])
  test(`a headline takes three lines of a phone at most: ${address}`, async ({ page }) => {
    await page.goto(`./${address}`)
    await picturesStand(page)
    const lines = await headline(page).evaluate((element) => {
      const height = Number.parseFloat(getComputedStyle(element).lineHeight)
      return Math.round(element.getBoundingClientRect().height / height)
    })
    expect(lines).toBeLessThanOrEqual(3)
  })
