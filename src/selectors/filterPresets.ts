import { THIN_JOBS } from '#domain/wages.ts'
import { count } from '#format/counts.ts'
import type { View } from '#view/view.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { beatsText, countUnder, eachText } from './filterChips.ts'
import type { Sieve } from './filters.ts'

/** A filter that one click sets, and another takes away. */
export interface FilterPreset {
  readonly text: string
  /** What the click changes. */
  readonly fields: Partial<View>
  readonly on: boolean
  /** Places listed with it and the other filters. */
  readonly count: number
}

const NATION_LEVEL = 100
const LARGE = 1_000_000

/** The filters most asked for. That against the baseline is left out where the baseline has no figure after prices. */
export function filterPresets(
  tables: Sieve['tables'],
  view: View,
  picture: Pick<CitiesPicture, 'base' | 'pays' | 'second'>,
): readonly FilterPreset[] {
  const range = (key: 'jobs' | 'level' | 'pop', from: number | null, to: number | null, text: string) => {
    const on = view[key]?.from === from && view[key].to === to
    return { text, on, set: { [key]: { from, to } }, unset: { [key]: null } }
  }
  const beats = { on: view.beats === 'yes', set: { beats: 'yes' }, unset: { beats: 'no' } } as const
  const presets = [
    range('jobs', THIN_JOBS, null, `${count(THIN_JOBS)}+ jobs${eachText(picture)}`),
    ...(picture.pays.kind === 'metro' ? [range('pop', LARGE, null, `${count(LARGE)}+ people`)] : []),
    range('level', null, NATION_LEVEL, 'prices up to the nation’s'),
    ...(picture.base.real === null ? [] : [{ ...beats, text: beatsText(picture.base) }]),
  ]
  return presets.map(({ text, on, set, unset }) => ({
    text,
    on,
    fields: on ? unset : set,
    count: countUnder(tables, view, picture, set),
  }))
}
