import { DESK, PHONE, expect, test } from './support/page.ts'
import { picturesStand } from './support/pictures.ts'

/** Sum of what was seen to move, each by its part of the screen and its way (CLS). From here on a page is called poor. */
const POOR = 0.25

/** Each data file comes so late that what was drawn without it has been seen, ms. */
const DELAY = 300

for (const { name, use } of [
  { name: 'at a desk', use: DESK },
  { name: 'on a phone', use: PHONE },
])
  test.describe(`while its files come, ${name}`, () => {
    test.use(use)
    for (const address of [
      '?v=1&roles=29-1141',
      '?v=1&show=table',
      '?v=1&view=compare',
      '?v=1&view=compare&show=matrix&roles=15-1252.15-1254&metros=41940.41860.42660',
      '?v=1&view=roles',
      '?v=1&view=roles&show=nearby',
      '?v=1&view=roles&roles=none&place=any',
      '?v=1&view=growth',
    ])
      test(`what is seen of ${address} does not give way`, async ({ page }) => {
        await page.addInitScript(() => {
          const moves: number[] = []
          Object.assign(window, { moves })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              moves.push((entry as PerformanceEntry & { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.route(/\/data\//, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, DELAY))
          await route.continue()
        })
        await page.goto(`./${address}`)
        await picturesStand(page)
        await page.waitForLoadState('networkidle')
        const moves = await page.evaluate(() => (window as Window & { moves?: number[] }).moves ?? [])
        expect(moves.reduce((sum, move) => sum + move, 0)).toBeLessThan(POOR)
      })
  })
