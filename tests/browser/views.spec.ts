import { readFileSync } from 'node:fs'
import { DESK, expect, test } from './support/page.ts'

test.use(DESK)

const ROW = /^\|[^|]+\| `(\?[^`]+)` +\| (.+?) +\|$/gm
const views = [...readFileSync('docs/views.md', 'utf8').matchAll(ROW)].map(([, address, says]) => ({
  address: address!,
  says: says!.replaceAll('\\', ''),
}))

test('the page of views has ten', () => {
  expect(views).toHaveLength(10)
})

for (const { address, says } of views)
  test(`says what the page of views promises: ${address}`, async ({ page }) => {
    await page.goto(address)
    await expect(page).toHaveTitle(says)
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(says)
  })
