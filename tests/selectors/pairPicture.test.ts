import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { filterPresets } from '#selectors/filterPresets.ts'
import { pairHeadline } from '#selectors/pairHeadline.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { pairTable } from '#selectors/pairTable.ts'
import { placeDetails } from '#selectors/placeDetails.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { ALL, CAP, nurses, pair, pairTables } from '../fixtures/pair.ts'

const codes = (made: ReturnType<typeof pair>) => made.rows.map((row) => row.area.code)

describe('two earners', () => {
  it('have the sum of both published figures, and one price level takes from it', () => {
    const sanJose = pair().rows.find((row) => row.area.code === '41940')
    expect(sanJose?.paid).toBe(366_670)
    expect(sanJose?.real).toBe(366_670 / 1.1)
    expect(sanJose?.parts?.map((part) => part.paid)).toEqual([166_670, 200_000])
  })

  it('are listed only where both roles publish; who drops out is counted for each, and named', () => {
    const made = pair()
    expect(codes(made)).not.toContain('14260')
    expect(codes(made)).not.toContain('39900')
    expect(made.missing[0]).toBe(
      '1 metro area publishes no figure for web developers, 1 none for registered nurses',
    )
    expect(made.pays.unpublished.map(({ area, lacks }) => [area.short, lacks])).toEqual([
      ['Boise, ID', 'web developers'],
      ['Reno, NV', 'registered nurses'],
    ])
    expect(made.deck).toContain('5 of 7 publish both')
  })

  it('pass a floor of jobs only where both markets do', () => {
    expect(codes(pair({ jobs: { from: 100, to: null } }))).toEqual(['41940', '35620', '41180'])
    expect(pair().missing.join()).toContain(
      'under 100 jobs or no count: 1 for web developers, 1 for registered nurses',
    )
  })

  it('have a floor of jobs that says it holds for each, one earner’s does not', () => {
    const jobs = { from: 100, to: null }
    const view = viewOf({ jobs })
    const tables = pairTables()
    const alone = citiesPicture(tables, view)
    expect(filterChips(tables, view, pair({ jobs })).map(({ text }) => text)).toEqual(['100+ jobs each'])
    expect(filterPresets(tables, view, pair({ jobs })).map(({ text }) => text)).toContain('100+ jobs each')
    expect(alone && filterChips(tables, view, alone).map(({ text }) => text)).toEqual(['100+ jobs'])
  })

  it('move with the housing handle and the ranking as one earner does', () => {
    expect(codes(pair())).toEqual(['46700', '41940', '35620', '14860', '41180'])
    expect(codes(pair({ rank: 'prices' }))).toEqual(['46700', '41940', '41180', '35620', '14860'])
  })

  it('keep the same rows while filters change, so that none is drawn anew', () => {
    const from = pairTables()
    expect(pair({ rank: 'prices' }, from).pays).toBe(pair({}, from).pays)
  })

  it('have a floor where one of them is capped: no rank, no headline', () => {
    const metros = nurses().metros.map((row) =>
      row.area === '41940' ? { ...row, median: CAP, floors: ['median' as const] } : row,
    )
    const made = pair({}, pairTables(nurses({ metros })))
    const sanJose = made.rows.find((row) => row.area.code === '41940')
    expect(sanJose).toMatchObject({ floor: true, paidRank: null, realRank: null, paid: 166_670 + CAP })
    expect(made.headline).not.toContain('earn most in San Jose')
    expect(made.missing.at(-1)).toContain('a floor, as one of the two is capped (1)')
  })

  it('may both be of one role', () => {
    const made = pair({ roles: ['15-1254'] })
    expect(made.rows.find((row) => row.area.code === '41940')?.paid).toBe(333_340)
    expect(made.headline).toMatch(/^Of markets .* two earners, both web developers, earn most in San Jose/)
    expect(pairTable(made, viewOf()).columns.map(({ key }) => key)).not.toContain('pay2')
  })

  it('are not added by the hour, and it is said', () => {
    const made = pair({}, pairTables(nurses({ unit: 'hour' })))
    expect(made.rows).toEqual([])
    expect(made.headline).toBe(
      'Registered nurses publish pay by the hour only, which is not added to another’s year.',
    )
  })

  it('are looked for in states where no metro area publishes one of the roles', () => {
    const stats = { ...nurses().metros[0]!, area: 'CA' }
    const second = nurses({ metros: [], states: [stats] })
    const from = pairTables(second)
    const first = { ...from.roles['15-1254']!, states: [{ ...stats, median: 110_000 }] }
    const made = pair({}, { ...from, roles: { ...from.roles, '15-1254': first } })
    expect(made.pays.kind).toBe('state')
    expect(codes(made)).toEqual(['CA'])
  })

  it('wait for the second role’s file', () => {
    const from = tablesOf(ALL)
    const view = viewOf({ pair: 'yes', roles: ['15-1254', '29-1141'] })
    expect(pairPicture(citiesPicture(from, view)!, from, view)).toBeNull()
  })
})

