import { NATION } from '#domain/area.ts'
import type { FiledPay, FiledTitle } from '#domain/filings.ts'
import { PERIODS } from '#domain/periods.ts'
import { SOC } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'filings', period: PERIODS.filings }
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const AREA = /^(US|\d{5})$/
const DOLLARS = { min: 1, max: 10_000_000 }
/** Shares are written in hundredths of a per cent, as published. */
const SHARES = 10_000

/** Pay in visa filings by job title: filings/titles.json. A title's areas begin with the nation. */
export const filingsFile: DataFile<readonly FiledTitle[]> = {
  path: 'filings/titles.json',
  encode: (titles) =>
    writeColumns(
      { ...HEAD, rows: titles.length },
      {
        slug: titles.map(({ slug }) => slug),
        title: titles.map(({ title }) => title),
        group: titles.map(({ group }) => group),
        pay: titles.map(({ nation, metros }) => encodePay([nation, ...metros])),
        mix: titles.map(({ mix }) => ({
          rows: mix.length,
          soc: mix.map(({ soc }) => soc),
          share: mix.map(({ share }) => Math.round(share * SHARES)),
        })),
        listed: titles.map(({ listed }) => ({
          rows: listed.length,
          title: listed.map((each) => each.title),
          socs: listed.map(({ socs }) => socs),
        })),
      },
    ),
  decode: (text) => {
    const file = readColumns(filingsFile.path, HEAD, text)
    const slug = file.texts('slug', SLUG)
    const title = file.texts('title')
    const group = file.texts('group')
    const pays = file.sections('pay')
    const mixes = file.sections('mix')
    const listings = file.sections('listed')
    for (const [column, { length }] of Object.entries({ pay: pays, mix: mixes, listed: listings }))
      if (length !== file.rows)
        throw file.problem(column, `expected ${String(file.rows)} rows; found ${String(length)}`)
    return slug.map((each, i): FiledTitle => {
      const [nation, ...metros] = decodePay(pays[i]!)
      if (nation?.area !== NATION) throw file.problem('pay', `expected the nation first`, i)
      return {
        slug: each,
        title: title[i]!,
        group: group[i]!,
        nation,
        metros,
        mix: decodeMix(mixes[i]!),
        listed: decodeListed(listings[i]!),
      }
    })
  },
  rows: (titles) => titles.length,
}

function encodePay(rows: readonly FiledPay[]): Readonly<Record<string, unknown>> {
  return {
    rows: rows.length,
    area: rows.map(({ area }) => area),
    filings: rows.map(({ filings }) => filings),
    p25: rows.map(({ p25 }) => p25),
    median: rows.map(({ median }) => median),
    p75: rows.map(({ p75 }) => p75),
  }
}

function decodePay(section: Columns): readonly FiledPay[] {
  const area = section.texts('area', AREA)
  const filings = section.ints('filings', { min: 1, max: 10_000_000 })
  const p25 = section.intsOrNull('p25', DOLLARS)
  const median = section.ints('median', DOLLARS)
  const p75 = section.intsOrNull('p75', DOLLARS)
  return area.map((each, i) => ({
    area: each,
    filings: filings[i]!,
    p25: p25[i] ?? null,
    median: median[i]!,
    p75: p75[i] ?? null,
  }))
}

function decodeMix(section: Columns): FiledTitle['mix'] {
  const soc = section.texts('soc', SOC)
  const share = section.ints('share', { min: 0, max: SHARES })
  return soc.map((each, i) => ({ soc: each, share: share[i]! / SHARES }))
}

function decodeListed(section: Columns): FiledTitle['listed'] {
  const socs = section.textLists('socs', SOC)
  return section.texts('title').map((title, i) => ({ title, socs: socs[i]! }))
}
