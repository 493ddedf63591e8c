import { counted, wordCount } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { payText } from '#format/money.ts'
import type { CompareBlock } from './compareBlock.ts'
import type { CompareRow } from './compareRows.ts'
import type { Earners } from './compareBlock.ts'

/** The figures of a row of the one page that are those of each earner. */
interface EarnerFigures {
  readonly half: string
  readonly most: string
  readonly jobs: string
  readonly share: string
  readonly shareShort: string
}

/** What each of two earners is paid in a place, and the jobs of each, in place of a spread and one market. */
export function earnersOfRow({ parts }: CompareRow, { roles }: Earners): EarnerFigures {
  const none = { share: '', shareShort: '' }
  if (!parts) return { ...none, half: '', most: '', jobs: '' }
  const pay = (i: 0 | 1) => payText(parts[i].paid, roles[i].unit, parts[i].floor)
  const jobs = (i: 0 | 1) => (parts[i].stats?.jobs == null ? 'no count' : counted(parts[i].stats.jobs, 'job'))
  return {
    ...none,
    half: pay(0),
    most: `+ ${pay(1)}`,
    jobs: roles[0].soc === roles[1].soc ? jobs(0) : `${jobs(0).replace(/ jobs?$/, '')} and ${jobs(1)}`,
  }
}

function gapText(rows: readonly CompareRow[], one: string, many: string): string {
  if (rows.length === 0) return ''
  return `${wordCount(rows.length)} ${rows.length === 1 ? one : many} (${joinList(rows.map(({ name }) => name))})`
}

/** Why places have no sum of both, or only a floor; that nothing is missing otherwise. */
export function togetherMissing({ rows, pair }: CompareBlock): string {
  if (pair?.isAdded === false) return 'A year’s pay and an hour’s are not added.'
  const places = rows.filter(({ slot }) => slot !== null)
  const paying = places.filter(({ paid }) => paid !== null)
  const unpriced = paying.filter(({ level }) => level === null)
  const gaps = [
    gapText(
      places.filter(({ paid }) => paid === null),
      'does not publish both',
      'do not publish both',
    ),
    gapText(unpriced, 'has no price level', 'have no price level'),
    gapText(
      paying.filter(({ floor }) => floor),
      'has a floor only',
      'have a floor only',
    ),
  ].filter((text) => text !== '')
  if (gaps.length > 0) return `Of ${counted(places.length, 'place')} ${joinList(gaps)}.`
  return places.length === 1
    ? 'Nothing: the place publishes pay of both and a price level.'
    : 'Nothing: every place publishes pay of both and a price level.'
}

/** What a sum of two published figures is not, and which rest on a small market or a repeated figure. */
export function togetherSure({ rows, pair }: CompareBlock): string {
  const paying = rows.filter(({ paid, slot }) => paid !== null && slot !== null)
  if (pair?.isAdded === false || paying.length === 0) return ''
  const weak = paying.filter(({ thin, repeated }) => thin || repeated > 0)
  const rests =
    weak.length === 0
      ? ''
      : ` ${joinList(weak.map(({ name }) => name))} ${weak.length === 1 ? 'rests' : 'rest'} on a small market’s or a repeated figure.`
  return `The figure of one plus the figure of the other, not a figure of couples.${rests}`
}