/** The fullest text of the headline. */
function full(fields: Partial<View> = {}, from = pairTables()): string {
  const { base, pays, rows } = pair(fields, from)
  return pairHeadline({
    view: viewOf(fields),
    roles: ['Web developers', 'Registered nurses'],
    units: ['year', 'year'],
    base,
    pays,
    rows,
    where: '',
  })[0]
}

describe('the headline of two earners', () => {
  it('crowns no market that is thin in either role, though it pays more', () => {
    expect(full()).toMatch(
      /^Of markets with 100 or more jobs in each role, web developers and registered nurses together earn most in San Jose, before and after prices\./,
    )
  })

  it('crowns no repeated figure of either role', () => {
    const metros = nurses().metros.map((row) => (row.area === '41940' ? { ...row, p75: row.median } : row))
    expect(full({}, pairTables(nurses({ metros })))).toMatch(/no repeated figure, .* earn most in New York/)
  })

  it('has fewer words at a desk, and fewer again on a phone, where there is no room for all', () => {
    const { headline, shortHeadline } = pair()
    expect(headline).toBe(
      'Of markets with firm figures, web developers and registered nurses together earn most in San Jose.',
    )
    expect(shortHeadline).toBe('Of markets with firm figures, both together earn most in San Jose.')
  })

  it('says that only small markets publish both, or none does', () => {
    const small = nurses({ metros: nurses().metros.filter((row) => row.area === '14860') })
    expect(pair({}, pairTables(small)).headline).toBe(
      'Only small markets publish what both web developers and registered nurses earn.',
    )
    const elsewhere = nurses({ metros: nurses().metros.filter((row) => row.area === '14260') })
    expect(pair({}, pairTables(elsewhere)).headline).toBe(
      'No area publishes what both web developers and registered nurses earn in this measure.',
    )
  })
})

describe('what two earners are compared with', () => {
  it('is what the nation or a place pays both', () => {
    expect(pair().base).toMatchObject({ code: 'US', paid: 185_000, notice: null })
    expect(pair({ base: '41180' }).base).toMatchObject({ paid: 187_000, real: 187_000 / 0.95 })
  })

  it('is the nation, with the role that failed named, where the place lacks one of them', () => {
    expect(pair({ base: '39900' }).base).toMatchObject({
      code: 'US',
      paid: 185_000,
      notice:
        'Registered nurses: Reno, NV publishes no figure for this role. Compared with the nation instead.',
    })
  })

  it('is one person’s pay where it is mine, in words', () => {
    const { base } = pair({ base: 'mine', salary: 92_000 })
    const headline = full({ base: 'mine', salary: 92_000 })
    expect(base).toMatchObject({ name: 'my pay alone', paid: 92_000 })
    expect(base.notice).toMatch(/one person’s/)
    expect(headline).toContain('more than you have alone.')
    expect(headline).not.toContain('92')
  })
})

it('says of the open place what each earns and both together', () => {
  const view = viewOf({ pair: 'yes', roles: ['15-1254', '29-1141'], open: '41180' })
  const details = placeDetails(pairTables(), view, pair({ open: '41180' }))
  expect(details?.lines.slice(0, 3)).toEqual([
    'Web developers: $104,000, 490 jobs, the same share as in the nation',
    'Registered nurses: $83,000, 30,000 jobs, the same share as in the nation',
    'Together $187,000 as paid',
  ])
})
