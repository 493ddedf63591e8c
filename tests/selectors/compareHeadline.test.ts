import { describe, expect, it } from 'vitest'
import { comparePicture } from '#selectors/comparePicture.ts'
import { decisionText } from '#selectors/decision.ts'
import { jobsClause } from '#selectors/jobsClause.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

function headline(fields: Partial<View>): string | undefined {
  return comparePicture(compareTables(), viewOf({ view: 'compare', ...fields }))?.blocks[0]?.headline
}

function shortHeadline(fields: Partial<View>): string | undefined {
  return comparePicture(compareTables(), viewOf({ view: 'compare', ...fields }))?.blocks[0]?.shortHeadline
}

const FOUR = ['42660', '19740', '41180', '41940']

describe('headline of a comparison', () => {
  it('sets the only other place against a place: on paper, after prices, jobs', () => {
    expect(headline({ metros: ['42660', '19740'], base: '19740' })).toBe(
      'Seattle pays $38,380 more than Denver on paper and $30,300 more after prices, with nearly four times the jobs.',
    )
  })

  it('names of several others first who pays most after prices, then the one with most jobs', () => {
    expect(headline({ metros: FOUR, base: '19740' })).toBe(
      'San Jose pays most after prices, $63,900 more than Denver; Seattle pays $30,300 more, with nearly four times the jobs.',
    )
    expect(headline({ metros: ['42660', '19740', '41180'], base: '19740' })).toMatch(
      /^Seattle pays \$38,380 more than Denver on paper and \$30,300 more after prices/,
    )
  })

  it('says of the baseline that it pays most where it does', () => {
    expect(headline({ metros: FOUR, base: '41940' })).toBe(
      'San Jose pays most after prices; Seattle pays $33,600 less, with 3.1 times the jobs.',
    )
  })

  it('says of nobody that it pays most where a 30-job market or an unpriced place may pay more', () => {
    expect(headline({ metros: [...FOUR, '10000'], base: '19740' })).toMatch(
      /^San Jose pays \$63,900 more than Denver after prices; Seattle pays \$30,300 more/,
    )
    expect(headline({ metros: [...FOUR, '14860'], base: '19740' })).toMatch(/^San Jose pays \$63,900 more/)
    expect(headline({ metros: [...FOUR, '38860'], base: '19740' })).toMatch(
      /^San Jose pays most after prices, .* Portland publishes no figure\.$/,
    )
  })

  it('compares on paper where the baseline has no price level, and says of nobody that it pays most', () => {
    expect(headline({ metros: ['14860', '42660', '41940'], base: '14860' })).toBe(
      'San Jose pays $73,120 more than Bridgeport on paper; Seattle pays $36,890 more, with 3,470 jobs.',
    )
  })

  it.each([19740, 42660, 41940, 41180, 35620].map(String))(
    'names the place that the decision names, against %s',
    (base) => {
      for (const metros of [FOUR, [...FOUR, '35620'], ['35620', '41180', '19740'], [...FOUR, '10000']]) {
        const block = comparePicture(compareTables(), viewOf({ view: 'compare', metros, base }))!.blocks[0]!
        const decided = /(?:^Of \w+ places|and a price level) (.+?) pays/.exec(decisionText(block, 0))?.[1]
        expect(block.headline.split(';')[0], `${metros.join(' ')} against ${base}`).toContain(decided)
      }
    },
  )

  it('sets the best pay after prices against the nation, and says where it is first in both', () => {
    expect(headline({ metros: FOUR })).toBe(
      'San Jose pays $74,020 more than the nation on paper and $58,300 more after prices, the most of the four.',
    )
  })

  it('crowns no 30-job market and no repeated figure, though both pay more', () => {
    expect(headline({ metros: ['10000', '36500', '19740'] })).toMatch(/^Denver pays/)
  })

  it('says when prices turn a difference round', () => {
    expect(headline({ metros: ['35620', '41180'], base: '41180' })).toBe(
      'New York pays $1,540 less than St. Louis on paper and $18,700 less after prices, with 8.6 times the jobs.',
    )
    expect(headline({ metros: ['35620', '38900'], housing: 40 })).toMatch(
      /^New York pays \$12,170 more than the nation on paper, but \$10,\d00 less after prices \(40% to housing\)\.$/,
    )
  })

  it('compares on paper only where a price level lacks, and says so', () => {
    expect(headline({ metros: ['14860', '42660'], base: '14860' })).toBe(
      'Seattle pays $36,890 more than Bridgeport on paper; no price level is published for Bridgeport.',
    )
  })

  it('names who publishes nothing', () => {
    expect(headline({ metros: ['42660', '38860'], base: '42660' })).toBe(
      'Portland publishes no figure for web developers; Seattle does.',
    )
    expect(headline({ metros: ['42660', '38860'] })).toMatch(/ Portland publishes no figure\.$/)
  })

  it('says that only small markets stand there where no other does', () => {
    expect(headline({ metros: ['10000', '36500'] })).toBe(
      'Only small markets or repeated figures stand for web developers in these places.',
    )
  })

  it('speaks to the reader of their own pay and does not print it', () => {
    const own = headline({ metros: FOUR, base: 'mine', salary: 92_000 })
    expect(own).toMatch(/^San Jose pays \$74,670 more than you have on paper/)
    expect(own).not.toContain('92,000')
  })

  it('says what an offer of the place must be to match the own pay', () => {
    expect(headline({ metros: ['42660', '41180'], base: 'mine', salary: 81_000, home: '19740' })).toMatch(
      /; \$[\d,]+ there would match your pay\./,
    )
  })
})

