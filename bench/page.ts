import type { Locator, Page } from '@playwright/test'

/** A choice of the reader that is timed: from its last event to the paint of the changed picture. */
export interface Choice {
  readonly name: string
  /** The page on which it is made: what follows "?" in its address. */
  readonly address: string
  /** Opens what holds the control. */
  readonly prepare?: (page: Page) => Promise<void>
  readonly control: (page: Page) => Locator
  /** What is put into the control. Absent: it is clicked. */
  readonly value?: string
  /** What changes in the picture. */
  readonly changes: string
  /** Absent: Escape, then Back. */
  readonly takeBack?: (page: Page) => Promise<void>
}

export const ROWS = '[data-row]'

/** Roles of the choices: one with a figure in most metro areas, and two between which the first screen offers to switch. */
export const WIDE_ROLE = '29-1141'
export const SWITCHED_ROLES = ['15-1254', '15-1252'] as const

/** Opens the baselines and looks for Denver. */
export async function findBase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'the nation' }).click()
  await page.getByRole('combobox').fill('denver')
  await foundBase(page).waitFor()
}

export function foundBase(page: Page): Locator {
  return page.getByRole('option', { name: /^Denver/ }).first()
}

export function switchRole(page: Page): Locator {
  return page.getByRole('button', { name: /^Switch/ })
}

/** The four choices of the first picture, which the bare page has as well. */
export const APP_CHOICES: readonly Choice[] = [
  { name: 'role', address: '', control: switchRole, changes: ROWS },
  {
    name: 'rank',
    address: `roles=${WIDE_ROLE}`,
    control: (page) => page.getByRole('radio', { name: 'after prices' }),
    changes: ROWS,
  },
  {
    name: 'base',
    address: `roles=${WIDE_ROLE}`,
    prepare: findBase,
    control: foundBase,
    changes: 'main h2, [data-row]',
  },
  {
    name: 'filter',
    address: `roles=${WIDE_ROLE}`,
    prepare: (page) => page.getByRole('button', { name: /filter/ }).click(),
    control: (page) => page.getByRole('button', { name: /^1,000\+/ }),
    changes: ROWS,
  },
]

/** The bare page's controls: each takes its choice back when it is pressed again. At most so many rows are drawn. */
export function bareChoices(most: number): readonly Choice[] {
  return APP_CHOICES.map(({ name }) => ({
    name,
    address: `roles=${name === 'role' ? SWITCHED_ROLES.join('.') : WIDE_ROLE}&most=${most}`,
    control: (page) => page.getByRole('button', { name, exact: true }),
    changes: 'svg',
    takeBack: () => Promise.resolve(),
  }))
}
