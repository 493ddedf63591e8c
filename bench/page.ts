import type { Locator, Page } from '@playwright/test'

/** A choice of the reader that is timed: from its last click to the paint of the changed picture. */
export interface Choice {
  readonly name: 'role' | 'rank' | 'base' | 'filter'
  /** Opens what holds the control. */
  readonly prepare?: (page: Page) => Promise<void>
  readonly control: (page: Page) => Locator
  /** What changes in the picture. */
  readonly changes: string
}

const ROWS = '[data-row]'

/** Roles of the choices: one with a figure in most metro areas, and two between which the first screen offers to switch. */
export const WIDE_ROLE = '29-1141'
export const SWITCHED_ROLES = ['15-1254', '15-1252'] as const

/** The product's controls. Each choice is taken back by Back. */
export const APP_CHOICES: readonly Choice[] = [
  { name: 'role', control: (page) => page.getByRole('button', { name: /^Switch/ }), changes: ROWS },
  {
    name: 'rank',
    control: (page) => page.getByRole('radio', { name: 'after prices' }),
    changes: ROWS,
  },
  {
    name: 'base',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'the nation' }).click()
      await page.getByRole('combobox').fill('denver')
      await page
        .getByRole('option', { name: /Denver/ })
        .first()
        .waitFor()
    },
    control: (page) => page.getByRole('option', { name: /Denver/ }).first(),
    changes: 'main h2, [data-row]',
  },
  {
    name: 'filter',
    prepare: (page) => page.getByRole('button', { name: /filter/ }).click(),
    control: (page) => page.getByRole('button', { name: /^1,000\+/ }),
    changes: ROWS,
  },
]

/** The bare page's controls: each takes its choice back when it is pressed again. */
export const BARE_CHOICES: readonly Choice[] = APP_CHOICES.map(({ name }) => ({
  name,
  control: (page) => page.getByRole('button', { name, exact: true }),
  changes: 'svg',
}))
