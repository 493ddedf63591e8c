import type { Locator } from '@playwright/test'
import { DESK, expect, PHONE, test } from './support/page.ts'

/** How far a touch beside a control still reaches it or another one, from the middle of each: px across and down. */
async function reach(control: Locator): Promise<{ readonly across: number; readonly down: number }> {
  await control.scrollIntoViewIfNeeded()
  return control.evaluate((element) => {
    window.scrollBy(0, element.getBoundingClientRect().top - 300)
    const { left, top, width, height } = element.getClientRects()[0]!
    const hits = (x: number, y: number) => {
      const at = document.elementFromPoint(x, y)?.closest('button, a, select, input')
      return at != null
    }
    const far = (dx: number, dy: number) => {
      let step = 0
      while (step < 40 && hits(left + width / 2 + dx * (step + 1), top + height / 2 + dy * (step + 1)))
        step += 1
      return step
    }
    return { across: far(-1, 0) + far(1, 0) + 1, down: far(0, -1) + far(0, 1) + 1 }
  })
}

test.describe('on a phone', () => {
  test.use(PHONE)

  test('words, switches and chips can be touched within 44 px', async ({ page }) => {
    await page.goto('./?pop=min_20000000&states=CA')
    await expect(page.locator('[data-row]').nth(3)).toBeVisible()
    const small: string[] = []
    const controls = [
      page.getByRole('link', { name: 'Where It Pays' }),
      page.getByRole('button', { name: 'Share' }),
      page.getByRole('button', { name: 'Switch →' }),
      page.getByRole('button', { name: /^(Measure|Role|Where|Compared with|My pay|Filter):/ }),
      page.getByRole('button', { name: /^Remove/ }),
      page.getByRole('combobox', { name: 'Form of the picture' }),
      page.getByRole('radio'),
    ]
    for (const list of controls) {
      await expect(list.first()).toBeVisible()
      for (const one of await list.all()) {
        const { across, down } = await reach(one)
        if (across < 44 || down < 44) small.push(`${await one.innerText()}: ${across} × ${down}`)
      }
    }
    expect(small).toEqual([])
  })

  test('a table keeps its names in one line, says that it scrolls and can be focused', async ({ page }) => {
    await page.goto('./?show=table')
    const region = page.getByRole('region', { name: /pay/i }).filter({ has: page.locator('table') })
    await expect(region).toHaveAttribute('tabindex', '0')
    await expect(page.getByText('More columns: scroll →')).toBeVisible()
    const heights = await region
      .locator('tbody th span')
      .evaluateAll((all) => all.slice(0, 40).map((each) => each.getClientRects().length))
    expect(Math.max(...heights)).toBe(1)
  })
})

test.describe('on a desk', () => {
  test.use(DESK)

  for (const address of ['./', './?view=roles&roles=none&place=41940'])
    test(`the words of a choice stand on the line of its label: ${address}`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByText('Rank by')).toBeVisible()
      const apart = await page.locator('[role="radiogroup"][aria-labelledby]').evaluateAll((groups) =>
        groups.map((group) => {
          // Both are of one size and face: as high as each other where the boxes of their letters are.
          const bottom = (text: Node) => {
            const letters = document.createRange()
            letters.selectNodeContents(text)
            return letters.getBoundingClientRect().bottom
          }
          const [label, word] = ['span[id]', 'button span'].map(
            (each) => group.querySelector(each)!.firstChild!,
          )
          return bottom(word!) - bottom(label!)
        }),
      )
      expect(apart.length).toBeGreaterThan(0)
      for (const each of apart) expect(Math.abs(each)).toBeLessThan(0.6)
    })
})
