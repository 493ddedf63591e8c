import { readFile } from 'node:fs/promises'
import { DESK, expect, test } from './support/page.ts'
import { picturesStand } from './support/pictures.ts'

const GROUND = { light: 'rgb(251, 250, 247)', dark: 'rgb(20, 22, 26)' } as const

for (const { device, chosen, shown } of [
  { device: 'light', chosen: 'As device', shown: 'light' },
  { device: 'dark', chosen: 'As device', shown: 'dark' },
  { device: 'light', chosen: 'Dark', shown: 'dark' },
  { device: 'dark', chosen: 'Light', shown: 'light' },
] as const)
  test.describe(`on a ${device} device with the choice “${chosen}”`, () => {
    test.use({ ...DESK, colorScheme: device })
    test(`the page and a saved picture are ${shown}, and paper is white`, async ({ page }) => {
      await page.goto('./')
      await picturesStand(page)
      await page.getByRole('button', { name: 'About the data' }).click()
      await page.getByRole('radio', { name: chosen }).click()
      const html = page.locator('html')
      await expect(html).toHaveCSS('background-color', GROUND[shown])
      await expect(html).toHaveCSS('color-scheme', new RegExp(shown))
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'SVG' }).first().click()
      const drawing = await readFile(await (await saving).path(), 'utf8')
      expect(drawing).toContain(`fill="${GROUND[shown]}"`)
      expect(drawing).not.toMatch(/light-dark|var\(/)
      await page.emulateMedia({ media: 'print' })
      await expect(html).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    })
  })
