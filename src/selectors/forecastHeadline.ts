import type { ForecastTracks, Miss } from '#domain/forecast.ts'
import { count } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import type { ForecastNames } from './forecastNames.ts'
import { firstThatFits } from './phoneLines.ts'
import type { RoundForecast } from './forecastRounds.ts'

/** "6.3% more"; no difference in the first decimal: "as forecast". */
function apart({ fraction }: Miss): string {
  const size = plainPercent(fraction)
  return size === '0.0%' ? 'as forecast' : `${size} ${fraction > 0 ? 'more' : 'fewer'}`
}

function becameText(narrow: Miss | null, wide: Miss | null, names: ForecastNames): string {
  if (narrow !== null && wide !== null)
    return `It became ${count(narrow.jobs)}, or ${count(wide.jobs)} ${names.withOthers}.`
  if (narrow !== null) return `It became ${count(narrow.jobs)}, ${apart(narrow)}.`
  return wide === null ? '' : `It became ${count(wide.jobs)} ${names.became}.`
}

function newest(tracks: ForecastTracks, reading: 'narrow' | 'wide'): number | null {
  return tracks[reading]?.points.find(({ year }) => year === tracks.latestYear)?.jobs ?? null
}

function soFarText(tracks: ForecastTracks, names: ForecastNames): string {
  const narrow = newest(tracks, 'narrow')
  const wide = newest(tracks, 'wide')
  const there = `In ${tracks.latestYear} there were`
  if (narrow !== null && wide !== null)
    return ` ${there} ${count(narrow)}, or ${count(wide)} ${names.withOthers}.`
  if (narrow !== null) return ` ${there} ${count(narrow)}.`
  return wide === null ? '' : ` ${there} ${count(wide)} ${names.withOthers}.`
}

/** What was forecast, then what became of it; where its year is yet to come, what there is so far. */
export function forecastHeadline(
  tracks: ForecastTracks,
  names: ForecastNames,
  chosen: RoundForecast | null,
): string {
  if (chosen === null) return `No forecast for ${names.many} is in our files.`
  const { main, from, to, status } = chosen
  const tense = from === tracks.latestYear ? 'are' : 'were'
  const group = main.reading === 'wide' ? ` ${names.withOthers}` : ''
  const many = main.reading === 'old' ? names.manyBefore : names.many
  const said = `${count(main.target)} ${many}${group} ${tense} forecast for ${to}.`
  if (status === 'judged') return `${said} ${becameText(main.narrow, main.wide, names)}`
  if (status === 'unknown') return `${said} The figure for ${to} is not in our files.`
  return said + soFarText(tracks, names)
}

/** The same in at most three lines of a phone, which has the role in the line above. */
export function shortForecastHeadline(
  tracks: ForecastTracks,
  names: ForecastNames,
  chosen: RoundForecast | null,
): string {
  const whole = forecastHeadline(tracks, names, chosen)
  if (chosen === null) return whole
  const { main, to, status } = chosen
  const isOther = main.reading === 'old' && !tracks.isNamesake
  const said = `BLS forecast ${count(main.target)} for ${to}${isOther ? ' (old code)' : ''}.`
  if (status === 'unknown')
    return firstThatFits([whole, `${said} The figure for ${to} is not in our files.`, said])
  const became =
    status === 'judged' ? becameText(main.narrow, main.wide, names) : soFarText(tracks, names).trim()
  const bare = becameText(main.narrow, main.wide, {
    ...names,
    withOthers: 'with others',
    became: 'with others',
  })
  return firstThatFits([whole, `${said} ${became}`, `${said} ${status === 'judged' ? bare : ''}`.trim()])
}
