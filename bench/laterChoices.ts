import type { Locator, Page } from '@playwright/test'
import { findBase, foundBase, ROWS, switchRole, WIDE_ROLE, type Choice } from './page.ts'

/** The drawing of a picture whose marks are a list box; the small map beside it is none. */
const DRAWING = '[role=listbox] svg'
const ROW_AND_HEADLINE = 'main h2, [data-row]'

const radio = (name: string) => (page: Page) => page.getByRole('radio', { name, exact: true })
const open = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** Opens the filters with the seldom used ones. */
async function openFilters(page: Page): Promise<void> {
  await open(/^Filter/)(page)
  const more = page.locator('details', { hasText: /^More:/ })
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click()
}

/** One end of a filter's range. */
const range = (legend: string, end: 'from' | 'to') => (page: Page) =>
  page.getByRole('group', { name: legend }).getByRole('combobox', { name: end })

/** Opens a panel that looks for roles and looks for one. */
const findRole = (panel: RegExp, words: string) => async (page: Page) => {
  await open(panel)(page)
  await page.getByRole('combobox', { name: 'Role' }).fill(words)
  await foundRole(page).waitFor()
}

function foundRole(page: Page): Locator {
  return page.getByRole('option', { name: /^Software developers/ }).first()
}

const zoom = {
  control: (page: Page) => page.getByRole('button', { name: 'Zoom in' }),
  takeBack: (page: Page) => page.getByRole('button', { name: /^Show the whole/ }).click(),
}

const housing = {
  control: (page: Page) => page.getByRole('slider', { name: /moved to housing/ }),
  value: '20',
  takeBack: (page: Page) => page.getByRole('slider', { name: /moved to housing/ }).fill('0'),
}

/** Choices of Cities' forms and tokens, for metro areas and for these with the nonmetropolitan ones. */
export const CITIES_CHOICES: readonly Choice[] = [
  {
    name: 'List → Spread',
    address: `roles=${WIDE_ROLE}`,
    control: (page) => page.getByRole('tab', { name: 'Spread' }),
    changes: ROWS,
  },
  { name: 'Spread: role', address: 'show=spread', control: switchRole, changes: ROWS },
  {
    name: 'Spread: order by jobs',
    address: `show=spread&roles=${WIDE_ROLE}`,
    control: (page) => page.getByRole('button', { name: 'Sort by jobs' }),
    changes: ROWS,
  },
  { name: 'Map: role', address: 'show=map', control: switchRole, changes: DRAWING },
  {
    name: 'Map: baseline',
    address: `show=map&roles=${WIDE_ROLE}`,
    prepare: findBase,
    control: foundBase,
    changes: DRAWING,
  },
  { name: 'Map: zoom', address: `show=map&roles=${WIDE_ROLE}`, ...zoom, changes: DRAWING },
  { name: 'Prices: zoom', address: `show=prices&roles=${WIDE_ROLE}`, ...zoom, changes: DRAWING },
  {
    name: 'Prices: housing across',
    address: `show=prices&roles=${WIDE_ROLE}`,
    control: radio('housing only'),
    changes: DRAWING,
  },
  {
    name: 'Over time: dollars',
    address: `show=time&roles=${WIDE_ROLE}&metros=42660.19740.41180`,
    control: radio('in May 2025 dollars'),
    changes: DRAWING,
  },
  { name: 'housing handle', address: `roles=${WIDE_ROLE}&rank=prices`, ...housing, changes: ROWS },
  {
    name: 'my pay, typed',
    address: `roles=${WIDE_ROLE}&base=mine&salary=90000`,
    prepare: open(/^My pay/),
    control: (page) => page.getByRole('textbox', { name: 'My pay' }),
    value: '92,000',
    changes: ROW_AND_HEADLINE,
    takeBack: async (page) => {
      await page.getByRole('textbox', { name: 'My pay' }).fill('90,000')
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'second earner',
    address: `roles=${WIDE_ROLE}`,
    prepare: findRole(/^Second earner/, 'software developers'),
    control: foundRole,
    changes: ROWS,
  },
  {
    name: 'filter: people',
    address: `roles=${WIDE_ROLE}`,
    prepare: openFilters,
    control: range('People living there', 'from'),
    value: '500000',
    changes: ROWS,
  },
  {
    name: 'filter: beats the baseline',
    address: `roles=${WIDE_ROLE}&base=42660`,
    prepare: openFilters,
    control: (page) => page.getByRole('list', { name: 'Often asked for' }).getByRole('button').last(),
    changes: ROWS,
  },
  {
    name: 'filter: price level',
    address: `roles=${WIDE_ROLE}`,
    prepare: openFilters,
    control: range('Prices against the nation’s', 'to'),
    value: '95',
    changes: ROWS,
  },
]

const PLACE = 'view=roles&roles=none&place=19740'
/** With one role more, nearly as many roles and as many places as a matrix holds. */
const MATRIX =
  'view=compare&show=matrix&roles=15-1254.15-1255.15-1251.15-1253.15-1211.15-1212.15-1244.15-1299.29-1141.13-2011' +
  '&metros=42660.19740.41180.41940.41860.35620.19100.31080.12420.14460.16980.47900'

/** Choices of the other screens, whose marks are roles. */
export const ROLES_CHOICES: readonly Choice[] = [
  { name: 'Roles of a place: rank', address: PLACE, control: radio('above the nation'), changes: ROWS },
  {
    name: 'Roles of a place: no degree',
    address: PLACE,
    control: (page) => page.getByRole('radio', { name: /^no degree/ }),
    changes: ROWS,
  },
  {
    name: 'Compare: housing handle',
    address: 'view=compare&metros=42660.19740.41180.41940&base=19740',
    ...housing,
    changes: 'main figure',
  },
  {
    name: 'Matrix: one more role',
    address: MATRIX,
    prepare: findRole(/^Roles:/, 'software developers'),
    control: foundRole,
    changes: 'main table',
  },
  {
    name: 'All roles: field',
    address: 'view=growth&show=all&roles=none',
    prepare: open(/^Field/),
    control: (page) => page.getByRole('checkbox', { name: /^Computer and math/ }),
    changes: DRAWING,
  },
  {
    name: 'All roles: no degree',
    address: 'view=growth&show=all&roles=none',
    prepare: open(/^Filters/),
    control: (page) => page.getByRole('radio', { name: /^no degree/ }),
    changes: DRAWING,
  },
  {
    name: 'Treemap: all pay together',
    address: 'view=growth&show=tree',
    control: radio('all pay together'),
    changes: DRAWING,
  },
  {
    name: 'Treemap: pay as colour',
    address: 'view=growth&show=tree',
    control: radio('pay'),
    changes: DRAWING,
  },
]
