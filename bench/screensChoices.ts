import { button, DRAWING, findRole, foundRole, housing, open, radio } from './controls.ts'
import { ROWS, type Choice } from './page.ts'

const SIX_ROLES = '15-1254.15-1252.15-1255.15-1251.29-1141.13-2011'
const PLACE = 'view=roles&roles=none&place=19740'
/** With one role more, nearly as many roles and as many places as a matrix holds. */
const MATRIX =
  'view=compare&show=matrix&roles=15-1254.15-1255.15-1251.15-1253.15-1211.15-1212.15-1244.15-1299.29-1141.13-2011' +
  '&metros=42660.19740.41180.41940.41860.35620.19100.31080.12420.14460.16980.47900'

/** Choices of the other screens, whose marks are roles. */
export const SCREENS_CHOICES: readonly Choice[] = [
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
  {
    name: 'Roles of a place: order by growth',
    address: PLACE,
    control: radio('growth in the nation'),
    changes: ROWS,
  },
  {
    name: 'Roles of a place: those that grow 10%',
    address: PLACE,
    control: (page) => page.getByRole('combobox', { name: /^Grows/ }),
    value: '3',
    changes: ROWS,
  },
  {
    name: 'Plate: order by growth',
    address: `view=roles&roles=${SIX_ROLES}`,
    control: button('Sort by growth'),
    changes: 'main figure',
  },
  {
    name: 'Nearby: those that pay no more',
    address: 'view=roles&show=nearby&roles=43-6014&place=19740',
    control: (page) => page.getByRole('button', { name: /^Show .* that pay/ }),
    changes: 'main figure',
    takeBack: (page) => page.getByRole('button', { name: /that pay/ }).click(),
  },
  {
    name: 'Compare: a suggested place',
    address: 'view=compare',
    control: (page) => page.getByRole('button', { name: /^Keep / }).first(),
    changes: 'main figure',
  },
  {
    name: 'Take-home pay: married',
    address: 'view=compare&metros=42660.19740.41180.41940&tax=single',
    control: radio('Married, one earner'),
    changes: 'main table',
  },
  {
    name: 'Forecast check: another round',
    address: 'view=growth',
    control: button('2012–22'),
    changes: DRAWING,
  },
]
