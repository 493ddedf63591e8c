import { PERIODS } from '#domain/periods.ts'
import type { Source } from '#domain/release.ts'
import { monthYear, periodWords } from '#format/periods.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'

/** What is known of a publisher's file besides its content. `file`: a pattern of its path below the inputs. */
type KnownSource = Omit<Source, 'sha256'> & { readonly file: RegExp }

const YEAR = PERIODS.wages.slice(0, 4)

/** Inputs whose path names the period of the release, without their ending. */
export const NATION_WAGES = `oews/national_M${YEAR}_dl`
export const METRO_WAGES = `oews/MSA_M${YEAR}_dl`
export const NONMETRO_WAGES = `oews/BOS_M${YEAR}_dl`
export const STATE_WAGES = `oews/state_M${YEAR}_dl`
export const PRICE_LEVELS = `places/regional-price-parities-${PERIODS.prices}`
export const TAXES = `tax/income-tax-${PERIODS.taxes}`
export const FILED_PAY = `lca/lca-titles-fy${PERIODS.filings}`
export const FILED_EMPLOYERS = `lca/lca-employers-fy${PERIODS.filings}`
export const FILED_MIX = `lca/lca-titles-soc-mix-fy${PERIODS.filings}`

export const AREA_CHANGES = 'places/oews-area-changes-2023-2024.csv'
export const CPI_MAY = 'places/cpi-u-may.csv'
export const CPI_ANNUAL = 'places/cpi-u-annual.csv'

function startsWith(stem: string): RegExp {
  return new RegExp(`^${stem}\\.`)
}

const PUBLIC_DOMAIN = 'Public domain (United States government work)'
const BLS = 'US Bureau of Labor Statistics'
const OEWS = { publisher: BLS, licence: PUBLIC_DOMAIN, address: 'https://www.bls.gov/oes/tables.htm' }
const EP = {
  publisher: BLS,
  licence: PUBLIC_DOMAIN,
  address: 'https://www.bls.gov/emp/data/occupational-data.htm',
}
const CPI = {
  publisher: BLS,
  licence: PUBLIC_DOMAIN,
  address: 'https://www.bls.gov/cpi/data.htm',
  title: 'Consumer Price Index for All Urban Consumers, US city average, all items',
}
const CENSUS = { publisher: 'US Census Bureau', licence: PUBLIC_DOMAIN }
const ONET = {
  publisher: 'US Department of Labor, Employment and Training Administration (O*NET)',
  period: `O*NET ${PERIODS.titles}`,
  licence: 'CC BY 4.0, changed for this product',
  address: 'https://www.onetcenter.org/database.html',
}
const LCA = {
  publisher: 'US Department of Labor, Office of Foreign Labor Certification; grouped by TechPay Atlas',
  period: `Fiscal year ${PERIODS.filings}`,
  licence: PUBLIC_DOMAIN,
  address: 'https://www.dol.gov/agencies/eta/foreign-labor/performance',
}

