import { count, MINUS, oneDecimal, roundToTenth } from './counts.ts'

/** Size of a difference in per cent, without sign: one decimal below 10, none from there on. */
function size(percent: number): string {
  const tenth = roundToTenth(Math.abs(percent))
  return `${tenth < 10 ? oneDecimal(tenth) : count(Math.abs(percent))}%`
}

function sign(percent: number): string {
  const tenth = roundToTenth(percent)
  return tenth > 0 ? '+' : tenth < 0 ? MINUS : ''
}

/** A difference, given as a fraction: 0.653 "+65%", 0.005 "+0.5%", −0.54 "−54%", 0 "0.0%" (never "−0.0%"). */
export function signedPercent(fraction: number): string {
  return sign(fraction * 100) + size(fraction * 100)
}

/** The same without its sign, for sentences that say above or below: 0.104 "10%", −0.003 "0.3%". */
export function plainPercent(fraction: number): string {
  return size(fraction * 100)
}

/** Growth, given in per cent as published, always one decimal: 15.8 "+15.8%", −6 "−6.0%", 0 "0.0%". */
export function growthPercent(percent: number): string {
  return `${sign(percent)}${oneDecimal(Math.abs(percent))}%`
}

/** A share of a whole, given as a fraction: 0.86 "86%"; under one per cent "under 1%". */
export function sharePercent(fraction: number): string {
  const percent = fraction * 100
  if (percent > 0 && percent < 1) return 'under 1%'
  if (percent > 99 && percent < 100) return 'over 99%'
  return `${count(percent)}%`
}
