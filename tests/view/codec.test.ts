import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '#view/codec.ts'
import { DEFAULT_VIEW } from '#view/view.ts'

const reasons = (search: string) => parseView(search).ignored.map(({ reason }) => reason)

describe('reading an address', () => {
  it('opens web developers in Cities at the bare address', () => {
    for (const search of ['', '?', '?&', '?roles=&show=']) {
      expect(parseView(search)).toEqual({ view: DEFAULT_VIEW, ignored: [], release: null, schema: 1 })
    }
  })

  it('keeps the defaults that links of the first schema rely on', () => {
    expect(DEFAULT_VIEW).toEqual({
      view: 'cities',
      show: 'list',
      roles: ['15-1254'],
      metros: [],
      place: 'US',
      open: null,
      base: 'US',
      salary: null,
      home: null,
      measure: 'median',
      rank: 'paid',
      housing: 0,
      axis: 'prices',
      dollars: 'paid',
      pair: 'no',
      tax: 'none',
      sort: 'pay',
      order: 'down',
      states: [],
      regions: [],
      near: null,
      miles: 100,
      pop: null,
      jobs: null,
      pay: null,
      level: null,
      beats: 'no',
      nonmetro: 'no',
      find: null,
      groups: [],
      prep: [],
      openings: null,
      growth: null,
      round: null,
      survey: 'no',
      size: 'jobs',
      tint: 'growth',
    })
  })

  it('keeps the good parts of a damaged link', () => {
    const { view, ignored } = parseView(
      '?v=1&view=compare&roles=15-1252&metros=41940.9x.42660&housing=12&rank=prices',
    )
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      view: 'compare',
      show: 'pay',
      roles: ['15-1252'],
      metros: ['41940', '42660'],
      rank: 'prices',
    })
    expect(ignored).toEqual([
      {
        key: 'metros',
        text: '9x',
        reason: 'In “metros”, “9x” is not a place and was left out. Use a code such as 41860 or CA.',
      },
      {
        key: 'housing',
        text: '12',
        reason:
          'In “housing”, “12” is not a part of the price index and was left out. Use 0, 5 and so on to 40.',
      },
    ])
  })

  it('says of a list without a single member, or of a version that is none, that it was left out', () => {
    expect(reasons('?metros=..')).toEqual([
      'In “metros”, “..” is not a place and was left out. Use a code such as 41860 or CA.',
    ])
    expect(parseView('?v=9&roles=<script>&metros=..&housing=99').ignored.map(({ key }) => key)).toEqual([
      'v',
      'roles',
      'metros',
      'housing',
    ])
    expect(parseView('?v=--').ignored.map(({ text }) => text)).toEqual(['--'])
  })

  it('reads the form of the picture as one of its screen', () => {
    expect(parseView('?view=roles').view.show).toBe('plate')
    expect(parseView('?show=table&view=growth').view.show).toBe('table')
    expect(parseView('?view=growth&show=map').view.show).toBe('check')
    expect(reasons('?view=growth&show=map')).toEqual([
      'In “show”, “map” is not a form of this screen and was left out. Use check, all, record, tree or table.',
    ])
  })

  it('tells "no role" from a role that was not given', () => {
    expect(parseView('?roles=none').view.roles).toEqual([])
    expect(parseView('?roles=NONE').view.roles).toEqual([])
    expect(parseView('?roles=!').view.roles).toEqual(['15-1254'])
    expect(formatView({ ...DEFAULT_VIEW, roles: [] })).toBe('?v=1&roles=none')
  })

  it('takes the first twelve roles and says which were left out', () => {
    const codes = Array.from({ length: 14 }, (_, i) => `15-${1200 + i}`)
    const { view, ignored } = parseView(`?roles=${codes.join('.')}`)
    expect(view.roles).toEqual(codes.slice(0, 12))
    expect(ignored).toEqual([
      {
        key: 'roles',
        text: '15-1212.15-1213',
        reason: 'A link holds at most 12 roles; left out: 15-1212, 15-1213. Remove one to add another.',
      },
    ])
  })

  it('counts a role or place that is given twice once, without a word', () => {
    const { view, ignored } = parseView('?roles=15-1252.15-1252&metros=ca.CA.41940')
    expect([view.roles, view.metros, ignored]).toEqual([['15-1252'], ['CA', '41940'], []])
  })

  it('keeps codes that are well formed though no release may know them', () => {
    const { view, ignored } = parseView(
      '?roles=99-9999.no-such-title&metros=99999.1234567.ZZ&near=00000&round=1066-76',
    )
    expect(view.roles).toEqual(['99-9999', 'no-such-title'])
    expect(view.metros).toEqual(['99999', '1234567', 'ZZ'])
    expect([view.near, view.round, ignored]).toEqual(['00000', '1066-76', []])
  })

  it('takes the first of a repeated key that can be read, and says so', () => {
    const { view, ignored } = parseView('?rank=fast&rank=prices&rank=paid')
    expect(view.rank).toBe('prices')
    expect(ignored.map(({ text }) => text)).toEqual(['fast', 'paid'])
    expect(reasons('?rank=prices&rank=Prices')).toEqual([])
  })

  it('takes the nation as a baseline and a place to look in, not as a place to keep', () => {
    expect(parseView('?base=US&place=us').ignored).toEqual([])
    expect(parseView('?metros=US.CA&open=us').view).toMatchObject({ metros: ['CA'], open: null })
    expect(reasons('?metros=US.CA&open=us')).toHaveLength(2)
  })

  it('reads ranges with open ends and refuses ones the wrong way round', () => {
    expect(parseView('?jobs=100_max&pay=min_120000').view).toMatchObject({
      jobs: { from: 100, to: null },
      pay: { from: null, to: 120_000 },
    })
    expect(parseView('?pay=80000_120000').view.pay).toEqual({ from: 80_000, to: 120_000 })
    expect(parseView('?pay=2_1&jobs=100').view).toEqual(DEFAULT_VIEW)
    expect(reasons('?jobs=100')).toEqual([
      'In “jobs”, “100” is not a range of jobs and was left out. ' +
        'Use two whole numbers such as 100_5000, or min_5000, or 100_max.',
    ])
  })

  it('refuses distances, parts and pay outside their limits', () => {
    for (const search of [
      '?miles=9',
      '?miles=501',
      '?housing=45',
      '?salary=0',
      '?salary=92,000',
      '?salary=1e5',
    ]) {
      expect(parseView(search).view).toEqual(DEFAULT_VIEW)
      expect(reasons(search)).toHaveLength(1)
    }
  })

  it('reads percent signs, plus signs and what chat programs do to links', () => {
    expect(parseView('?roles=15%2D1252&find=St.+Louis').view).toMatchObject({
      roles: ['15-1252'],
      find: 'st-louis',
    })
    expect(parseView('?roles=15-1252%2E15-1254').view.roles).toEqual(['15-1252', '15-1254'])
    expect(parseView('?view=compare&amp;metros=41940).').view).toMatchObject({
      view: 'compare',
      metros: ['41940'],
    })
    expect(parseView('?rank=prices#top').view.rank).toBe('prices')
    expect(parseView('?find=Canon City%20Doña').view.find).toBe('canon-city-dona')
  })

  it('passes over the marks of other programs and names any other key it does not know', () => {
    expect(reasons('?utm_source=x&fbclid=y&gclid=z&ref=w')).toEqual([])
    expect(reasons('?colour=red')).toEqual(['This page has no setting “colour”; it was left out.'])
    expect(reasons('?__proto__=red&constructor=1')).toHaveLength(2)
  })

  it('shortens what it quotes', () => {
    const [ignored] = parseView(`?rank=${'x'.repeat(5000)}`).ignored
    expect(ignored?.text).toHaveLength(40)
    expect(ignored?.reason.length).toBeLessThan(150)
  })

  it('reads the release a link was made from', () => {
    expect(parseView('?v=1&d=2025-05-1A2B3C4D').release).toBe('2025-05-1a2b3c4d')
    expect(parseView('?v=1&d=yesterday')).toMatchObject({
      release: null,
      ignored: [{ key: 'd', text: 'yesterday' }],
    })
    expect(formatView(DEFAULT_VIEW, { release: '2025-05-1a2b3c4d' })).toBe('?v=1&d=2025-05-1a2b3c4d')
  })

  it('reads what it can of a link from a newer page, and says so', () => {
    const { view, schema, ignored } = parseView('?v=7&rank=prices&hue=3')
    expect([view.rank, schema]).toEqual(['prices', 7])
    expect(ignored.map(({ key }) => key)).toEqual(['v', 'hue'])
    expect(ignored[0]?.reason).toContain('newer version')
  })
})

describe('writing an address', () => {
  it('writes codes and words in the order of the table', () => {
    const address = formatView({
      ...DEFAULT_VIEW,
      view: 'compare',
      show: 'pay',
      roles: ['15-1252', 'backend-engineer'],
      metros: ['42660', 'CA'],
      base: 'mine',
      salary: 92_000,
      jobs: { from: 100, to: null },
      find: 'san-jose',
      housing: 30,
    })
    expect(address).toBe(
      '?v=1&view=compare&roles=15-1252.backend-engineer&metros=42660.CA&base=mine&housing=30&jobs=100_max&find=san-jose',
    )
  })
})
