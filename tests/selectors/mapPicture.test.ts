import { describe, expect, it } from 'vitest'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { legendSizes, mapPicture } from '#selectors/mapPicture.ts'
import { mostJobs } from '#selectors/mostJobs.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf, type Place } from '../fixtures/cities.ts'
import { shapesOf } from '../fixtures/shapes.ts'

const SAN_JOSE: Place = { code: '41940', short: 'San Jose, CA', median: 166_670, prices: 110, jobs: 1000 }
const NEW_YORK: Place = { code: '35620', short: 'New York, NY', median: 99_000, prices: 113, jobs: 4000 }
const RENO: Place = { code: '39900', short: 'Reno, NV', median: 60_000, prices: 99, jobs: 30 }
const VALLEJO: Place = { code: '46700', short: 'Vallejo, CA', median: 91_000, prices: 108, jobs: null }
const BRIDGEPORT: Place = { code: '14860', short: 'Bridgeport, CT', median: 95_000, prices: null, jobs: 250 }
const BOISE: Place = { code: '14260', short: 'Boise, ID', median: null, jobs: 400 }
const ALL = [SAN_JOSE, NEW_YORK, RENO, VALLEJO, BRIDGEPORT, BOISE]

const SHAPES = shapesOf({
  '41940': [50, 200],
  '35620': [700, 150],
  '39900': [80, 180],
  '46700': [45, 190],
  '14860': [710, 140],
  '14260': [150, 120],
})

function made(fields: Partial<View> = {}, places = ALL, shapes = SHAPES) {
  const view = viewOf({ show: 'map', ...fields })
  const picture = citiesPicture(tablesOf(places), view)
  if (!picture) throw new Error('the fixture has every table')
  return { picture, view, map: mapPicture(picture, shapes, view) }
}

describe('the map of Cities', () => {
  it('gives a dot to each listed place and a tick to each that publishes no figure', () => {
    const { map } = made()
    expect(map.dots.map((dot) => dot.row.area.short)).toEqual([
      'San Jose, CA',
      'New York, NY',
      'Bridgeport, CT',
      'Vallejo, CA',
      'Reno, NV',
    ])
    expect(map.ticks).toEqual([[150, 120]])
  })

  it('sizes dots by area in proportion to jobs, and thin or uncounted markets all alike', () => {
    const sizes = Object.fromEntries(made().map.dots.map((dot) => [dot.code, dot.size]))
    expect(sizes['35620']).toBe(1)
    expect(sizes['41940']).toBe(0.5)
    expect([sizes['39900'], sizes['46700']]).toEqual([0, 0])
  })

  it('keeps the sizes of dots when a filter leaves the largest market out', () => {
    const { map } = made({ states: ['CA'] })
    expect(map.dots.map((dot) => [dot.code, dot.size])).toEqual([
      ['41940', 0.5],
      ['46700', 0],
    ])
    expect(map.largest).toEqual(['41940'])
  })

  it('counts the places of each class against the baseline', () => {
    expect(made().map.counts).toEqual([1, 0, 0, 1, 2, 0, 1])
  })

  it('says where the classes part in per cent, and in dollars of the baseline', () => {
    const { bounds, against, pay } = made().map
    expect(bounds.map(({ percent, dollars }) => `${percent} ${dollars}`)).toEqual([
      '−30 $63k',
      '−15 $77k',
      '−5 $86k',
      '+5 $95k',
      '+15 $104k',
      '+30 $117k',
    ])
    expect([against, ...pay]).toEqual(['% against the nation', 'median yearly pay'])
  })

  it('compares after local prices when these rank, and not at all where no price level is published', () => {
    const { map } = made({ rank: 'prices' })
    const classes = Object.fromEntries(map.dots.map((dot) => [dot.code, dot.against?.class ?? null]))
    expect(classes['35620']).toBe(3)
    expect(classes['14860']).toBeNull()
    expect(map.uncompared).toBe(1)
    expect(map.pay).toEqual(['median yearly pay', 'after local prices'])
    expect(map.words).toBe('blue-teal above the nation, ochre below, after local prices')
  })

  it('moves classes and dollars with the baseline', () => {
    const { map } = made({ base: '35620' })
    expect(map.against).toBe('% against New York')
    expect(map.bounds[3]?.dollars).toBe('$104k')
    expect(map.dots.find((dot) => dot.code === '35620')?.against).toEqual({ difference: 0, class: 3 })
  })

  it('compares nothing with a baseline that has no price level, and says so', () => {
    const { map } = made({ base: '14860', rank: 'prices' })
    expect(map.bounds).toEqual([])
    expect(map.words).toBe('Bridgeport has no figure to compare with')
  })

  it('may name the kept places, the largest markets and the best paid of those that are not thin', () => {
    const { map } = made({ metros: ['39900', '35620'] })
    expect(map.kept).toEqual(['39900', '35620'])
    expect(map.largest).toEqual(['35620', '41940', '14860'])
    expect(map.best).toBe('41940')
  })

  it('leaves out a place that the shapes do not hold', () => {
    const { map } = made({}, ALL, shapesOf({ '41940': [50, 200] }))
    expect(map.dots.map((dot) => dot.code)).toEqual(['41940'])
  })

  it.each([
    [4200, [100, 1000, 4000]],
    [121_000, [2000, 20_000, 100_000]],
    [300, [100, 300]],
    [90, []],
    [null, []],
  ])('explains sizes up to %s jobs by round numbers of jobs, none of a thin market', (most, sizes) => {
    expect(legendSizes(most)).toEqual(sizes)
  })
})

describe('the places with most jobs', () => {
  it('leaves out those without a published count', () => {
    const { picture, view } = made()
    const big = mostJobs(picture, view, 10)
    expect(big.map(({ row, jobs }) => [row.area.short, jobs])).toEqual([
      ['New York, NY', 4000],
      ['San Jose, CA', 1000],
      ['Bridgeport, CT', 250],
      ['Reno, NV', 30],
    ])
    expect(big[0]?.against?.difference).toBeCloseTo(0.1)
    expect(mostJobs(picture, view, 2)).toHaveLength(2)
  })
})
