import fc from 'fast-check'
import { PERCENTILES } from '#domain/wages.ts'
import { FIELD_NAMES, FIELDS } from '#view/fields.ts'
import { SCREENS, SHOWS, SORTS, type Range, type Show, type View } from '#view/view.ts'

const role = fc.oneof(
  fc.stringMatching(/^\d{2}-\d{4}$/),
  fc.constantFrom('backend-engineer', 'pmo', 'full-stack-engineer', 'web3-engineer'),
)
const metro = fc.stringMatching(/^\d{5}$/)
const state = fc.stringMatching(/^[A-Z]{2}$/).filter((code) => code !== 'US')
const area = fc.oneof(metro, fc.stringMatching(/^\d{7}$/), state)
const upTo12 = { maxLength: 12 }

const range: fc.Arbitrary<Range | null> = fc
  .tuple(fc.option(fc.nat({ max: 99_999_999 })), fc.option(fc.nat({ max: 99_999_999 })))
  .map(([a, b]) => {
    if (a === null && b === null) return null
    return a !== null && b !== null ? { from: Math.min(a, b), to: Math.max(a, b) } : { from: a, to: b }
  })

const signedRange = range.map((one) =>
  one === null || one.from === null || one.to === null ? one : { from: 0 - one.to, to: 0 - one.from },
)
const noYes = fc.constantFrom('no' as const, 'yes' as const)

const fields: { readonly [K in Exclude<keyof View, 'show'>]: fc.Arbitrary<View[K]> } = {
  view: fc.constantFrom(...SCREENS),
  roles: fc.uniqueArray(role, upTo12),
  metros: fc.uniqueArray(area, upTo12),
  place: fc.oneof(area, fc.constantFrom('US', 'any')),
  open: fc.option(fc.oneof(area, role)),
  base: fc.oneof(area, fc.constantFrom('US', 'mine')),
  salary: fc.option(fc.integer({ min: 1, max: 99_999_999 })),
  home: fc.option(area),
  measure: fc.constantFrom(...PERCENTILES, 'mean' as const),
  rank: fc.constantFrom('paid', 'prices'),
  housing: fc.integer({ min: 0, max: 8 }).map((steps) => steps * 5),
  axis: fc.constantFrom('prices', 'housing'),
  dollars: fc.constantFrom('paid', 'may2025'),
  pair: noYes,
  tax: fc.constantFrom('none', 'single', 'married'),
  sort: fc.constantFrom(...SORTS),
  order: fc.constantFrom('down', 'up'),
  states: fc.uniqueArray(state),
  regions: fc.uniqueArray(fc.constantFrom('northeast', 'midwest', 'south', 'west')),
  near: fc.option(metro),
  miles: fc.integer({ min: 10, max: 500 }),
  pop: range,
  jobs: range,
  pay: range,
  level: range,
  beats: noYes,
  nonmetro: noYes,
  find: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/)),
  groups: fc.uniqueArray(fc.stringMatching(/^\d{2}$/)),
  prep: fc.uniqueArray(fc.integer({ min: 1, max: 5 })),
  openings: range,
  growth: signedRange,
  round: fc.option(fc.stringMatching(/^\d{4}-\d{2}$/)),
  survey: noYes,
  size: fc.constantFrom('jobs', 'bill'),
  tint: fc.constantFrom('growth', 'pay'),
}

/** Every view that keeps what `View` promises. */
export const anyView: fc.Arbitrary<View> = fc
  .record(fields)
  .chain((rest) => fc.constantFrom<Show[]>(...SHOWS[rest.view]).map((show) => ({ ...rest, show })))

const anyKey = fc.oneof(
  fc.constantFrom('v', 'd', 'utm_source', '__proto__', ...FIELD_NAMES.map((name) => FIELDS[name].key)),
  fc.string(),
)
const anyText = fc.oneof(
  fc.constantFrom(
    'none',
    '15-1254',
    '41940.CA',
    '100_max',
    'min_max',
    '9_1',
    '%E0%A4%A',
    'table',
    '-5',
    '1e9',
  ),
  fc.string({ unit: 'binary' }),
)

/** Texts that stand after "?": some of ours, some near it, some nothing like it. */
export const anySearch: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.tuple(anyKey, anyText)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
)
