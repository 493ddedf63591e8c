import { LEFT_OUT_SHORT, type TakeHomePicture, type TakeHomeRole } from './takeHomePicture.ts'

function roleText({ name, rows, silent }: TakeHomeRole, isOnly: boolean): string {
  const places = rows.map(({ title, left, real, amounts }) =>
    amounts === null
      ? `${title} ${left}`
      : `${title} ${left} (${real}${amounts.real === null ? '' : ' after prices'})`,
  )
  const text = silent === '' ? `${places.join(', ')}.` : silent
  return isOnly ? text : `${name}: ${text}`
}

/** The estimate as a paragraph, for a page of words: whose, of which taxes, each place, what is left out. */
export function takeHomeText({ deck, roles, states }: TakeHomePicture): string {
  if (roles.every(({ silent }) => silent !== '')) return roles[0]?.silent ?? ''
  const texts = roles.map((role) => roleText(role, roles.length === 1))
  return [
    roles.length === 1 ? `${deck}: ${texts.join(' ')}` : `${deck}. ${texts.join(' ')}`,
    states,
    LEFT_OUT_SHORT,
  ]
    .filter((text) => text !== '')
    .join(' ')
}
