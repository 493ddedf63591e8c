import { count } from '#format/counts.ts'
import { shortDollars } from '#format/money.ts'
import { rangeText } from '#format/rangeText.ts'
import { DEFAULT_VIEW, type Range, type View } from '#view/view.ts'
import { cityName, type Baseline } from './baseline.ts'
import type { CitiesPicture } from './citiesPicture.ts'
import { activeFilters, passing, type FilterKey, type Sieve } from './filters.ts'
import { placesText } from './placesText.ts'

/** An active filter as a removable chip. */
export interface FilterChip {
  readonly key: FilterKey
  readonly text: string
  /** The view's fields without this filter. */
  readonly without: Partial<View>
  /** Places that would be listed without this one. */
  readonly countWithout: number
  /** Places that pass it, whatever the others say. */
  readonly countAlone: number
}

/** A limit of the price level against the nation's: "+5%", "−10%", "the nation’s". */
export function levelText(level: number): string {
  if (level === 100) return 'the nation’s'
  return `${level > 100 ? '+' : '−'}${count(Math.abs(level - 100))}%`
}

function levelRangeText({ from, to }: Range): string {
  if (to === null) return `prices ${levelText(from ?? 0)} and up`
  if (from === null) return `prices up to ${levelText(to)}`
  return `prices ${levelText(from)} to ${levelText(to)}`
}

/** "Beats the nation after prices"; of the reader's own pay in the words of its legend. */
export function beatsText({ code, name, real }: Baseline): string {
  if (code === 'mine') return 'more than you have now, after prices'
  return `beats ${name} after prices${real === null ? ', which has no price level' : ''}`
}

type Places = Pick<CitiesPicture, 'base' | 'pays' | 'second'>

/** Behind a limit of jobs where it holds for each of two earners. */
export function eachText({ second }: Pick<CitiesPicture, 'second'>): string {
  return second ? ' each' : ''
}

function textOf(key: FilterKey, { tables, view }: Sieve, picture: Places): string {
  switch (key) {
    case 'where':
      return placesText(view, tables.states)
    case 'near': {
      const centre = tables.metros?.find((metro) => metro.code === view.near)
      return `within ${view.miles} miles of ${centre ? cityName(centre.short) : (view.near ?? '')}`
    }
    case 'pop':
      return `${rangeText(view.pop, count)} people`
    case 'jobs':
      return `${rangeText(view.jobs, count)} jobs${eachText(picture)}`
    case 'pay':
      return `${rangeText(view.pay, shortDollars)} ${view.rank === 'prices' ? 'after local prices' : 'as paid'}`
    case 'level':
      return levelRangeText(view.level ?? { from: null, to: 100 })
    case 'beats':
      return beatsText(picture.base)
    case 'find':
      return `named “${(view.find ?? '').replaceAll('-', ' ')}”`
  }
}

function withoutOf(key: FilterKey): Partial<View> {
  const { states, regions, near, miles } = DEFAULT_VIEW
  if (key === 'where') return { states, regions }
  if (key === 'near') return { near, miles }
  return { [key]: DEFAULT_VIEW[key] }
}

/** The filters that are set as chips, each with what its removal brings back. */
export function filterChips(tables: Sieve['tables'], view: View, picture: Places): readonly FilterChip[] {
  const { base, pays } = picture
  const sieve = { tables, view, base }
  const active = activeFilters(view)
  const left = (keys: readonly FilterKey[]) => passing(pays.rows, keys, sieve).length
  return active.map((key) => ({
    key,
    text: textOf(key, sieve, picture),
    without: withoutOf(key),
    countWithout: left(active.filter((other) => other !== key)),
    countAlone: left([key]),
  }))
}

/** How many places would be listed with some fields of the view changed: the live counts of a panel. */
export function countUnder(
  tables: Sieve['tables'],
  view: View,
  { base, pays }: Places,
  fields: Partial<View>,
): number {
  const next = { ...view, ...fields }
  return passing(pays.rows, activeFilters(next), { tables, view: next, base }).length
}
