import type { Locator } from '@playwright/test'
import { DESK, expect, fitsItsWidth, PHONE, test } from './support/page.ts'

/** Left and right of each text, px, from left to right. */
async function extents(texts: Locator): Promise<readonly (readonly [number, number])[]> {
  return texts.evaluateAll((all) =>
    all
      .map((text) => text.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right }) => [left, right] as const)
      .toSorted((a, b) => a[0] - b[0]),
  )
}

function expectApart(boxes: readonly (readonly [number, number])[]): void {
  for (const [i, [left]] of boxes.entries())
    if (i > 0) expect(left - boxes[i - 1]![1]).toBeGreaterThanOrEqual(4)
}

test.describe('on a desk', () => {
  test.use(DESK)

  test('the figures of the axis above a place’s roles stand apart', async ({ page }) => {
    await page.goto('?v=1&view=roles&roles=none&place=19740')
    await expect(page.locator('[data-row]').nth(3)).toBeVisible()
    const boxes = await extents(page.locator('[data-axis] text'))
    expect(boxes.length).toBeGreaterThanOrEqual(2)
    expectApart(boxes)
  })

  test('the heads of two earners’ columns say their roles in full', async ({ page }) => {
    await page.goto('?v=1&roles=25-2021.47-2111&pair=yes')
    const head = page.getByTitle('Elementary school teachers')
    await expect(head).toBeVisible()
    const cut = await head.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    expect(cut).toBeLessThanOrEqual(0)
  })

  test('the axis of the one page has two figures or more, which stand apart', async ({ page }) => {
    await page.goto('?v=1&view=compare&metros=42660.19740.41180.41940&base=19740')
    await page
      .getByRole('button', { name: /one page/i })
      .first()
      .click()
    const ticks = page.locator('[data-sheet] [role="row"] [aria-hidden="true"] span')
    await expect(ticks.first()).toBeVisible()
    const boxes = await extents(ticks)
    expect(boxes.length).toBeGreaterThanOrEqual(2)
    expectApart(boxes)
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  for (const address of [
    '?v=1&show=table',
    '?v=1&view=compare&show=table&metros=42660.19740',
    '?v=1&view=roles&roles=none&place=19740&show=table',
  ])
    test(`a table’s heads have four lines at most: ${address}`, async ({ page }) => {
      await page.goto(address)
      const head = page.locator('[data-wide] thead')
      await expect(head).toBeVisible()
      const lines = await head.evaluate((element) => {
        const cell = element.querySelector('th')!
        const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(cell)
        const [line, above, below] = [lineHeight, paddingTop, paddingBottom].map(Number.parseFloat)
        return (element.getBoundingClientRect().height - above! - below!) / line!
      })
      expect(lines).toBeLessThan(4.5)
    })

  test('the choices of the tree stand in two lines', async ({ page }) => {
    await page.goto('?v=1&view=growth&show=tree')
    await expect(page.getByRole('listbox')).toBeVisible()
    const lines = await page
      .getByRole('radiogroup')
      .or(page.getByRole('tablist'))
      .evaluateAll((all) => new Set(all.map((group) => Math.round(group.getBoundingClientRect().top))).size)
    expect(lines).toBe(2)
    await fitsItsWidth(page)
  })
})

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the one page’s table of prices stays in its sheet', async ({ page }) => {
    await page.goto('?v=1&view=compare&metros=42660.19740.41180.41940&base=19740')
    await page
      .getByRole('button', { name: /one page/i })
      .first()
      .click()
    const table = page.locator('[data-sheet] table')
    await expect(table).toBeVisible()
    const over = await table.evaluate((element) => {
      const sheet = element.closest('[data-sheet]')!.getBoundingClientRect()
      return element.getBoundingClientRect().right - sheet.right
    })
    expect(over).toBeLessThan(0)
  })
})