const FIXED: readonly KnownSource[] = [
  {
    id: 'oews-metros',
    file: startsWith(METRO_WAGES),
    title: 'Occupational Employment and Wage Statistics, metropolitan areas',
    period: periodWords.wages,
    ...OEWS,
  },
  {
    id: 'oews-nonmetro',
    file: startsWith(NONMETRO_WAGES),
    title: 'Occupational Employment and Wage Statistics, nonmetropolitan areas',
    period: periodWords.wages,
    ...OEWS,
  },
  {
    id: 'oews-states',
    file: startsWith(STATE_WAGES),
    title: 'Occupational Employment and Wage Statistics, states',
    period: periodWords.wages,
    ...OEWS,
  },
  {
    id: 'prices',
    file: startsWith(PRICE_LEVELS),
    title: 'Regional Price Parities by metropolitan area (MARPP) and state (SARPP)',
    publisher: 'US Bureau of Economic Analysis',
    period: PERIODS.prices,
    licence: PUBLIC_DOMAIN,
    address: 'https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
  },
  {
    id: 'taxes',
    file: startsWith(TAXES),
    title:
      'Income tax brackets and standard deductions, federal and of the states; Social Security and Medicare',
    publisher:
      'US Internal Revenue Service; US Social Security Administration; Tax Foundation (compilation of the states)',
    period: PERIODS.taxes,
    licence: 'Figures of law; states as compiled by the Tax Foundation',
    address: 'https://taxfoundation.org/data/all/state/state-income-tax-rates/',
  },
  {
    id: 'metros',
    file: /^places\/metros\./,
    title: 'Gazetteer of core based statistical areas; population estimates',
    period: 'Gazetteer 2025; population 2023',
    address: 'https://www.census.gov/geographies/reference-files/time-series/geo/gazetteer-files.html',
    ...CENSUS,
  },
  {
    id: 'counties',
    file: /^places\/list1_2023\./,
    title: 'Core based statistical areas and their counties (List 1)',
    publisher: 'US Office of Management and Budget; US Census Bureau',
    period: monthYear(PERIODS.areas),
    licence: PUBLIC_DOMAIN,
    address:
      'https://www.census.gov/geographies/reference-files/time-series/demo/metro-micro/delineation-files.html',
  },
  {
    id: 'area-changes',
    file: /^places\/oews-area-changes-/,
    title: 'Codes of metropolitan areas that changed with the delineation of July 2023 (derived from List 1)',
    publisher: 'US Office of Management and Budget; US Census Bureau',
    period: 'May 2023 to May 2024',
    licence: PUBLIC_DOMAIN,
    address: 'https://www.bls.gov/oes/current/msa_def.htm',
  },
  { id: 'cpi-may', file: /^places\/cpi-u-may\./, period: 'May of each year', ...CPI },
  { id: 'cpi-annual', file: /^places\/cpi-u-annual\./, period: 'Annual averages', ...CPI },
  {
    id: 'outlines',
    file: /^us-atlas\/states-10m\./,
    title: 'Cartographic boundary files of the states, as topology (us-atlas)',
    period: '2017',
    publisher: 'US Census Bureau; us-atlas',
    licence: 'Public domain; us-atlas ISC',
    address: 'https://github.com/topojson/us-atlas',
  },
  {
    id: 'matrix-codes',
    file: /^projections\/matrix-codes-2018\./,
    title: 'Combined codes of the National Employment Matrix and the SOC 2018 codes they hold (derived)',
    period: 'SOC 2018',
    ...EP,
  },
  {
    id: 'filings-titles',
    file: startsWith(FILED_PAY),
    title: 'H-1B labor condition applications by job title',
    ...LCA,
  },
  {
    id: 'filings-employers',
    file: startsWith(FILED_EMPLOYERS),
    title: 'H-1B labor condition applications by employer, area and occupation',
    ...LCA,
  },
  {
    id: 'filings-mix',
    file: startsWith(FILED_MIX),
    title: 'H-1B labor condition applications: SOC codes of job titles',
    ...LCA,
  },
]

/** What is known of the file that was read; the year or the name of a table may stand in its path. */
function sourceOf(file: string): Omit<Source, 'sha256'> | undefined {
  const fixed = FIXED.find((source) => source.file.test(file))
  if (fixed !== undefined) {
    const { id, title, publisher, period, licence, address } = fixed
    return { id, title, publisher, period, licence, address }
  }
  const nation = /^oews\/national_M(\d{4})_dl\./.exec(file)?.[1]
  if (nation !== undefined) {
    const title = 'Occupational Employment and Wage Statistics, nation'
    return { id: `oews-nation-${nation}`, title, period: `May ${nation}`, ...OEWS }
  }
  const metros = /^oews\/MSA_M(\d{4})_dl\./.exec(file)?.[1]
  if (metros !== undefined) {
    const title = 'Occupational Employment and Wage Statistics, metropolitan areas, 21 occupations'
    return { id: `oews-metros-${metros}`, title, period: `May ${metros}`, ...OEWS }
  }
  const round = /^projections\/(occupation|search-export)-(\d{4}-\d{2})\./.exec(file)
  if (round !== null) {
    const part = round[1] === 'occupation' ? 'occupation tables' : 'search export'
    const id = `${round[1] === 'occupation' ? 'projections' : 'projections-export'}-${round[2]!}`
    return { id, title: `Employment Projections, ${part}`, period: round[2]!.replace('-', '–'), ...EP }
  }
  const onet = /^onet\/(.+)\.(xlsx|csv)$/.exec(file)?.[1]
  if (onet !== undefined) {
    const id = `onet-${onet.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    return { id, title: `O*NET: ${onet.replaceAll('_', ' ')}`, ...ONET }
  }
  return undefined
}

/** Every file that was read, as the manifest names it, by id. Throws `PipelineProblem`: a file nobody has described. */
export function usedSources(inputs: Inputs): readonly Source[] {
  return [...inputs.used]
    .map(([file, sha256]): Source => {
      const source = sourceOf(file)
      if (source === undefined)
        throw new PipelineProblem({ file }, 'expected a description in sources.ts; found none')
      return { ...source, sha256 }
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
