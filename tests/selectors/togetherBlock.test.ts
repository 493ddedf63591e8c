import { describe, expect, it } from 'vitest'
import type { RoleTable } from '#domain/wages.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { decisionText } from '#selectors/decision.ts'
import { onePage } from '#selectors/onePage.ts'
import { onePageMarkdown } from '#selectors/onePageMarkdown.ts'
import { togetherTable } from '#selectors/togetherTable.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { CAP, nurses, pairTables } from '../fixtures/pair.ts'

const [SAN_JOSE, NEW_YORK, ST_LOUIS, RENO, VALLEJO, BRIDGEPORT] = [
  '41940',
  '35620',
  '41180',
  '39900',
  '46700',
  '14860',
] as const
const COUPLE = { view: 'compare', pair: 'yes', roles: ['15-1254', '29-1141'] } as const
const THREE = [SAN_JOSE, NEW_YORK, ST_LOUIS]

function tablesFor(second: RoleTable = nurses()) {
  return {
    ...pairTables(second),
    prices: compareTables().prices,
    occupations: { all: { nation: null, outlook: null }, occupations: [] },
  }
}

function pictureOf(fields: Partial<View> = {}, second?: RoleTable) {
  const made = comparePicture(tablesFor(second), viewOf({ ...COUPLE, metros: THREE, ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

function together(fields: Partial<View> = {}, second?: RoleTable) {
  const { together: block } = pictureOf(fields, second)
  if (!block) throw new Error('there are two earners')
  return block
}

function rowOf(code: string, fields: Partial<View> = {}, second?: RoleTable) {
  return together(fields, second).rows.find((row) => row.code === code)!
}

function withNurses(area: string, change: Partial<RoleTable['metros'][number]>): RoleTable {
  const role = nurses()
  return { ...role, metros: role.metros.map((row) => (row.area === area ? { ...row, ...change } : row)) }
}

describe('two earners side by side in places', () => {
  it('have the sum of both published figures, one price level taken from it, against the nation’s sum', () => {
    const { rows, base } = together()
    const sanJose = rows.find(({ code }) => code === SAN_JOSE)!
    expect(sanJose.paid).toBe(366_670)
    expect(sanJose.real).toBeCloseTo(366_670 / 1.1)
    expect(sanJose.parts?.map(({ paid }) => paid)).toEqual([166_670, 200_000])
    expect(base.paid).toBe((base.parts?.[0].paid ?? 0) + 95_000)
    expect(sanJose.against).toBeCloseTo((sanJose.real ?? 0) - (base.paid ?? 0))
    expect(sanJose.toMatch).toBeCloseTo((base.paid ?? 0) * 1.1)
  })

  it('stand in the order of the sum, and the roles below them in the same order, which is said', () => {
    const { together: block, blocks } = pictureOf()
    const order = block?.rows.map(({ code }) => code)
    expect(order?.filter((code) => code !== 'US')).toEqual([SAN_JOSE, ST_LOUIS, NEW_YORK])
    for (const one of blocks) {
      expect(one.rows.map(({ code }) => code)).toEqual(order)
      expect(one.deck).toContain('in the order of both together')
    }
  })

  it('are led by a headline that names both, and by its short form that says together', () => {
    const { headline, shortHeadline } = together()
    expect(headline).toMatch(/^Web developers and registered nurses together: San Jose pays \$/)
    expect(headline).toMatch(/the most of the three\.$/)
    expect(shortHeadline).toMatch(/^Together: San Jose pays/)
  })

  it('have no sum where one role is not published, which says which', () => {
    expect(rowOf(RENO, { metros: [...THREE, RENO] })).toMatchObject({
      paid: null,
      real: null,
      against: null,
      lacks: 'not published: registered nurses',
    })
    const { headline, missing } = together({ metros: [...THREE, RENO] })
    expect(headline).toContain('Reno does not publish both roles.')
    expect(missing).toContain('registered nurses in Reno')
    expect(missing).not.toContain('web developers in')
  })

  it('are a floor where either figure is one: no difference, never first in a sentence, no line along the handle', () => {
    const capped = withNurses(SAN_JOSE, { median: CAP, floors: ['median'] })
    expect(rowOf(SAN_JOSE, {}, capped)).toMatchObject({ paid: 166_670 + CAP, floor: true, against: null })
    const block = together({}, capped)
    expect(block.headline).not.toContain('San Jose')
    expect(block.headline).not.toContain('the most')
    expect(block.lined.map(({ code }) => code)).not.toContain(SAN_JOSE)
    expect(decisionText(block, 0)).not.toMatch(/San Jose pays/)
    expect(block.missing).toContain('▸ a floor, as one of the two is capped: 1 for registered nurses')
    const { columns } = togetherTable(block.rows, block.base, block.pair!, 'median')
    const paid = columns.find(({ key }) => key === 'paid')!
    expect(paid.text(block.rows.find(({ code }) => code === SAN_JOSE)!)).toMatch(/ or more$/)
    expect(columns.some(({ key }) => key === 'floors')).toBe(true)
  })

  it('are never led by a place that is thin or repeats a figure in either role', () => {
    const many = { metros: [...THREE, VALLEJO] }
    expect(rowOf(VALLEJO, many)).toMatchObject({ paid: 403_000, thin: true })
    expect(together(many).headline).toContain('together: San Jose pays')
    expect(together(many).headline).not.toContain('the most')
    expect(together(many).missing).toContain('∙ under 100 jobs or no count: 1 for web developers')
    const flat = withNurses(SAN_JOSE, { p10: 200_000, p25: 200_000 })
    expect(together({}, flat).headline).not.toContain('San Jose')
    expect(decisionText(together({}, flat), 0)).toContain(
      'San Jose stands above it on a small market’s or a repeated figure.',
    )
  })

  it('have no pay after prices where no price level is published', () => {
    expect(rowOf(BRIDGEPORT, { metros: [...THREE, BRIDGEPORT] })).toMatchObject({ paid: 197_000, real: null })
  })

  it('are not added where one is paid by the hour: each alone is shown, and why', () => {
    const block = together({}, nurses({ unit: 'hour' }))
    expect(block.headline).toBe(
      'Registered nurses publish pay by the hour only, which is not added to another’s year.',
    )
    expect(block.rows.every(({ paid, real }) => paid === null && real === null)).toBe(true)
    expect(block.rows[0]?.parts?.map(({ paid }) => paid !== null)).toEqual([true, true])
    expect(decisionText(block, 0)).toBe('')
    expect(pictureOf({}, nurses({ unit: 'hour' })).blocks[0]?.deck).not.toContain('in the order of both')
  })

  it('may have the same role twice', () => {
    const { together: block, blocks } = pictureOf({ roles: ['15-1254'] })
    expect(block?.rows.find(({ code }) => code === SAN_JOSE)?.paid).toBe(2 * 166_670)
    expect(block?.headline).toMatch(/^Two web developers: San Jose/)
    expect(blocks).toHaveLength(1)
  })

  it('are compared with what the reader earns alone, not twice, which is said', () => {
    const mine = { base: 'mine', salary: 92_000 } as const
    const { base, notice } = together(mine)
    expect(base).toMatchObject({ name: 'my pay alone', paid: 92_000, real: 92_000 })
    expect(notice).toContain('what you earn alone')
    expect(together(mine).headline).toContain('more than you have alone')
    expect(decisionText(together(mine), 0)).toContain('more than you have alone')
  })

  it('are compared with the nation where a place is to be had as baseline for one of them only', () => {
    const { base, notice } = together({ base: RENO })
    expect(base.code).toBe('US')
    expect(notice).toBe(
      'Both together are compared with the nation: what Reno publishes can be set against one of the two only.',
    )
  })

  it('are suggested places by what both earn there', () => {
    const fewNurses = withNurses(NEW_YORK, { jobs: 500 })
    const names = pictureOf({ metros: [] }, fewNurses).places.shown
    expect(names.map(({ name, suggestion }) => [suggestion, name])).toEqual([
      ['jobs', 'San Jose'],
      ['pay', 'St. Louis'],
      ['nextJobs', 'New York'],
    ])
  })

  it('are none with one earner, and none where a role is no occupation of the release, which is said', () => {
    expect(pictureOf({ pair: 'no' }).together).toBeNull()
    const made = pictureOf({ roles: ['backend-engineer', '29-1141'] })
    expect(made.together).toBeNull()
    expect(made.notices.join()).toContain('The pay of two earners is not added here')
  })
})

describe('the one page of two earners', () => {
  const pageOf = (fields: Partial<View> = {}) =>
    onePage(tablesFor(), viewOf({ ...COUPLE, show: 'page', metros: THREE, ...fields }))!

  it('has both together first and one decision, which is about them', () => {
    const { roles, headline } = pageOf()
    expect(headline).toBe(together().headline)
    expect(roles.map(({ name }) => name)).toEqual([
      'Web developers and registered nurses together',
      'Web developers',
      'Registered nurses',
    ])
    expect(roles.map(({ decision }) => decision !== '')).toEqual([true, false, false])
    expect(roles[0]?.decision).toMatch(
      /^Together, of three places San Jose pays web developers and registered nurses most after prices/,
    )
  })

  it('says what each is paid and how many jobs each has, where one role has its spread', () => {
    const row = pageOf().roles[0]?.rows.find(({ code }) => code === SAN_JOSE)
    expect(row).toMatchObject({
      paid: '$366,670',
      half: '$166,670',
      most: '+ $200,000',
      jobs: '1,130 and 20,000 jobs',
    })
  })

  it('is the same as Markdown, with one decision', () => {
    const text = onePageMarkdown(pageOf(), 'https://example.org/')
    expect(text.match(/\*\*Decision\.\*\*/g)).toHaveLength(1)
    expect(text.indexOf('## Web developers and registered nurses together')).toBeLessThan(
      text.indexOf('## Registered nurses'),
    )
    expect(text).toContain('| web developers, as paid | registered nurses, as paid | jobs of each |')
    expect(text).toContain('not a figure of couples')
  })
})
