import { describe, expect, it } from 'vitest'
import type { Bridge, Projections, Round } from '#domain/projection.ts'
import { onLine, trackRecord, trackRecords, yardsticks } from '#domain/trackRecord.ts'

type Row = readonly [code: string, title: string, base: number, target: number]

function round(base: number, soc: Round['soc'], rows: readonly Row[]): Round {
  return {
    id: `${base}-${String(base + 10).slice(2)}`,
    base,
    target: base + 10,
    soc,
    openings: 'annual-average',
    rows: rows.map(([code, title, from, target]) => ({ code, title, base: from, target, openings: null })),
  }
}

function bridge(from: string, kind: Bridge['kind'], narrow: string | null = from): Bridge {
  return {
    from,
    title: from,
    rounds: ['2014-24'],
    kind,
    narrow,
    wide: narrow === null ? [] : [narrow],
    also: [],
  }
}

const PROJECTIONS: Projections = {
  rounds: [
    round(2014, 2010, [
      ['11-1011', 'Chief executives', 1000, 1200],
      ['11-1021', 'Managers', 1000, 900],
      ['15-1134', 'Web developers', 1000, 2000],
      ['29-1141', 'Registered nurses', 1000, 1100],
      ['33-1011', 'Guards', 1000, 1100],
    ]),
    round(2021, 2018, [
      ['11-1011', 'Chief executives', 1050, 1000],
      ['11-1021', 'Managers', 1000, 1500],
    ]),
    round(2024, 2018, [
      ['11-1011', 'Chief executives', 1080, 1000],
      ['11-1021', 'Managers', 1100, 1200],
      ['29-1141', 'Registered nurses', 1100, 1200],
      ['33-1011', 'Guards and others', 1100, 1200],
    ]),
  ],
  bridges: [
    bridge('11-1011', 'same'),
    bridge('11-1021', 'same'),
    bridge('15-1134', 'split', null),
    bridge('29-1141', 'merged'),
    bridge('33-1011', 'same'),
  ],
  combined: [],
  missing: [],
}

describe('the track record of a round', () => {
  const record = trackRecord(PROJECTIONS, '2014-24')

  it('holds only occupations whose code, title and content are the same in both years', () => {
    expect(record?.rows.map(({ soc }) => soc)).toEqual(['11-1011', '11-1021'])
    expect(record?.broken).toBe(3)
  })

  it('sets the figure of the target year against the forecast, the furthest below first', () => {
    expect(record).toMatchObject({ at: 2024, isTarget: true })
    expect(record?.rows[0]).toMatchObject({ expected: 1200, later: 1080, isRight: true })
    expect(record?.rows[0]?.error).toBeCloseTo(-0.1)
    expect(record?.rows[1]).toMatchObject({ expected: 900, later: 1100, isRight: false })
  })

  it('reads a year before the target off a straight line, and says so', () => {
    const early = trackRecord(PROJECTIONS, '2021-31')
    expect(early).toMatchObject({ at: 2024, isTarget: false })
    expect(early?.rows.find(({ soc }) => soc === '11-1021')?.expected).toBeCloseTo(onLine(1000, 1500, 0.3))
    expect(early?.all.forecast).toBeCloseTo(onLine(2050, 2500, 0.3) / 2050 - 1)
  })

  it('is not there for a round without a later figure', () => {
    expect(trackRecord(PROJECTIONS, '2024-34')).toBeNull()
    expect(trackRecords(PROJECTIONS).map(({ round: id }) => id)).toEqual(['2014-24', '2021-31'])
  })
})

describe('what directions are read against', () => {
  const row = (base: number, later: number) => ({
    soc: '11-1011',
    title: 'Chief executives',
    base,
    target: base,
    expected: base,
    later,
    error: 0,
    isRight: false,
  })

  it('is how many grew at all, and how many faster than all jobs: unchanged is no growth, as fast is not faster', () => {
    const rows = [row(100, 150), row(100, 125), row(100, 105), row(100, 100), row(100, 80)]
    expect(yardsticks({ rows, all: { forecast: 0.3, actual: 0.25 } })).toEqual({ grew: 3, faster: 1 })
  })
})
