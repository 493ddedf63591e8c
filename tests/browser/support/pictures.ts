import { expect, type Locator, type Page } from '@playwright/test'
import { axe, EDITIONS, fitsItsWidth, test } from './page.ts'

/** The headline of the first picture. */
export function headline(page: Page): Locator {
  return page.locator('figure h2, article h2').first()
}

/** Waits until the pictures stand: none is missing, none is waiting for a newer one. */
export async function picturesStand(page: Page): Promise<void> {
  await expect(headline(page)).toBeVisible()
  await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0)
  // A picture that was dimmed comes back in a moment.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
}

/** Opens an address of which something is copied, and tells its headline once its pictures stand. */
export async function openToCopy(page: Page, address: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`./${address}`)
  await picturesStand(page)
  return headline(page).innerText()
}

/** An address and what its page must say. */
export interface Case {
  readonly title: string
  readonly address: string
  /** The first picture's headline. Absent: there is no picture. */
  readonly headline?: string | RegExp
  /** The shorter headline of a phone, where there is one. */
  readonly onPhone?: string | RegExp
  /** Further texts in view of a reader who scrolls. */
  readonly says?: readonly (string | RegExp)[]
  /** Those of a phone, where they differ. */
  readonly saysOnPhone?: readonly (string | RegExp)[]
}

/** The editions that between them have both sizes and both schemes. */
const TWO: readonly string[] = ['1280 light', '360 dark']

/**
 * Tests each address: its words, its width, axe, and (by the fixture) the console. The first at both sizes in both schemes,
 * the others at each size in one scheme.
 */
export function inEveryEdition(
  screen: string,
  [first, ...others]: readonly [Case, ...(readonly Case[])],
): void {
  for (const { name, use } of EDITIONS)
    test.describe(`${screen} at ${name}`, () => {
      test.use(use)
      for (const one of TWO.includes(name) ? [first, ...others] : [first])
        test(one.title, async ({ page }) => {
          await page.goto(`./${one.address}`)
          const isPhone = name.startsWith('360')
          if (one.headline !== undefined) {
            await expect(headline(page)).toHaveText(isPhone ? (one.onPhone ?? one.headline) : one.headline)
            await picturesStand(page)
          }
          for (const text of (isPhone ? one.saysOnPhone : undefined) ?? one.says ?? [])
            await expect(
              page.getByRole('main').getByText(text).filter({ visible: true }).first(),
            ).toBeVisible()
          await fitsItsWidth(page)
          await axe(page)
        })
    })
}
