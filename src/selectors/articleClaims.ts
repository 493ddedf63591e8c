import type { ArticleFacts } from '#domain/article.ts'
import { afterPrices } from '#domain/prices.ts'
import { PERIODS } from '#domain/periods.ts'
import {
  averageVerdict,
  citiesVerdict,
  filingsVerdict,
  forecastVerdict,
  positionsVerdict,
  type CityDistance,
  type Verdict,
} from '#domain/verdicts.ts'
import { count } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { joinList, lowerName } from '#format/names.ts'
import { signedPercent } from '#format/percent.ts'
import { monthYear, years } from '#format/periods.ts'
import type { Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { cityName } from './baseline.ts'
import { roleName } from './forecastNames.ts'

/** A piece of a sentence; filings: evidence of another kind. */
export interface Part {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'filings'
}

/** The named cities' distance from the nation, one column a city. */
export interface CityColumn {
  readonly name: string
  readonly paid: string
  readonly real: string
}

/** One claim of the article and what is published on it. */
export interface ArticleClaim {
  readonly key: 'pay' | 'cities' | 'titles' | 'positions' | 'forecast'
  readonly verdict: string
  readonly says: string
  readonly published: readonly Part[]
  /** Empty unless the claim is about cities. */
  readonly cities: readonly CityColumn[]
  /** The view that shows it, made of the present one: the shortlist stays. */
  readonly link: { readonly text: string; readonly to: (view: View) => View }
}

/** The article strip. */
export interface ArticleCheck {
  readonly deck: string
  readonly claims: readonly ArticleClaim[]
  readonly source: string
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  true: 'True',
  'cannot-be-checked': 'Cannot be checked',
  'true-hardly-after-prices': 'True as paid, hardly after prices',
  'true-not-after-prices': 'True as paid, not after prices',
  'partly-true': 'Partly true',
  'not-true': 'Not true',
  'in-the-filings': 'True in the filings',
  'not-in-the-filings': 'Not in the filings',
  'too-few-filings': 'Too few filings to say',
  'depends-on-the-code': 'Depends on the code',
  'too-high': 'Too high',
  'too-low': 'Too low',
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The article's title for the claim on specialisation. */
const CLAIMED_TITLE = 'full-stack-engineer'

const plain = (text: string): Part => ({ text, look: 'plain' })
const strong = (text: string): Part => ({ text, look: 'strong' })

/** A view of the article's role on one screen: no filters, the shortlist and the reader's own pay stay. */
function viewOf(view: View, facts: ArticleFacts, fields: Partial<View>): View {
  const { metros, salary } = view
  return { ...DEFAULT_VIEW, metros, salary, roles: [facts.soc], ...fields }
}

function payClaim(facts: ArticleFacts, role: string): ArticleClaim {
  const { claims, median, mean, then } = facts
  return {
    key: 'pay',
    verdict: VERDICTS[averageVerdict(claims.averagePay, [median, mean, then.median])],
    says: `${dollars(claims.averagePay)} on average (Glassdoor)`,
    published: [
      plain(`${role}, ${monthYear(PERIODS.wages)}: median ${dollars(median)}, mean ${dollars(mean)}. `),
      plain(
        `The article’s other numbers date it to ${then.year}, when the median was ${dollars(then.median)} `,
      ),
      plain(`(code ${then.code}, ${lowerName(then.title)}).`),
    ],
    cities: [],
    link: {
      text: 'See the pay',
      to: (view) => viewOf(view, facts, { view: 'roles', show: 'plate', place: 'US' }),
    },
  }
}

/** How far each named city is from the nation. */
function cityDistances({ cities, median }: ArticleFacts): readonly CityDistance[] {
  return cities.map((city) => ({
    paid: city.median / median - 1,
    real: afterPrices(city.median, city.prices) / median - 1,
  }))
}

function citiesClaim(facts: ArticleFacts): ArticleClaim {
  const { cities, claims, missing } = facts
  const distances = cityDistances(facts)
  const pinned = cities.map(({ metro }) => metro)
  return {
    key: 'cities',
    verdict: VERDICTS[citiesVerdict(distances)],
    says: `${joinList(claims.cities)} pay above the nation`,
    published:
      missing.length === 0
        ? []
        : [plain(`Not named, though far above the nation after prices: ${joinList(missing.map(cityName))}.`)],
    cities: cities.map(({ short }, i) => ({
      name: cityName(short),
      paid: signedPercent(distances[i]!.paid),
      real: signedPercent(distances[i]!.real),
    })),
    link: {
      text: 'See the cities',
      to: (view) =>
        viewOf(view, facts, { rank: 'prices', metros: view.metros.length === 0 ? pinned : view.metros }),
    },
  }
}

/** "full-stack" of "Full-stack Engineer". */
function kindOf(title: string): string {
  return lowerName(title).replace(/ (engineer|developer)$/, '')
}

function titlesClaim(facts: ArticleFacts): ArticleClaim {
  const { filings } = facts
  const claimed = filings.find(({ slug }) => slug === CLAIMED_TITLE)
  const others = filings.filter(({ slug }) => slug !== CLAIMED_TITLE)
  const shown = [...(claimed === undefined ? [] : [claimed]), ...others]
  const list = shown.map(
    ({ title, median, filings: offers }, i) =>
      `${kindOf(title)} ${dollars(median)} (${count(offers)}${i === 0 ? ' offers' : ''})`,
  )
  return {
    key: 'titles',
    verdict: VERDICTS[filingsVerdict(claimed, others)],
    says: 'Full-stack pays more',
    published: [
      { text: 'Visa filings', look: 'filings' },
      plain(`: ${list.join(', ')}. Different employers, not a fair sample.`),
    ],
    cities: [],
    link: {
      text: 'See the filings',
      to: (view) =>
        viewOf(view, facts, {
          view: 'roles',
          show: 'plate',
          place: 'US',
          roles: [facts.soc, ...shown.map(({ slug }) => slug)],
        }),
    },
  }
}

function growthLink(facts: ArticleFacts): ArticleClaim['link'] {
  return {
    text: 'Forecast check',
    to: (view) => viewOf(view, facts, { view: 'growth', show: 'check', round: facts.round.id }),
  }
}

function positionsClaim(facts: ArticleFacts): ArticleClaim {
  const { claims, round } = facts
  return {
    key: 'positions',
    verdict: VERDICTS[positionsVerdict(claims.positions, round.base)],
    says: `${count(claims.positions)} positions`,
    published: [
      plain(`BLS’s estimate for ${round.id.slice(0, 4)}, code ${round.code}: ${count(round.base)}.`),
    ],
    cities: [],
    link: growthLink(facts),
  }
}

function forecastClaim(facts: ArticleFacts, role: string): ArticleClaim {
  const { claims, round, then } = facts
  const target = Number(round.laterRound.slice(0, 4))
  const ahead = NUMBERS[target - then.year]?.toLowerCase() ?? count(target - then.year)
  return {
    key: 'forecast',
    verdict: VERDICTS[forecastVerdict(claims.forecast, round.narrow, round.wide)],
    says: `${count(claims.forecast)} ${ahead} years ahead`,
    published: [
      plain(`For ${target} BLS later gave `),
      strong(count(round.narrow)),
      plain(` (${lowerName(role)} alone) or `),
      strong(count(round.wide)),
      plain(` (${lowerName(then.title)}, more than the old code held).`),
    ],
    cities: [],
    link: growthLink(facts),
  }
}

function deckText(tables: Tables, facts: ArticleFacts, role: string, claims: number): string {
  const other = tables.roles[facts.soc]?.alsoCalled ?? null
  const homes =
    other?.median == null
      ? ''
      : ` The reader’s job has two official homes: ${role} (${dollars(facts.median)}) and ${other.name} (${dollars(other.median)}).`
  return `${NUMBERS[claims] ?? count(claims)} of its claims against what is published.${homes}`
}

/** The article's claims, checked. Null while its facts are not here. */
export function articleClaims(tables: Tables): ArticleCheck | null {
  const facts = tables.article
  if (facts === undefined) return null
  const role = tables.roles[facts.soc]?.short ?? roleName(tables, facts.soc, 'Web developers')
  const claims = [
    payClaim(facts, role),
    citiesClaim(facts),
    titlesClaim(facts),
    positionsClaim(facts),
    forecastClaim(facts, role),
  ]
  return {
    deck: deckText(tables, facts, role, claims.length),
    claims,
    source: `Sources: BLS OEWS, ${monthYear(PERIODS.wages)} and May ${facts.then.year}; BEA price levels, ${PERIODS.prices}; BLS Employment Projections ${years(facts.round.id)} and ${years(facts.round.laterRound)}; DOL visa filings, FY${PERIODS.filings}, grouped by TechPay Atlas.`,
  }
}
