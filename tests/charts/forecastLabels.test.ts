import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODE_BREAK } from '#domain/codeBreak.ts'
import { forecastAxes, segments, showsBreak, type ForecastPlan } from '#charts/forecastGeometry.ts'
import { forecastPanels } from '#charts/forecastPanels.ts'
import { forecastLabels } from '#charts/forecastLabels.ts'
import { around, placeLabels, type LabelWish, type PlacedLabel } from '#charts/placeLabels.ts'
import { linearScale } from '#charts/scales.ts'
import { forecastCheck, type ForecastCheck } from '#selectors/forecastCheck.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const SOCS = [...new Set(projectionsFixture.rounds.flatMap(({ rows }) => rows.map(({ code }) => code)))]

function overlap({ box: a }: PlacedLabel, { box: b }: PlacedLabel): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}

function checkOf(soc: string, round: string | null = null): ForecastCheck {
  const view = { ...DEFAULT_VIEW, roles: [soc], round }
  return forecastCheck({ ...NO_TABLES, projections: projectionsFixture }, view)!
}

function labelsOf(check: ForecastCheck, isNarrow: boolean) {
  const plot = isNarrow ? { x: 0, y: 4, width: 328, height: 256 } : { x: 40, y: 4, width: 784, height: 468 }
  const axes = forecastAxes(check, isNarrow)!
  const x = linearScale(axes.years, [plot.x, plot.x + plot.width])
  const y = linearScale(axes.jobs, [plot.y + plot.height, plot.y])
  const plan: ForecastPlan = { x: (year) => x(year), y: (jobs) => y(jobs), plot, isNarrow }
  return forecastLabels(check, plan, {
    breakX: showsBreak(check) ? x(CODE_BREAK) : null,
    startNote: 'the article’s start',
    ticks: axes.jobTicks,
    title: null,
  })
}

describe('labels of a forecast check', () => {
  it.each([false, true])('never overlap, for any role and round (phone: %s)', (isNarrow) => {
    for (const soc of SOCS) {
      for (const { round } of checkOf(soc).rounds) {
        const labels = labelsOf(checkOf(soc, round), isNarrow)
        labels.forEach((label, i) => {
          for (const other of labels.slice(i + 1)) {
            expect(overlap(label, other), `${soc} ${round}: ${label.key}, ${other.key}`).toBe(false)
          }
        })
      }
    }
  })

  it('name every figure of web developers at full width', () => {
    const check = checkOf('15-1254')
    const keys = new Set(labelsOf(check, false).map(({ key }) => key))
    expect(check.marks.filter(({ key }) => !keys.has(key)).map(({ title }) => title)).toEqual([])
    expect([...keys]).toEqual(
      expect.arrayContaining([
        'track old',
        'track narrow',
        'track wide',
        'miss narrow',
        'miss wide',
        'break',
        'unknown',
      ]),
    )
  })

  it('set no track’s name beside another’s dots: the newest figure says “alone” instead', () => {
    const labels = labelsOf(checkOf('15-1252'), false)
    expect(labels.some(({ key }) => key === 'track narrow')).toBe(false)
    expect(labels.flatMap(({ lines }) => lines)).toContain('1,693,800 alone')
  })

  it('are four figures on a phone', () => {
    const figures = labelsOf(checkOf('15-1254'), true).filter(({ key }) => /base|target/.test(key))
    expect(figures.map(({ lines }) => lines.join()).sort()).toEqual([
      '148,500',
      '188,000',
      '214,900',
      '86,000',
    ])
  })

  it('always show the round in front and what became of it', () => {
    for (const soc of ['15-1254', '29-1141', '43-4051', '31-1120', '15-1252']) {
      for (const isNarrow of [false, true]) {
        const { chosen, ...check } = checkOf(soc)
        const texts = labelsOf({ ...check, chosen }, isNarrow).flatMap(({ lines }) => lines)
        expect(texts).toContain(chosen!.main.target.toLocaleString('en-US'))
        expect(texts).toContain(chosen!.main.base.toLocaleString('en-US'))
      }
    }
  })
})

describe('lines of a forecast check', () => {
  it('never cross the break', () => {
    for (const soc of SOCS) {
      const check = checkOf(soc)
      if (!showsBreak(check)) continue
      for (const { points } of segments(check)) {
        const years = points.map(({ year }) => year)
        expect(Math.max(...years) < CODE_BREAK || Math.min(...years) > CODE_BREAK, soc).toBe(true)
      }
    }
  })

  it('are one where the code stayed the same', () => {
    expect(segments(checkOf('29-1141')).map(({ points }) => points.length)).toEqual([8])
  })

  it('start from zero jobs', () => {
    for (const soc of SOCS) expect(forecastAxes(checkOf(soc), false)?.jobs[0]).toBe(0)
  })
})

describe('placing of labels', () => {
  it('leaves a text out rather than let it overlap', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) })
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const wishes = points.map(({ x, y }, i): LabelWish => ({
          key: String(i),
          lines: ['148,500'],
          size: 13,
          isBold: false,
          places: around(x, y, 4, ['right']),
        }))
        const placed = placeLabels(wishes, { x: 0, y: 0, width: 300, height: 200 }, [], [])
        return placed.every((label, i) => placed.slice(i + 1).every((other) => !overlap(label, other)))
      }),
      { numRuns: 50 },
    )
  })

  it('moves a text off a line where it can', () => {
    const wish: LabelWish = {
      key: 'a',
      lines: ['1'],
      size: 13,
      isBold: false,
      places: around(50, 50, 4, ['right', 'above']),
    }
    const line = { from: [50, 50], to: [100, 50], weight: 5 } as const
    const [placed] = placeLabels([wish], { x: 0, y: 0, width: 100, height: 100 }, [], [line])
    expect(placed!.box.y + placed!.box.height).toBeLessThan(50)
  })
})

describe('panels of a forecast check', () => {
  it('are one where both readings can be read on one axis', () => {
    expect(forecastPanels(checkOf('15-1254')).map(({ key }) => key)).toEqual(['both'])
  })

  it('are two of one reading each where the wide one towers above the rest', () => {
    const check = checkOf('15-1254')
    const tall = {
      ...check,
      marks: check.marks.map((mark) => (mark.reading === 'wide' ? { ...mark, jobs: mark.jobs * 9 } : mark)),
    }
    const panels = forecastPanels(tall)
    expect(panels.map(({ title }) => title)).toEqual(['web developers alone', 'with designers'])
    for (const { key, check: part } of panels) {
      expect(new Set(part.marks.map(({ reading }) => reading))).toEqual(new Set(['old', key]))
      expect(part.chosen?.main[key === 'narrow' ? 'wide' : 'narrow']).toBeNull()
    }
  })

  it('share out the wage survey: years that count others too would press the role’s own panel to its floor', () => {
    const check = checkOf('15-1254')
    const run = (code: string, isCombined: boolean, year: number, jobs: number) => ({
      code,
      isCombined,
      points: [{ year, jobs }],
    })
    const survey = {
      text: '',
      all: '',
      runs: [
        run('15-1134', false, 2014, 120_000),
        run('15-1257', true, 2019, 900_000),
        run('15-1254', false, 2021, 80_000),
      ],
    }
    const tall = {
      ...check,
      survey,
      marks: check.marks.map((mark) => (mark.reading === 'wide' ? { ...mark, jobs: mark.jobs * 9 } : mark)),
    }
    expect(forecastPanels(tall).map((panel) => panel.check.survey?.runs.map(({ code }) => code))).toEqual([
      ['15-1134', '15-1254'],
      ['15-1134', '15-1257'],
    ])
  })
})
