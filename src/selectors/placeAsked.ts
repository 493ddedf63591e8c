import type { View } from '#view/view.ts'
import { filtersText, type Asked } from './asked.ts'
import type { PlacePicture, PlaceSort } from './placePicture.ts'

const ORDERS: Readonly<Record<PlaceSort, readonly [down: string, up: string]>> = {
  pay: ['pay', 'pay, lowest first'],
  nation: ['difference from the baseline', 'difference from the baseline, lowest first'],
  jobs: ['jobs', 'jobs, fewest first'],
  share: ['share of jobs', 'share of jobs, smallest first'],
  growth: ['forecast growth', 'forecast growth, lowest first'],
}

/** Order and filters of a place's roles. */
export function placeAsked(picture: PlacePicture, { order }: Pick<View, 'order'>): Asked {
  const [down, up] = ORDERS[picture.sort]
  return {
    order: order === 'down' ? down : up,
    isReordered: picture.sort !== 'pay' || order === 'up',
    filters: filtersText(
      picture.chips.map(({ text }) => text),
      picture.rows.length,
      picture.all.rows.length,
    ),
  }
}
