import { MAX_HOUSING } from '#domain/prices.ts'
import { wordCount } from '#format/counts.ts'
import { joinList, lowerName } from '#format/names.ts'
import type { CompareBlock } from './compareBlock.ts'
import { baseWords, isNameable, spokenOf } from './compareHeadline.ts'
import type { CompareRow } from './compareRows.ts'
import { flipsOf, linedRows, partText, type Flip, type LinedRow } from './flips.ts'
import { realText, signOf, sizeText } from './payWords.ts'
import { tilted } from './priceLevels.ts'

type PricedRow = LinedRow & { readonly real: number }

function isPriced(row: LinedRow): row is PricedRow {
  return row.real !== null
}

function paysMore({ code, name, alone }: LinedRow): string {
  return code === 'mine' ? `you have more${alone ? ' alone' : ''}` : `${name} pays more`
}

const MOVED = 'of the index moved to housing'

/** From and up to which part of the index moved to housing the leader at `housing` per cent leads. Null: throughout. */
function rangeSentence(leader: LinedRow, flips: readonly Flip[], housing: number): string | null {
  const won = flips.findLast(({ percent, passer }) => passer === leader && percent <= housing)
  const lost = flips.find(({ percent, passed }) => passed === leader && percent > housing)
  if (won && lost)
    return `Below ${partText(won.percent)} ${MOVED} ${paysMore(won.passed)}, from ${partText(lost.percent)} on ${paysMore(lost.passer)}.`
  if (won) return `Below ${partText(won.percent)} ${MOVED} ${paysMore(won.passed)}.`
  return lost ? `From ${partText(lost.percent)} ${MOVED} on, ${paysMore(lost.passer)}.` : null
}

/** The leader that pays less than a baseline outside the places passes it, or has fallen below it. Null: it does neither. */
function belowSentence(leader: LinedRow, base: LinedRow, housing: number): string | null {
  const [flip] = flipsOf([leader, base])
  if (!flip) return null
  const than = baseWords(base)
  return flip.percent > housing
    ? `From ${partText(flip.percent)} ${MOVED} on, it pays more than ${than}.`
    : `Below ${partText(flip.percent)} ${MOVED} it pays more than ${than}.`
}

/** Where what is said of the leader turns, among places and against a baseline that is none of them. Empty: there is nothing to turn. */
function turningText(
  leader: PricedRow,
  able: readonly PricedRow[],
  base: CompareRow,
  housing: number,
): string {
  const [outside] = linedRows(able.some(({ code }) => code === base.code) ? [] : [base])
  const isBelow = outside !== undefined && (leader.against ?? 0) < 0
  const rivals = outside === undefined || isBelow ? able : [...able, outside]
  if (rivals.length < 2 && !isBelow) return ''
  const turns = [
    rangeSentence(leader, flipsOf(rivals), housing),
    isBelow ? belowSentence(leader, outside, housing) : null,
  ].filter((text) => text !== null)
  return ` ${turns.length === 0 ? `That holds with up to ${MAX_HOUSING}% ${MOVED}.` : turns.join(' ')}`
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
function whoText(leader: LinedRow, places: readonly CompareRow[], role: string, isPair: boolean): string {
  const told = places.filter((row) => row.real !== null && !row.floor)
  const pays = `${leader.name} pays ${role}`
  if (places.length === 1) return `${pays} after prices`
  if (told.length === places.length) return `Of ${wordCount(places.length)} places ${pays} most after prices`
  const isCapped = places.some((row) => row.floor)
  const figure = isPair
    ? `${isCapped ? 'uncapped ' : ''}figures of both`
    : isCapped
      ? 'an uncapped figure'
      : 'a figure'
  const what = `${figure} and a price level`
  return told.length === 1
    ? `Of ${wordCount(places.length)} places only ${leader.name} has ${what}: it pays ${role} after prices`
    : `Of the ${wordCount(told.length)} places with ${what} ${pays} most after prices`
}

/**
 * What the comparison comes to as a decision: which place pays most after prices, by how much before the next and the baseline,
 * and with which part of the index moved to housing that turns. Only places that a headline may name lead. Empty: none can.
 */
export function decisionText({ rows, base, role, pair }: CompareBlock, housing: number): string {
  const places = spokenOf(rows).filter((row) => row.slot !== null)
  const able = linedRows(places.filter(isNameable)).filter(isPriced)
  const [leader, next] = able.toSorted((a, b) => b.real - a.real)
  if (!leader) return ''
  const { unit } = role
  const who = tilted(whoText(leader, places, pair?.who ?? lowerName(role.short), pair !== undefined), housing)
  const others = [
    next ? `${moreText(leader.real - next.real, next.name, unit)}, the next` : '',
    leader.against !== null && base.code !== next?.code
      ? moreText(leader.against, baseWords(base), unit)
      : '',
  ].filter((text) => text !== '')
  const turning = turningText(leader, able, base, housing)
  return `${pair ? `Together, ${who.replace(/^Of /, 'of ')}` : who}, ${realText(leader, unit)}${others.length > 0 ? `: ${others.join(', and ')}` : ''}.${turning}${aboveSentence(leader, places)}`
}
