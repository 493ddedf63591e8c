import type { ForecastTracks, Miss } from '#domain/forecast.ts'
import { count, signedCount } from '#format/counts.ts'
import { listOf, lowerTitle } from '#format/names.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import type { ForecastNames } from './forecastNames.ts'
import type { RoundForecast } from './forecastRounds.ts'

/** One way to read the later figure, beside the forecast. */
export interface ReadingText {
  readonly reading: 'narrow' | 'wide'
  /** "Web developers alone", and its figure: "86,000". */
  readonly name: string
  readonly jobs: string
  /** "−102,000", "−54%". */
  readonly difference: string
  readonly percent: string
  /** Why it is not exact, or that it is; computed from the change of codes. */
  readonly reason: string
  /** The same in three words, for a phone: "too narrow a code". */
  readonly brief: string
}

/** The case without a change of code. */
export interface CleanText {
  readonly from: number
  readonly to: number
  readonly base: string
  readonly latest: string
  /** "Down 9,300 (−9.8%) in three years." */
  readonly change: string
  readonly said: { readonly from: number; readonly target: string; readonly year: number }
}

/** What stands beside the picture. */
export interface ForecastReadings {
  /** "How far off was it in 2024? Two readings, neither exact". */
  readonly title: string
  readonly readings: readonly ReadingText[]
  /** Further plain sentences: forecast and real growth, or why nothing is judged. */
  readonly notes: readonly string[]
  readonly clean: CleanText | null
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Other old codes that the later figure holds too: "“personal care aides”", "a part of “computer occupations, all other”". */
function oldNames(tracks: ForecastTracks): string {
  const { also = [], whole = [] } = tracks.break ?? {}
  const named = (isWhole: boolean) =>
    listOf(
      also
        .filter(({ code }) => whole.includes(code) === isWhole)
        .map(({ title }) => `“${lowerTitle(title)}”`),
      2,
    )
  const [all, part] = [named(true), named(false)]
  return [all, part === '' ? '' : `a part of ${part}`].filter((text) => text !== '').join(' and ')
}

function narrowReason(
  tracks: ForecastTracks,
  names: ForecastNames,
  forecast: number,
): readonly [string, string] {
  const change = tracks.break
  if (change === null)
    return ['The code and what it holds are the same in both figures.', 'same code throughout']
  if (tracks.wide !== null)
    return [
      `Too narrow. The ${change.from.length > 1 ? 'codes' : 'code'} behind ${count(forecast)} also held jobs that now count as ${names.others}.`,
      'too narrow a code',
    ]
  if (change.also.length > 0)
    return [`Too wide. The code now also holds ${oldNames(tracks)}.`, 'too wide a code']
  return [
    change.from.length > 1
      ? `Comparable. ${capital(NUMBERS[change.from.length] ?? count(change.from.length))} old codes became this one; both figures hold them all.`
      : 'Comparable. The code was renamed; what it holds is the same.',
    'same content',
  ]
}

function wideReason(tracks: ForecastTracks): readonly [string, string] {
  const also = oldNames(tracks)
  return also === ''
    ? ['Comparable. Together these codes hold what the old code held, and nothing else.', 'same content']
    : [`Too wide. It also took in ${also}.`, 'too wide a code']
}

function readingText(
  reading: 'narrow' | 'wide',
  name: string,
  miss: Miss,
  [reason, brief]: readonly [string, string],
): ReadingText {
  return {
    reading,
    name,
    jobs: count(miss.jobs),
    difference: signedCount(miss.difference),
    percent: signedPercent(miss.fraction),
    reason,
    brief,
  }
}

function cleanText(tracks: ForecastTracks): CleanText | null {
  const { clean } = tracks
  if (clean === null) return null
  const { base, latest, from, to, target, targetYear } = clean
  const change = latest - base
  const span = to - from
  const years = `${NUMBERS[span] ?? count(span)} year${span === 1 ? '' : 's'}`
  const moved = change === 0 ? 'Unchanged' : `${change > 0 ? 'Up' : 'Down'} ${count(Math.abs(change))}`
  return {
    from,
    to,
    base: count(base),
    latest: count(latest),
    change: `${moved} (${signedPercent(change / base)}) in ${years}.`,
    said: { from, target: count(target), year: targetYear },
  }
}

/** Growth that was forecast and that came, where one figure is the same in content throughout. */
function growthNote({ main }: RoundForecast, miss: Miss): string {
  const forecast = growthPercent((main.target / main.base - 1) * 100)
  return `The forecast said ${forecast} in ten years; it was ${growthPercent((miss.jobs / main.base - 1) * 100)}.`
}

function unjudged(chosen: RoundForecast | null): ForecastReadings {
  if (chosen === null) return { title: 'Nothing to check', readings: [], notes: [], clean: null }
  const { to, status, from } = chosen
  return status === 'open'
    ? {
        title: `Not known before ${to}`,
        readings: [],
        notes: [`The forecast made from ${from} is for ${to}. No later figure can judge it yet.`],
        clean: null,
      }
    : {
        title: `Not judged: no figure for ${to}`,
        readings: [],
        notes: [`The round that begins in ${to} is not in our files.`],
        clean: null,
      }
}

/** How far off the chosen forecast was in each reading, why neither is exact, and the case without a change of code. */
export function forecastReadings(
  tracks: ForecastTracks,
  names: ForecastNames,
  chosen: RoundForecast | null,
): ForecastReadings {
  const clean = cleanText(tracks)
  if (chosen?.status !== 'judged') return { ...unjudged(chosen), clean }
  const { narrow, wide } = chosen.main
  const readings: readonly ReadingText[] = [
    ...(narrow === null
      ? []
      : [
          readingText(
            'narrow',
            capital(names.narrow),
            narrow,
            narrowReason(tracks, names, chosen.main.target),
          ),
        ]),
    ...(wide === null ? [] : [readingText('wide', capital(names.withOthers), wide, wideReason(tracks))]),
  ]
  const exact = readings.filter(({ brief }) => brief.startsWith('same')).length
  const question = `How far off was it in ${chosen.to}?`
  const single = readings.length === 1 ? (narrow ?? wide) : null
  return {
    title:
      readings.length > 1
        ? `${question} Two readings, ${exact === 0 ? 'neither exact' : 'one exact'}`
        : question,
    readings,
    notes: single !== null && exact === 1 ? [growthNote(chosen, single)] : [],
    clean,
  }
}
