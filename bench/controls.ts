import type { Locator, Page } from '@playwright/test'

/** The drawing of a picture whose marks are a list box; the small map beside it is none. */
export const DRAWING = '[role=listbox] svg'

/** What a search has found. */
const FOUND = '[role=option]'

export const radio = (name: string) => (page: Page) => page.getByRole('radio', { name, exact: true })
export const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true })
/** Opens the panel of a token. */
export const open = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** Opens a panel that looks for roles and looks for one. */
export const findRole = (panel: RegExp, words: string) => async (page: Page) => {
  await open(panel)(page)
  await page.getByRole('combobox', { name: 'Role' }).fill(words)
  await foundRole(page).waitFor()
}

export function foundRole(page: Page): Locator {
  return page.getByRole('option', { name: /^Software developers/ }).first()
}

/** The search of a panel, looking for something else. */
export const search = (panel: RegExp) => ({
  prepare: async (page: Page) => {
    await open(panel)(page)
    await page.getByRole('combobox').fill('zz')
    await page.waitForTimeout(300)
  },
  control: (page: Page) => page.getByRole('combobox'),
  changes: FOUND,
  takeBack: async (page: Page) => page.keyboard.press('Escape'),
})

export const housing = {
  control: (page: Page) => page.getByRole('slider', { name: /moved to housing/ }),
  value: '20',
  takeBack: (page: Page) => page.getByRole('slider', { name: /moved to housing/ }).fill('0'),
}