describe('headline with one kept place', () => {
  it('is about the kept place, not about a suggestion that pays more', () => {
    expect(headline({ metros: ['19740'] })).toBe(
      'Denver pays $590 less than the nation on paper and $5,600 less after prices.',
    )
    expect(headline({ metros: ['99999', '19740'] })).toBe(headline({ metros: ['19740'] }))
  })

  it('counts no suggestion, among who publishes nothing neither', () => {
    expect(headline({ metros: ['41940'] })).toBe(
      'San Jose pays $74,020 more than the nation on paper and $58,300 more after prices.',
    )
    expect(headline({ metros: ['38860'] })).toBe('Portland publishes no figure for web developers.')
    expect(headline({ metros: ['36500'] })).toBe(
      'Only a small market or a repeated figure stands for web developers in Olympia.',
    )
  })

  it('gives the pay of a place that is its own baseline', () => {
    expect(headline({ metros: ['19740'], base: '19740' })).toBe(
      'Denver pays $92,060 on paper and $87,000 after prices.',
    )
  })
})

describe('short headline', () => {
  it('says pay after prices and the market, in three lines of a phone', () => {
    expect(shortHeadline({ metros: FOUR, base: '19740' })).toBe(
      'San Jose pays most after prices, $63,900 more than Denver.',
    )
    expect(shortHeadline({ metros: ['42660', '19740'], base: '19740' })).toBe(
      'Seattle pays $30,300 more than Denver after prices.',
    )
    expect(shortHeadline({ metros: FOUR })).toBe(
      'San Jose pays $58,300 more than the nation after prices, the most of the four.',
    )
  })

  it('says both signs where prices turn them round', () => {
    expect(shortHeadline({ metros: ['35620', '38900'], housing: 40 })).toMatch(
      /^New York pays more than the nation on paper, but \$10,\d00 less after prices \(40% to housing\)\.$/,
    )
  })

  it('leaves out who publishes nothing where a fourth line would be needed', () => {
    expect(shortHeadline({ metros: ['42660', '19740', '38860'], base: '19740' })).not.toContain('Portland')
    expect(shortHeadline({ metros: ['14860', '42660'], base: '14860' })).toBe(
      'Seattle pays $36,890 more than Bridgeport on paper.',
    )
  })
})

describe('the jobs of one market against another', () => {
  it('are a multiple from about twice up, a part below, a pair of counts where a part is small', () => {
    expect(jobsClause(3470, 900)).toBe('with nearly four times the jobs')
    expect(jobsClause(1350, 1000)).toBe('with 35% more jobs')
    expect(jobsClause(1020, 1000)).toBe('with about as many jobs')
    expect(jobsClause(700, 1000)).toBe('with 30% fewer jobs')
    expect(jobsClause(490, 4200)).toBe('with 490 jobs against 4,200')
    expect(jobsClause(null, 4200)).toBeNull()
  })
})
