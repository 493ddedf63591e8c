import type { FiledTitle } from '#domain/filings.ts'
import { afterPrices } from '#domain/prices.ts'
import { count } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import type { RolesPlace } from './rolesPlace.ts'

/** A job title as employers filed it, in the plate: another kind of evidence than the survey, never sorted among it. */
export interface FiledRow {
  readonly slug: string
  /** "Backend engineer". */
  readonly name: string
  readonly filings: number | null
  readonly p25: number | null
  readonly median: number | null
  readonly p75: number | null
  /** What it is and is not, with its count. */
  readonly text: string
  readonly mix: FiledTitle['mix']
}

/** Title as a row's name: first letter large, the rest as it stands inside a sentence. */
export function titleName(title: string): string {
  const words = title.split(' ').map((word) => (/^[A-Z][a-z-]*$/.test(word) ? word.toLowerCase() : word))
  const name = words.join(' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A filed title in a place; `byPrices`: pay after local prices. Where the place has no figure the nation's is not put in its stead. */
export function filedRow(title: FiledTitle, place: RolesPlace, byPrices: boolean): FiledRow {
  const pay = place.area === null ? title.nation : title.metros.find(({ area }) => area === place.code)
  const convert = (value: number | null) =>
    value !== null && byPrices && place.level !== null ? afterPrices(value, place.level) : value
  const missing =
    place.area?.kind === 'state'
      ? 'Visa filings are grouped by metro area and for the nation, not by state.'
      : `Too few visa filings in ${place.name} to be published.`
  return {
    slug: title.slug,
    name: titleName(title.title),
    filings: pay?.filings ?? null,
    p25: convert(pay?.p25 ?? null),
    median: convert(pay?.median ?? null),
    p75: convert(pay?.p75 ?? null),
    text: pay
      ? `${count(pay.filings)} H-1B offers by sponsoring employers, ${periodWords.filings}; not a sample`
      : missing,
    mix: title.mix,
  }
}
