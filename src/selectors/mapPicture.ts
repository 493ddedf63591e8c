import { DIVERGING_BOUNDS } from '#domain/divergingClass.ts'
import type { MapShapes } from '#domain/map.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { MINUS } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { measureTerm } from '#format/measureTerms.ts'
import type { View } from '#view/view.ts'
import { againstBase, type AgainstBase } from './againstBase.ts'
import { leader } from './citiesHeadline.ts'
import { rankedPay, type CitiesPicture } from './citiesPicture.ts'
import type { PlacePay } from './placePay.ts'

/** A listed place on the map, in the shapes' own units. */
export interface MapDot {
  readonly code: string
  readonly row: PlacePay
  readonly x: number
  readonly y: number
  /** Radius as a part of the largest one, so that area is in proportion to jobs. Thin markets: 0, drawn small and hollow. */
  readonly size: number
  readonly against: AgainstBase | null
}

/** A bound between two classes: "+15", "$107k". */
export interface MapBound {
  readonly percent: string
  readonly dollars: string
}

/** What the map of Cities shows. */
export interface MapPicture {
  readonly shapes: MapShapes
  /** In the order of the list. */
  readonly dots: readonly MapDot[]
  /** Where areas lie that publish no figure. */
  readonly ticks: readonly (readonly [x: number, y: number])[]
  /** Listed places of each class, the lowest first. */
  readonly counts: readonly number[]
  /** Between the classes, the lowest first. Empty: the baseline has no figure, nothing is compared. */
  readonly bounds: readonly MapBound[]
  /** "% against the nation" */
  readonly against: string
  /** What is compared, a line each: "median yearly pay", "after local prices". */
  readonly pay: readonly string[]
  /** Of all places, listed or not, so that filters leave sizes alone. Null: no market is counted. */
  readonly mostJobs: number | null
  /** Round numbers of jobs for the legend, least first. */
  readonly sizes: readonly number[]
  /** What those jobs are: "jobs", of two earners "jobs, the fewer". */
  readonly jobs: string
  /** Listed places that are thin, and those that publish pay but cannot be compared. */
  readonly thin: number
  readonly uncompared: number
  /** Codes of the kept places on it, in order of keeping. */
  readonly kept: readonly string[]
  /** Codes of the markets with a count that is not thin, the largest first. */
  readonly largest: readonly string[]
  /** Code of the place that pays most, of those a headline may name. Null: none. */
  readonly best: string | null
  /** Where the colours lead, in words: "blue-teal above the nation, ochre below". */
  readonly words: string
}

const ROUND = [9, 8, 7, 6, 5, 4, 3, 2, 1] as const
const ROUNDER = [5, 2, 1] as const

/** The largest number not above `value` that is one of the digits with noughts: 4,200 → 4,000. */
function roundDown(value: number, digits: readonly number[]): number {
  const unit = 10 ** Math.floor(Math.log10(value))
  return (digits.find((digit) => digit * unit <= value) ?? 1) * unit
}

/** At most three round numbers for a legend of areas: about the most, a quarter and a fortieth of it; none is thin. */
export function legendSizes(most: number | null): readonly number[] {
  if (most === null || most < THIN_JOBS) return []
  const largest = roundDown(most, ROUND)
  const lesser = [largest / 40, largest / 4].map((jobs) => Math.max(THIN_JOBS, roundDown(jobs, ROUNDER)))
  return [...new Set([...lesser, largest])]
}

/** Name of the jobs that marks are sized by; those of two earners are of the smaller market. */
export function jobsName({ second }: Pick<CitiesPicture, 'second'>): string {
  return second ? 'jobs, the fewer' : 'jobs'
}

function boundsOf(line: number | null): readonly MapBound[] {
  if (line === null) return []
  return DIVERGING_BOUNDS.map((bound) => {
    const pay = Math.round(line * (1 + bound) * 100) / 100
    return {
      percent: `${bound < 0 ? MINUS : '+'}${Math.round(Math.abs(bound) * 100)}`,
      dollars: shortDollars(pay < 1000 ? pay : Math.round(pay / 1000) * 1000),
    }
  })
}

/** What the map shows of a picture of metro areas; a place without a position is left out. */
export function mapPicture(
  picture: CitiesPicture,
  shapes: MapShapes,
  view: Pick<View, 'rank' | 'measure'>,
): MapPicture {
  const counted = picture.pays.rows.flatMap(({ stats }) => (stats.jobs === null ? [] : [stats.jobs]))
  const most = counted.length === 0 ? null : Math.max(...counted)
  const dots = picture.rows.flatMap((row): readonly MapDot[] => {
    const at = shapes.metros.get(row.area.code)
    if (!at) return []
    const size = row.thin || row.stats.jobs === null || most === null ? 0 : Math.sqrt(row.stats.jobs / most)
    return [{ code: row.area.code, row, x: at[0], y: at[1], size, against: againstBase(picture, view, row) }]
  })
  const counts = new Array<number>(DIVERGING_BOUNDS.length + 1).fill(0)
  for (const { against } of dots) if (against) counts[against.class] = (counts[against.class] ?? 0) + 1
  const largest = dots.filter((dot) => dot.size > 0).toSorted((a, b) => b.size - a.size)
  const here = new Set(dots.map(({ code }) => code))
  const isMine = picture.base.code === 'mine'
  const after = view.rank === 'prices' ? 'after local prices' : ''
  return {
    shapes,
    dots,
    ticks: picture.pays.unpublished.flatMap(({ area }) => {
      const at = shapes.metros.get(area.code)
      return at ? [at] : []
    }),
    counts,
    bounds: boundsOf(picture.line),
    against:
      isMine && !picture.second ? '% more or less than you have now' : `% against ${picture.base.name}`,
    pay: [
      `${measureTerm(view.measure)} ${picture.role.unit === 'hour' ? 'hourly' : 'yearly'} pay${picture.second ? ', added' : ''}`,
      ...(after === '' ? [] : [after]),
    ],
    mostJobs: most,
    sizes: legendSizes(most),
    jobs: jobsName(picture),
    thin: dots.filter((dot) => dot.row.thin).length,
    uncompared: dots.filter((dot) => dot.against === null).length,
    kept: picture.kept.map((row) => row.area.code).filter((code) => here.has(code)),
    largest: largest.map(({ code }) => code),
    best:
      leader(
        dots.map(({ row }) => row),
        (row) => rankedPay(view, row),
      )?.area.code ?? null,
    words:
      picture.line === null
        ? `${picture.base.name} has no figure to compare with`
        : isMine
          ? `blue-teal: more than you have ${picture.second ? 'alone' : 'now'}${after && ', after prices'}; ochre: less`
          : `blue-teal above ${picture.base.name}, ochre below${after && `, ${after}`}`,
  }
}
