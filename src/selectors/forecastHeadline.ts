import type { ForecastTracks, Miss } from '#domain/forecast.ts'
import { count } from '#format/counts.ts'
import { plainPercent } from '#format/percent.ts'
import type { ForecastNames } from './forecastNames.ts'
import { BESIDE_RAIL, firstThatFits } from './phoneLines.ts'
import type { RoundForecast } from './forecastRounds.ts'

/** "6.3% more"; no difference in the first decimal: "as forecast". */
function apart({ fraction }: Miss): string {
  const size = plainPercent(fraction)
  return size === '0.0%' ? 'as forecast' : `${size} ${fraction > 0 ? 'more' : 'fewer'}`
}

function becameText(narrow: Miss | null, wide: Miss | null, names: ForecastNames): string {
  if (narrow !== null && wide !== null)
    return `It became ${count(narrow.jobs)}, or ${count(wide.jobs)} ${names.withOthers}.`
  if (narrow !== null)
    return `It became ${count(narrow.jobs)}, ${apart(narrow)}${names.isWidened ? ' under a wider code' : ''}.`
  if (wide === null) return ''
  return names.among === null
    ? `It became ${count(wide.jobs)} ${names.became}.`
    : `They now count among ${count(wide.jobs)} ${names.among}.`
}

function newest(tracks: ForecastTracks, reading: 'narrow' | 'wide'): number | null {
  return tracks[reading]?.points.find(({ year }) => year === tracks.latestYear)?.jobs ?? null
}

function soFarText(tracks: ForecastTracks, { withOthers }: ForecastNames): string {
  const narrow = newest(tracks, 'narrow')
  const wide = newest(tracks, 'wide')
  const there = `In ${tracks.latestYear} there were`
  if (narrow !== null && wide !== null) return `${there} ${count(narrow)}, or ${count(wide)} ${withOthers}.`
  if (narrow !== null) return `${there} ${count(narrow)}.`
  return wide === null ? '' : `${there} ${count(wide)} ${withOthers}.`
}

/** What became of the chosen forecast, or what there is so far. Empty: nothing is known. */
function outcomeText(
  tracks: ForecastTracks,
  names: ForecastNames,
  { main, to, status }: RoundForecast,
): string {
  if (status === 'judged') return becameText(main.narrow, main.wide, names)
  return status === 'unknown' ? `The figure for ${to} is not in our files.` : soFarText(tracks, names)
}

/** The same where the readings' names are too long for the line. */
function withPlainOthers(tracks: ForecastTracks, names: ForecastNames, chosen: RoundForecast): string {
  const plain = { ...names, withOthers: 'with others', became: 'with others', among: names.among && 'jobs' }
  return outcomeText(tracks, plain, chosen)
}

/** What was forecast, then what became of it; where its year is yet to come, what there is so far. Two lines beside the rail. */
export function forecastHeadline(
  tracks: ForecastTracks,
  names: ForecastNames,
  chosen: RoundForecast | null,
): string {
  if (chosen === null) return `No forecast for ${names.many} is in our files.`
  const { main, from, to } = chosen
  const tense = from === tracks.latestYear ? 'are' : 'were'
  const group = main.reading === 'wide' ? ` ${names.withOthers}` : ''
  const many = main.reading === 'old' ? names.manyBefore : names.many
  const said = `${count(main.target)} ${many}${group} ${tense} forecast for ${to}.`
  const brief = `${names.role}: ${count(main.target)} forecast for ${to}${codeNote(tracks, chosen)}${group}.`
  // The brief form names the role before the figure: what became of it stands with others, not under their names.
  const briefNames =
    main.reading === 'old' && !tracks.isNamesake ? { ...names, became: names.withOthers } : names
  return firstThatFits(
    [
      join(said, outcomeText(tracks, names, chosen)),
      join(brief, outcomeText(tracks, briefNames, chosen)),
      join(brief, withPlainOthers(tracks, names, chosen)),
    ],
    BESIDE_RAIL,
  )
}

/** Marks a forecast made for codes of another name than the role's. */
function codeNote(tracks: ForecastTracks, { main }: RoundForecast): string {
  return main.reading === 'old' && !tracks.isNamesake ? ' (old code)' : ''
}

function join(said: string, outcome: string): string {
  return outcome === '' ? said : `${said} ${outcome}`
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
  const said = `BLS forecast ${count(main.target)} for ${to}${codeNote(tracks, chosen)}.`
  const own = status === 'open' ? newest(tracks, 'narrow') : null
  return firstThatFits([
    whole,
    join(said, outcomeText(tracks, names, chosen)),
    join(said, withPlainOthers(tracks, names, chosen)),
    ...(own === null ? [] : [`${said} In ${tracks.latestYear} there were ${count(own)}.`]),
    said,
  ])
}
