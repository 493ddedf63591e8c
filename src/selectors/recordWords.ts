import type { Projections } from '#domain/projection.ts'
import type { TrackRecord } from '#domain/trackRecord.ts'
import { counted } from '#format/counts.ts'
import { years } from '#format/periods.ts'

/** From May of this year on BLS estimates wages and jobs of employees by another method. */
const METHOD_YEAR = 2021
const PANDEMIC_YEAR = 2020

/** What to keep in mind of a round's record, as far as it concerns its years. */
export function recordCaveats({ from, to, at, isTarget }: TrackRecord): readonly string[] {
  const isBetween = (year: number) => from < year && year <= at
  const between = [
    ...(isBetween(PANDEMIC_YEAR) ? [`the pandemic of ${PANDEMIC_YEAR}`] : []),
    ...(isBetween(METHOD_YEAR) ? [`the wage survey’s new method of ${METHOD_YEAR}`] : []),
  ]
  return [
    `Figures for ${from} and ${at} are estimates of the rounds made from those years, not counts; BLS estimates each base year anew.`,
    between.length === 0
      ? ''
      : `Between ${from} and ${at} ${between.length > 1 ? 'lie' : 'lies'} ${between.join(' and ')}.`,
    isTarget ? '' : `The forecast is for ${to}. BLS publishes no year between: the straight line is ours.`,
    'Only occupations with the same code, title and content in both years.',
  ].filter((text) => text !== '')
}

/** Whose figures they are. */
export function recordSource({ rounds }: Projections): string {
  return `BLS Employment Projections, ${counted(rounds.length, 'round')}, ${years(rounds[0]?.id ?? '')} to ${years(rounds.at(-1)?.id ?? '')}.`
}
