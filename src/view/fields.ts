import { REGIONS } from '#domain/area.ts'
import { HOUSING_STEP, MAX_HOUSING } from '#domain/prices.ts'
import { PERCENTILES, type Measure } from '#domain/wages.ts'
import { areaCode, findWords, metroCode, roleCode, stateCode } from './codes.ts'
import { code, list, MOST, optional, range, signedRange, whole, word, type TextForm } from './textForms.ts'
import { DEFAULT_VIEW, MAX_KEPT, SCREENS, SHOWS, SORTS, type Screen, type Show, type View } from './view.ts'

/** One field of the View in the address. */
export interface Field<T> {
  readonly key: string
  /** Screens whose pictures the field decides. */
  readonly screens: readonly Screen[]
  readonly form: TextForm<T>
  /** Value when the key is missing; frozen for each schema of the address. Depends on fields before it. */
  readonly default: (before: View) => T
  /** Whether a change of the field makes an entry that Back returns from. */
  readonly history: 'push' | 'replace'
  /** Stays out of the address unless the reader asks for it. */
  readonly private: boolean
}

function field<T>(key: string, screens: readonly Screen[], form: TextForm<T>, value: T): Field<T> {
  return { key, screens, form, default: () => value, history: 'push', private: false }
}

const MEASURES: readonly Measure[] = [...PERCENTILES, 'mean']
const AREA = 'a code such as 41860 or CA'

const role = code('a role', 'a code such as 15-1254 or a title such as backend-engineer', roleCode)
const area = code('a place', AREA, areaCode)
const opened = code(
  'a role or place',
  '15-1254, backend-engineer, 41860 or CA',
  (text) => areaCode(text) ?? roleCode(text),
)
const shownAs = word('a form of this screen', (before): readonly Show[] => SHOWS[before.view])
const state = code('a state', 'two letters such as CA', stateCode)
const group = code('a group of roles', 'two digits such as 15', (text) =>
  /^\d{2}$/.test(text) ? text : null,
)
const round = code('a round of forecasts', 'years such as 2014-24', (text) =>
  /^\d{4}-\d{2}$/.test(text) ? text : null,
)

const NO_YES = word('a yes or no', ['no', 'yes'])

const EVERY = SCREENS
const PAY: readonly Screen[] = ['cities', 'compare', 'roles']
const LISTS: readonly Screen[] = ['cities', 'roles']
const ALL_LISTS: readonly Screen[] = [...LISTS, 'growth']
const FIRST = DEFAULT_VIEW

/** The address, one row a field, in the order in which it is written. A field of View without a row does not compile. */
export const FIELDS: { readonly [K in keyof View]: Field<View[K]> } = {
  view: field('view', EVERY, word('a screen', SCREENS), FIRST.view),
  show: { ...field('show', EVERY, shownAs, FIRST.show), default: (before) => SHOWS[before.view][0] },
  roles: field('roles', EVERY, list(role, 'roles', { most: MAX_KEPT, none: 'none' }), FIRST.roles),
  metros: field('metros', EVERY, list(area, 'places', { most: MAX_KEPT }), FIRST.metros),
  place: field(
    'place',
    ['roles'],
    code('a place', `us, any or ${AREA}`, areaCode, ['US', 'any']),
    FIRST.place,
  ),
  open: field('open', PAY, optional(opened), FIRST.open),
  base: field('base', PAY, code('a baseline', `us, mine or ${AREA}`, areaCode, ['US', 'mine']), FIRST.base),
  salary: {
    ...field('salary', PAY, optional(whole('yearly pay', 1, MOST)), FIRST.salary),
    history: 'replace',
    private: true,
  },
  home: { ...field('home', PAY, optional(area), FIRST.home), history: 'replace', private: true },
  measure: field('measure', PAY, word('a figure of pay', MEASURES), FIRST.measure),
  rank: field('rank', PAY, word('a ranking', ['paid', 'prices']), FIRST.rank),
  housing: field(
    'housing',
    PAY,
    whole('a part of the price index', 0, MAX_HOUSING, HOUSING_STEP),
    FIRST.housing,
  ),
  axis: field('axis', ['cities'], word('an axis', ['prices', 'housing']), FIRST.axis),
  dollars: field('dollars', ['cities'], word('a kind of dollars', ['paid', 'may2025']), FIRST.dollars),
  pair: field('pair', ['cities', 'compare'], NO_YES, FIRST.pair),
  tax: field('tax', ['compare'], word('a way of filing', ['none', 'single', 'married']), FIRST.tax),
  sort: field('sort', EVERY, word('an order of rows', SORTS), FIRST.sort),
  order: field('order', EVERY, word('a direction', ['down', 'up']), FIRST.order),
  states: field('states', LISTS, list(state, 'states'), FIRST.states),
  regions: field('regions', LISTS, list(word('a region', REGIONS), 'regions'), FIRST.regions),
  near: field('near', LISTS, optional(code('a metro area', 'a code such as 41860', metroCode)), FIRST.near),
  miles: field('miles', LISTS, whole('a distance in miles', 10, 500), FIRST.miles),
  pop: field('pop', LISTS, optional(range('a range of population')), FIRST.pop),
  jobs: field('jobs', LISTS, optional(range('a range of jobs')), FIRST.jobs),
  pay: field('pay', ALL_LISTS, optional(range('a range of pay')), FIRST.pay),
  level: field('level', LISTS, optional(range('a range of price levels')), FIRST.level),
  beats: field('beats', LISTS, NO_YES, FIRST.beats),
  nonmetro: field('nonmetro', LISTS, NO_YES, FIRST.nonmetro),
  find: field('find', ALL_LISTS, optional(code('a name', 'words such as san-jose', findWords)), FIRST.find),
  groups: field('groups', ['roles', 'growth'], list(group, 'groups'), FIRST.groups),
  prep: field('prep', ['roles', 'growth'], list(whole('a step of preparation', 1, 5), 'steps'), FIRST.prep),
  openings: field('openings', ['growth'], optional(range('a range of openings')), FIRST.openings),
  growth: field('growth', ['roles', 'growth'], optional(signedRange('a range of growth')), FIRST.growth),
  round: field('round', ['growth'], optional(round), FIRST.round),
  survey: field('survey', ['growth'], NO_YES, FIRST.survey),
  size: field('size', ['growth'], word('a size', ['jobs', 'bill']), FIRST.size),
  tint: field('tint', ['growth'], word('a colour', ['growth', 'pay']), FIRST.tint),
}

/** Names of the fields in the order of the address. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly (keyof View)[]

/** Canonical text of one field's value; equal values give equal texts. */
export function fieldText<K extends keyof View>(name: K, value: View[K]): string {
  const { form }: Field<View[K]> = FIELDS[name]
  return form.format(value)
}
