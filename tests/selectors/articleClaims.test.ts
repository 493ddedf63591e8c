import { describe, expect, it } from 'vitest'
import { articleClaims } from '#selectors/articleClaims.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import { formatView } from '#view/codec.ts'
import { tablesOf } from '../fixtures/cities.ts'
import { articleFixture } from '../fixtures/articleFixture.ts'

const check = articleClaims({ ...NO_TABLES, article: articleFixture })!
const claim = (key: string) => check.claims.find((each) => each.key === key)!
const text = (key: string) =>
  claim(key)
    .published.map((part) => part.text)
    .join('')

describe('the article, checked', () => {
  it('says a verdict on each of the five claims', () => {
    expect(check.claims.map(({ verdict, says }) => [verdict, says])).toEqual([
      ['Cannot be checked', '$75,487 on average (Glassdoor)'],
      [
        'True as paid, hardly after prices',
        'San Francisco, Seattle, New York, Los Angeles and Chicago pay above the nation',
      ],
      ['Not in the filings', 'Full-stack pays more'],
      ['True', '148,500 positions'],
      ['Depends on the code', '188,000 five years ahead'],
    ])
  })

  it('compares the average with the published median and mean, and with the median of its time', () => {
    expect(text('pay')).toBe(
      'Web developers, May 2025: median $92,650, mean $98,770. The article’s other numbers date it to 2019, when the median was $73,760 (code 15-1257, web developers and digital interface designers).',
    )
  })

  it('sets each city against the nation, as paid and after prices', () => {
    expect(claim('cities').cities.map(({ name, paid, real }) => `${name} ${paid} ${real}`)).toEqual([
      'San Francisco +65% +42%',
      'Seattle +41% +27%',
      'New York +13% +0.5%',
      'Los Angeles +16% +2.0%',
      'Chicago +4.6% +0.9%',
    ])
    expect(text('cities')).toContain('San Jose, Washington, Detroit and St. Louis')
  })

  it('marks visa filings as evidence of another kind, with their counts', () => {
    expect(claim('titles').published[0]).toEqual({ text: 'Visa filings', look: 'filings' })
    expect(text('titles')).toBe(
      'Visa filings: full-stack $116,064 (3,685 offers), backend $169,309 (1,029), frontend $140,000 (852). Different employers, not a fair sample.',
    )
  })

  it('gives both readings of 2024', () => {
    expect(text('forecast')).toBe(
      'For 2024 BLS later gave 86,000 (web developers alone) or 214,900 (web developers and digital interface designers, more than the old code held).',
    )
  })

  it('links each claim to a view that shows it and keeps the shortlist', () => {
    const view = { ...DEFAULT_VIEW, metros: ['19740'], states: ['CO'], roles: ['29-1141'] }
    const address = (key: string) => formatView(claim(key).link.to(view))
    expect(address('forecast')).toBe('?v=1&view=growth&metros=19740&round=2014-24')
    expect(claim('cities').link.to(view)).toMatchObject({
      view: 'cities',
      rank: 'prices',
      metros: ['19740'],
      states: [],
      roles: ['15-1254'],
    })
    expect(claim('cities').link.to(DEFAULT_VIEW).metros).toEqual([
      '41860',
      '42660',
      '35620',
      '31080',
      '16980',
    ])
  })

  it('names both official homes of the reader’s job once the role is here', () => {
    expect(check.deck).toBe('Five of its claims against what is published.')
    const alsoCalled = {
      title: 'backend developer',
      slug: 'backend-engineer',
      filings: 1029,
      share: 0.86,
      soc: '15-1252',
      name: 'Software developers',
      median: 135_980,
    }
    const { roles } = tablesOf([], { alsoCalled })
    expect(articleClaims({ ...NO_TABLES, roles, article: articleFixture })?.deck).toBe(
      'Five of its claims against what is published. The reader’s job has two official homes: Web developers ($92,650) and Software developers ($135,980).',
    )
  })

  it('is absent until the facts are here', () => {
    expect(articleClaims(NO_TABLES)).toBeNull()
  })
})
