import { describe, expect, it } from 'vitest'
import { forecastCheck } from '#selectors/forecastCheck.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const tables = { ...NO_TABLES, projections: projectionsFixture }

function viewOf(soc: string, round: string | null = null): View {
  return { ...DEFAULT_VIEW, view: 'growth', show: 'check', roles: [soc], round }
}

function checkOf(soc: string, round: string | null = null) {
  const check = forecastCheck(tables, viewOf(soc, round))
  if (check === null) throw new Error(`nothing of ${soc}`)
  return check
}

describe('headline of a forecast check', () => {
  it('calls a code wider that took in jobs of another: the difference is not the forecast’s alone', () => {
    const bridges = projectionsFixture.bridges.map((bridge) =>
      bridge.from === '29-1141'
        ? { ...bridge, kind: 'merged' as const, also: [{ code: '29-9999', title: 'Other nurses' }] }
        : bridge,
    )
    const widened = { ...NO_TABLES, projections: { ...projectionsFixture, bridges } }
    expect(forecastCheck(widened, viewOf('29-1141'))?.headline).toBe(
      '3,190,300 registered nurses were forecast for 2024. It became 3,391,000, 6.3% more under a wider code.',
    )
  })

  it('counts people where the name says them, else jobs, and gives a phone the later figure too', () => {
    const rename = (title: string) => ({
      ...projectionsFixture,
      rounds: projectionsFixture.rounds.map((round) => ({
        ...round,
        rows: round.rows.map((row) => (row.code === '43-4051' ? { ...row, title } : row)),
      })),
    })
    const many = (title: string) =>
      forecastCheck({ ...NO_TABLES, projections: rename(title) }, viewOf('43-4051'))?.names.many
    expect(many('Disc jockeys, except radio')).toBe('disc jockeys (except radio)')
    expect(many('Hosts and hostesses, restaurant, lounge, and coffee shop')).toBe(
      'jobs as hosts and hostesses, restaurant, lounge, and coffee shop',
    )
    expect(many('Computer occupations')).toBe('jobs in computer occupations')
    expect(checkOf('15-1252', '2021-31').shortHeadline).toMatch(/ In 2024 there were 1,693,800\.$/)
  })

  it('opens web developers on the article’s round with both readings of 2024', () => {
    expect(checkOf('15-1254').headline).toBe(
      '188,000 web developers were forecast for 2024. It became 86,000, or 214,900 with designers.',
    )
  })

  it('says how far an unbroken code came out', () => {
    expect(checkOf('29-1141').headline).toBe(
      '3,190,300 registered nurses were forecast for 2024. It became 3,391,000, 6.3% more.',
    )
    expect(checkOf('43-4051').headline).toContain('It became 2,814,000, 0.7% fewer.')
  })

  it('sets the newest figures beside a forecast whose year is yet to come', () => {
    expect(checkOf('15-1254', '2021-31').headline).toBe(
      '124,100 web developers were forecast for 2031. In 2024 there were 86,000, or 214,900 with designers.',
    )
  })

  it('gives both readings where the old titles only qualify the role’s', () => {
    const check = checkOf('15-1252')
    expect(check.beside.readings.map(({ name, jobs }) => [name.split(' ')[0], jobs])).toEqual([
      ['Software', '1,693,800'],
      ['With', '1,895,500'],
    ])
    // The published title of the testers is too long for a headline's two lines.
    expect(check.headline).toBe(
      'Software developers: 1,300,700 forecast for 2024. It became 1,693,800, or 1,895,500 with others.',
    )
  })

  it('calls those forecast as the old code did, where it was no namesake of the role', () => {
    const rounds = projectionsFixture.rounds.map((round) => ({
      ...round,
      rows: round.rows.map((row) => (row.code === '15-1252' ? { ...row, title: 'Coders' } : row)),
    }))
    const check = forecastCheck(
      { ...NO_TABLES, projections: { ...projectionsFixture, rounds } },
      viewOf('15-1252'),
    )
    expect(check?.headline).toBe(
      'Coders: 1,300,700 forecast for 2024 (old code). It became 1,895,500 with others.',
    )
    expect(check?.shortHeadline).toBe(check?.headline)
    expect(check?.names.old).toMatch(/^software developers, applications and .*, old codes$/)
  })

  it('says who forecast in a phone’s three lines', () => {
    expect(checkOf('15-1254').shortHeadline).toBe(
      'BLS forecast 188,000 for 2024. It became 86,000, or 214,900 with designers.',
    )
  })

  it('says so where the figure of the target year is not in the files', () => {
    expect(checkOf('15-1252', '2010-20').headline).toBe(
      '1,183,900 software developers were forecast for 2020. The figure for 2020 is not in our files.',
    )
  })
})
