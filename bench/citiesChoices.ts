import type { Page } from '@playwright/test'
import { button, DRAWING, findRole, foundRole, housing, open, radio, search } from './controls.ts'
import { findBase, foundBase, ROWS, switchRole, WIDE_ROLE, type Choice } from './page.ts'

const ROW_AND_HEADLINE = 'main h2, [data-row]'

/** Opens the filters with the seldom used ones. */
async function openFilters(page: Page): Promise<void> {
  await open(/^Filter/)(page)
  const more = page.locator('details', { hasText: /^More:/ })
  if ((await more.getAttribute('open')) === null) await more.locator('summary').click()
}

/** One end of a filter's range. */
const range = (legend: string, end: 'from' | 'to') => (page: Page) =>
  page.getByRole('group', { name: legend }).getByRole('combobox', { name: end })

const zoom = {
  control: (page: Page) => page.getByRole('button', { name: 'Zoom in' }),
  takeBack: (page: Page) => page.getByRole('button', { name: /^Show the whole/ }).click(),
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
  {
    name: 'filter: nonmetropolitan areas',
    address: `roles=${WIDE_ROLE}`,
    prepare: openFilters,
    control: (page) => page.getByRole('checkbox', { name: /^Nonmetropolitan/ }),
    changes: ROW_AND_HEADLINE,
  },
  {
    name: 'filter: miles around Denver',
    address: `roles=${WIDE_ROLE}&near=19740&miles=100`,
    prepare: open(/^Where/),
    control: (page) => page.getByRole('group', { name: 'Near a metro area' }).getByRole('combobox'),
    value: '250',
    changes: ROWS,
  },
  {
    name: 'place finder: a region',
    address: `roles=${WIDE_ROLE}`,
    prepare: async (page) => {
      await open(/^Where/)(page)
      await page.getByRole('searchbox', { name: /^Find a place/ }).fill('midwest')
    },
    control: (page) => page.getByRole('button', { name: /^(The )?Midwest/ }).first(),
    changes: ROWS,
  },
  {
    name: 'measure: 1 in 10 earns more',
    address: `roles=${WIDE_ROLE}`,
    prepare: open(/^Measure/),
    control: (page) => page.getByRole('button', { name: /1 in 10 earns more/ }),
    changes: ROWS,
  },
  {
    name: 'order by jobs',
    address: `roles=${WIDE_ROLE}`,
    control: button('Sort by jobs'),
    changes: ROWS,
  },
  {
    name: 'keep an opened place',
    address: `roles=${WIDE_ROLE}&open=42660`,
    control: button('☆ Keep'),
    changes: ROWS,
  },
  { name: 'search for a role: typed', address: '', ...search(/^Role/), value: 'nurse' },
  {
    name: 'search for a place: typed',
    address: '',
    ...search(/^Compared with/),
    value: 'king county',
  },
]
