import { describe, expect, it } from 'vitest'
import type { Occupation } from '#domain/occupation.ts'
import type { RoleTable } from '#domain/wages.ts'
import { periodWords } from '#format/periods.ts'
import { onePage } from '#selectors/onePage.ts'
import { onePageMarkdown } from '#selectors/onePageMarkdown.ts'
import { sharedView } from '#store/sharedModel.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const FOUR = ['42660', '19740', '41180', '41940']

const WEB: Occupation = {
  soc: '15-1254',
  title: 'Web developers',
  short: 'Web developers',
  unit: 'year',
  nation: null,
  metros: 163,
  zone: 4,
  outlook: {
    base: 86_000,
    target: 92_500,
    growth: 7.5,
    openings: 5400,
    exits: 2000,
    transfers: 3000,
    education: 'bachelor',
    experience: 'none',
    training: null,
  },
}

function tablesOf(role: Partial<RoleTable> = {}, occupation: Occupation = WEB) {
  return {
    ...compareTables(role),
    occupations: { all: { nation: null, outlook: null }, occupations: [occupation] },
  }
}

function pageOf(fields: Partial<View> = {}, role: Partial<RoleTable> = {}, occupation = WEB) {
  const made = onePage(tablesOf(role, occupation), viewOf({ view: 'compare', show: 'page', ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

function rowOf(code: string, fields: Partial<View> = {}, role: Partial<RoleTable> = {}) {
  return pageOf(fields, role).roles[0]!.rows.find((row) => row.code === code)!
}

function lineOf(name: string, fields: Partial<View> = {}, role: Partial<RoleTable> = {}, occupation = WEB) {
  const { roles, lines } = pageOf(fields, role, occupation)
  return [...roles[0]!.lines, ...lines].find((line) => line.name === name)?.text
}

function withFloor(area: string): Partial<RoleTable> {
  return {
    metros: compareTables().roles['15-1254']!.metros.map((one) =>
      one.area === area ? { ...one, floors: ['median' as const] } : one,
    ),
  }
}

describe('one page', () => {
  it('waits for the list of occupations, where the forecast stands', () => {
    expect(onePage(compareTables(), viewOf({ view: 'compare', metros: FOUR }))).toBeNull()
  })

  it('says the decision first, as Compare does, and what it is compared with', () => {
    const page = pageOf({ metros: FOUR, base: '19740' })
    expect(page.headline).toBe(
      'San Jose pays most after prices, $63,900 more than Denver; Seattle pays $30,300 more, with nearly four times the jobs.',
    )
    expect(page.deck).toContain('4 places, 1 role, compared with Denver')
  })

  it('has of each place pay, difference, spread and jobs in words', () => {
    expect(rowOf('42660', { metros: FOUR, base: '19740' })).toMatchObject({
      title: 'Seattle, WA',
      paid: '$130,440',
      real: '$117,400',
      against: '+$30,300',
      half: '$101,090–$131,900',
      most: '$81,190–$176,750',
      jobs: '3,470 jobs',
      share: '3.7 times the national share',
    })
  })

  it('says small and uncounted markets in words', () => {
    expect(rowOf('10000', { metros: ['10000', '42660'] }).jobs).toBe('30 jobs')
    expect(rowOf('14860', { metros: ['14860', '42660'] })).toMatchObject({
      jobs: 'no count',
      share: 'share not published',
      real: 'no price level',
      against: 'no price level',
      turns: '',
    })
  })

  it('says where the order with the baseline turns, or that it does not', () => {
    const turns = (code: string, base: string) =>
      rowOf(code, { metros: ['42660', '41180', '41940'], base }).turns
    expect(turns('41180', '42660')).toBe('turns at 9%')
    expect(turns('41180', '41940')).toBe('turns at 30.5%')
    expect(turns('41180', 'US')).toBe('holds to 40%')
    expect(turns('42660', '42660')).toBe('')
  })

  it('says every crossing, and what turning means where one turns', () => {
    expect(lineOf('If housing weighs more', { metros: FOUR, base: '42660' })).toBe(
      'St. Louis passes Seattle at 9% and San Jose at 30.5% of the index moved to housing. Denver stays last. “Turns at”: with that part moved a place and Seattle pay the same after prices.',
    )
    expect(lineOf('If housing weighs more', { metros: FOUR, base: '19740' })).toContain(
      '“Holds”: with up to 40% moved no place changes sides with Denver.',
    )
  })

  it('says the pay that would match the baseline in each place', () => {
    expect(lineOf('To match', { metros: FOUR, base: '19740' })).toBe(
      'Pay as paid that buys what $92,060 buys in Denver: San Jose $96,100, Seattle $96,700, St. Louis $82,800.',
    )
    expect(lineOf('To match', { metros: ['42660', '19740'] })).toMatch(/buys at the nation’s prices: /)
    const own = { metros: ['42660', '41180'], base: 'mine', salary: 81_000 } as const
    expect(lineOf('To match', own)).toMatch(/what \$81,000 buys at the nation’s prices: Seattle \$90,000, /)
    expect(lineOf('To match', { ...own, home: '19740' })).toMatch(/buys in Denver: Seattle \$85,100, /)
  })

  it('says the forecast as the nation’s alone, and that there is none', () => {
    expect(lineOf('Trend', { metros: FOUR })).toBe(
      `BLS forecasts for the nation, ${periodWords.projections}: web developers +7.5%, 86,000 → 92,500 jobs; 5,400 openings a year. It projects no metro area and no state.`,
    )
    expect(lineOf('Trend', { metros: FOUR }, {}, { ...WEB, outlook: null })).toBe(
      `BLS publishes no forecast of web developers for ${periodWords.projections}, of the nation or of any place.`,
    )
  })

  it('counts what is missing, or says that nothing is', () => {
    expect(lineOf('Missing', { metros: FOUR })).toBe(
      'Nothing: all four places publish pay, spread, jobs and a price level.',
    )
    expect(lineOf('Missing', { metros: ['38860', '14860', '42660'] })).toBe(
      'Of three places one publishes no pay (Portland), one has no price level (Bridgeport) and one publishes no count of jobs (Bridgeport).',
    )
  })

  it('says at once that no place publishes the role’s pay', () => {
    expect(lineOf('Missing', { metros: FOUR }, { metros: [], states: [] })).toBe(
      'No place publishes pay of this role.',
    )
  })

  it('says how sure the figures are', () => {
    expect(lineOf('How sure', { metros: ['42660', '36500', '10000'] })).toMatch(
      /nearly one figure\..*In Olympia four of the five figures are the same\./,
    )
    expect(lineOf('How sure', { metros: ['10000', '42660'] })).toContain('Oldtown is a small market')
    expect(lineOf('How sure', { metros: ['41940', '35620'] })).toBe(
      'No figure repeats another, and no market is under 100 jobs. No margin of error is published for medians and other percentiles.',
    )
    for (const metros of [FOUR, ['10000'], ['36500', '42660'], ['14860']])
      expect(lineOf('How sure', { metros })).toContain('No margin of error is published for medians')
  })

  it('sets a floor against nothing', () => {
    expect(rowOf('41940', { metros: FOUR }, withFloor('41940'))).toMatchObject({
      paid: '$166,670 or more',
      against: 'a floor: no difference',
      turns: '',
    })
    expect(lineOf('Missing', { metros: FOUR }, withFloor('41940'))).toBe(
      'Of four places one publishes a floor only (San Jose).',
    )
  })

  it('keeps housing apart from the other prices', () => {
    const { prices } = pageOf({ metros: ['41940', '14860'] })
    expect(prices.columns).toEqual(['All items', 'Goods', 'Housing', 'Utilities', 'Services'])
    const jose = prices.rows.find(({ title }) => title === 'San Jose, CA')
    expect([jose?.texts[0], jose?.texts[2]]).toEqual(['+10%', '+112%'])
    expect(prices.rows.find(({ title }) => title === 'Bridgeport, CT')?.texts[0]).toBe('not published')
  })

  it('names each source with its period', () => {
    const sources = lineOf('Sources', { metros: FOUR }) ?? ''
    for (const period of [periodWords.wages, periodWords.prices, periodWords.projections])
      expect(sources).toContain(period)
  })

  it('has take-home pay where it is asked for, with what it leaves out and whose taxes', () => {
    const flat = {
      deduction: { single: 0, married: 0 },
      brackets: { single: [{ from: 0, rate: 0.1 }], married: [{ from: 0, rate: 0.1 }] },
    }
    const payroll = {
      socialRate: 0,
      wageBase: 1,
      medicareRate: 0,
      additionalRate: 0,
      additionalFrom: { single: 1, married: 1 },
    }
    const tax = { federal: flat, payroll, states: { WA: flat, CO: flat } }
    const view = viewOf({ view: 'compare', show: 'page', metros: ['42660', '19740'], tax: 'married' })
    const page = onePage({ ...tablesOf(), tax }, view)
    const text = page?.lines.find(({ name }) => name === 'Take-home pay, an estimate')?.text
    expect(text).toMatch(/^An estimate for a married couple .*Denver, CO \$73,600 \(\$69,600 after prices\)/)
    expect(text).toContain('Left out')
    expect(page?.lines.find(({ name }) => name === 'Sources')?.text).toContain('Taxes: IRS')
    expect(onePage(tablesOf(), view)).toBeNull()
    expect(pageOf({ metros: FOUR }).lines.map(({ name }) => name)).not.toContain('Take-home pay, an estimate')
  })

  it('shows an hourly role by the hour', () => {
    const page = pageOf({ metros: FOUR }, { unit: 'hour' })
    expect(page.deck).toContain('hourly')
    expect(page.roles[0]!.rows[0]!.paid).not.toContain('an hour')
  })
})

describe('one page as Markdown', () => {
  const ADDRESS = 'https://where.example/?v=1&view=compare&show=page'

  it('has the same words: headline, a line a place, what is missing, sources, address', () => {
    const text = onePageMarkdown(pageOf({ metros: FOUR, base: '19740' }), ADDRESS)
    expect(text).toMatch(/^# San Jose pays most after prices, \$63,900 more than Denver/)
    expect(text).toContain(
      '| Seattle, WA | $130,440 | $117,400 | +$30,300, holds to 40% | $101,090–$131,900 | $81,190–$176,750 | 3,470 jobs, 3.7 times the national share |',
    )
    expect(text).toContain('**Missing.** Nothing: all four places')
    expect(text).toContain(`## Prices against the nation, ${periodWords.prices}`)
    expect(text).toContain('**Decision.** Of four places San Jose')
    expect(text).toContain(`<${ADDRESS}>`)
  })

  it('takes no sign of a name for its own', () => {
    const page = pageOf({ metros: FOUR })
    const text = onePageMarkdown({ ...page, headline: 'A|B *c* [d]' }, ADDRESS)
    expect(text).toContain('# A\\|B \\*c\\* \\[d\\]')
  })

  it('of a view compared with my pay tells nothing of it once shared', () => {
    const view = viewOf({ view: 'compare', show: 'page', metros: FOUR, base: 'mine', salary: 91_870 })
    const own = onePageMarkdown(onePage(tablesOf(), view)!, ADDRESS)
    expect(own).toContain('$91,870')
    const shared = onePageMarkdown(onePage(tablesOf(), sharedView(view))!, ADDRESS)
    expect(shared).not.toMatch(/91,?870|my pay|you have|mine/i)
  })
})
