import { MAX_HOUSING } from '#domain/prices.ts'
import { wordCount } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { CompareBlock } from './comparePicture.ts'
import { isNameable, spokenOf } from './compareHeadline.ts'
import type { CompareRow } from './compareRows.ts'
import { flipsOf, linedRows, partText, type LinedRow } from './flips.ts'
import { realText, signOf, sizeText } from './payWords.ts'

type PricedRow = LinedRow & { readonly real: number }

function isPriced(row: LinedRow): row is PricedRow {
  return row.real !== null
}

function paysMore({ code, name }: LinedRow): string {
  return code === 'mine' ? 'you have more' : `${name} pays more`
}

/** From and up to which part of the index moved to housing the leader at `housing` per cent leads. */
function rangeSentence(leader: LinedRow, rows: readonly LinedRow[], housing: number): string {
  const flips = flipsOf(rows)
  const won = flips.findLast(({ percent, passer }) => passer === leader && percent <= housing)
  const lost = flips.find(({ percent, passed }) => passed === leader && percent > housing)
  const moved = 'of the index moved to housing'
  if (won && lost)
    return `Below ${partText(won.percent)} ${moved} ${paysMore(won.passed)}, from ${partText(lost.percent)} on ${paysMore(lost.passer)}.`
  if (won) return `Below ${partText(won.percent)} ${moved} ${paysMore(won.passed)}.`
  if (lost) return `From ${partText(lost.percent)} ${moved} on, ${paysMore(lost.passer)}.`
  return `That holds with up to ${MAX_HOUSING}% ${moved}.`
}

function moreText(difference: number, than: string, unit: CompareBlock['role']['unit']): string {
  const sign = signOf(difference, unit, 'priced')
  if (sign === 0) return `as much as ${than}`
  return `${sizeText(difference, unit, 'priced')} ${sign > 0 ? 'more' : 'less'} than ${than}`
}

/** Places that pay more after prices, but on figures that no sentence may lead with. */
function aboveSentence(leader: PricedRow, rows: readonly CompareRow[]): string {
  const above = rows.filter((row) => !row.floor && !isNameable(row) && (row.real ?? 0) > leader.real)
  if (above.length === 0) return ''
  const names = joinList(above.map(({ name }) => name))
  return ` ${names} ${above.length === 1 ? 'stands' : 'stand'} above it on a small market’s or a repeated figure.`
}

/** "Of two places Seattle pays nurses most after prices"; of those that can be told, where some publish no pay or have no price level. */
function whoText(leader: LinedRow, places: readonly CompareRow[], role: string): string {
  const told = places.filter((row) => row.real !== null && !row.floor)
  const pays = `${leader.name} pays ${role}`
  if (places.length === 1) return `${pays} after prices`
  if (told.length === places.length) return `Of ${wordCount(places.length)} places ${pays} most after prices`
  const isCapped = places.some((row) => row.floor)
  const what = `${isCapped ? 'an uncapped figure' : 'a figure'} and a price level`
  return told.length === 1
    ? `Of ${wordCount(places.length)} places only ${leader.name} has ${what}: it pays ${role} after prices`
    : `Of the ${wordCount(told.length)} places with ${what} ${pays} most after prices`
}

/**
 * What the comparison comes to as a decision: which place pays most after prices, by how much before the next and the baseline,
 * and with which part of the index moved to housing that turns. Only places that a headline may name lead. Empty: none can.
 */
export function decisionText({ rows, base, role }: CompareBlock, housing: number): string {
  const places = spokenOf(rows).filter((row) => row.slot !== null)
  const able = linedRows(places.filter(isNameable)).filter(isPriced)
  const [leader, next] = able.toSorted((a, b) => b.real - a.real)
  if (!leader) return ''
  const { unit } = role
  const who = whoText(leader, places, lowerName(role.short))
  const others = [
    next ? `${moreText(leader.real - next.real, next.name, unit)}, the next` : '',
    leader.against !== null && base.code !== next?.code
      ? moreText(leader.against, base.code === 'mine' ? 'you have' : base.name, unit)
      : '',
  ].filter((text) => text !== '')
  const against = linedRows([...able.filter(({ code }) => code !== base.code), base])
  const isTold = against.length > 1 && against.includes(leader)
  const turning = isTold ? ` ${rangeSentence(leader, against, housing)}` : ''
  return `${who}, ${realText(leader, unit)}${others.length > 0 ? `: ${others.join(', and ')}` : ''}.${turning}${aboveSentence(leader, places)}`
}
