import { describe, expect, it } from 'vitest'
import { titlesPicture } from '#selectors/titlesPicture.ts'
import { titlesTable } from '#selectors/titlesTable.ts'
import { NEARBY_TABLES } from '../fixtures/nearby.ts'
import { rolesView } from '../fixtures/roles.ts'

function titles(role: string, tables = NEARBY_TABLES) {
  const picture = titlesPicture(tables, rolesView({ show: 'titles', roles: [role] }))
  if (!picture) throw new Error('expected a picture')
  return picture
}

describe('how a title is filed', () => {
  it('sets employers’ filings beside O*NET’s lists where they disagree', () => {
    const backend = titles('backend-engineer')
    expect(backend.headline).toBe(
      'Employers file 86% of 1,029 “backend engineer” offers under software developers; O*NET lists it under web developers.',
    )
    expect(backend.shares.map(({ name, share }) => [name, share])).toEqual([
      ['Software developers', 0.86],
      ['Computer programmers', 0.1],
    ])
    expect(backend.unnamed).toBeCloseTo(0.04)
    expect(backend.listed).toMatchObject([{ titles: ['Back End Developer'], role: { soc: '15-1254' } }])
  })

  it('says that both agree, or that O*NET has no such title', () => {
    const [backend] = NEARBY_TABLES.filings!
    const agreeing = {
      ...NEARBY_TABLES,
      filings: [{ ...backend!, listed: [{ title: 'Back End Engineer', socs: ['15-1252'] }] }],
    }
    expect(titles('backend-engineer', agreeing).headline).toMatch(/; O\*NET lists it there too\.$/)
    const unlisted = { ...NEARBY_TABLES, filings: [{ ...backend!, listed: [] }] }
    expect(titles('backend-engineer', unlisted).headline).toMatch(/; O\*NET does not list the title\.$/)
  })

  it('says mostly only of half the filings or more', () => {
    const [backend] = NEARBY_TABLES.filings!
    const spread = {
      ...NEARBY_TABLES,
      filings: [{ ...backend!, mix: [{ soc: '15-1252', share: 0.39 }] }],
    }
    expect(titles('backend-engineer').short).toContain('mostly under software developers: 86%')
    expect(titles('backend-engineer', spread).short).toContain('most often under software developers: 39%')
  })

  it('turned round, says which titles go with an occupation and how many filed ones go elsewhere', () => {
    expect(titles('15-1254').headline).toBe(
      'Workers gave O*NET 3 titles for web developers; employers file none of 1 titles there.',
    )
    const programmers = { ...NEARBY_TABLES, profiles: { '15-1251': NEARBY_TABLES.profiles['35-2014']! } }
    const { shares, headline } = titles('15-1251', programmers)
    expect(shares).toMatchObject([{ code: 'backend-engineer', share: 0.1, filings: 1029 }])
    expect(headline).toBe(
      'Workers gave O*NET 1 title for computer programmers; employers file no title mostly there, backend engineer most often (10%).',
    )
  })

  it('counts the same titles on a phone as on a desk', () => {
    const title = NEARBY_TABLES.filings![0]!
    const tables = {
      ...NEARBY_TABLES,
      filings: [0.9, 0.6, 0.2].map((share, i) => ({
        ...title,
        slug: `title-${i}`,
        mix: [{ soc: '15-1254', share }],
      })),
    }
    const { headline, short } = titles('15-1254', tables)
    expect(headline).toContain('employers file 2 of 3 titles mostly there')
    expect(short).toBe('How web developers are titled: 3 reported titles, 2 of 3 filed ones mostly there.')
    expect(titles('15-1254').short).toContain('none of 1 filed titles go mostly there')
  })

  it('never gives a title’s offer as a role’s survey pay', () => {
    const { rows, columns } = titlesTable(titles('backend-engineer'))
    const of = (key: string) => columns.find((column) => column.key === key)
    expect(rows.map((row) => of('evidence')?.value(row))).toEqual([
      'visa filings',
      'visa filings',
      'visa filings',
      'O*NET',
    ])
    expect(rows.map((row) => of('survey')?.value(row))).toEqual([135_980, 100_390, null, 92_650])
    expect(rows.map((row) => of('offer')?.value(row))).toEqual([169_309, 169_309, null, null])
    expect(rows.map((row) => of('share')?.value(row))).toEqual([86, 10, 4, null])
  })

  it('is nothing while a table is missing or the release has no such role', () => {
    const view = rolesView({ show: 'titles', roles: ['no-such-title'] })
    expect(titlesPicture(NEARBY_TABLES, view)).toBeNull()
    expect(titlesPicture({ ...NEARBY_TABLES, profiles: {} }, rolesView())).toBeNull()
  })
})
