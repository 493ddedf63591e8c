import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { plateSvg } from '#charts/plateSvg.ts'
import { RolePlate } from '#charts/RolePlate.tsx'
import { spreadLabels } from '#charts/spreadLabels.ts'
import { rolesPicture, type RolesPicture } from '#selectors/rolesPicture.ts'
import type { View } from '#view/view.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'

function pictureOf(roles: readonly string[], place = 'US', fields: Partial<View> = {}): RolesPicture {
  const made = rolesPicture(ROLES_TABLES, rolesView({ roles, place, ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

const FOUR = ['15-1254', '15-1252', '15-1251', 'backend-engineer']

function draw(picture: RolesPicture, open: string | null = null) {
  const onOpen = vi.fn()
  const onSort = vi.fn()
  render(
    <RolePlate
      picture={picture}
      open={open}
      folds
      onOpen={onOpen}
      onSort={onSort}
      detail={(code) => <p>more of {code}</p>}
    />,
  )
  return { onOpen, onSort }
}

describe('the plate by ear and by keys', () => {
  it('is a list named by its headline that says pay, growth, openings and what is asked', () => {
    draw(pictureOf(FOUR))
    expect(
      screen.getByRole('listbox', { name: /^Software developers earn \$43,330 more/ }),
    ).toBeInTheDocument()
    const [first, ...others] = screen.getAllByRole('option')
    expect(first).toHaveAccessibleName(
      "Software developers: median $135,980; +$43,330 at the median; 1 in 10 earns less than $67,990, half earn $95,190 to $190,370, 1 in 10 earns more than $244,760; jobs in the nation +15.8%, from 1,693,800 to 1,961,400; 115,200 openings a year, one for every 15 jobs; asks for: Bachelor's, no experience, 1 of 4",
    )
    expect(others.at(-1)).toHaveAccessibleName(
      /^Backend engineer, a title in visa filings; median offer \$169,309/,
    )
  })

  it('moves by arrows and letters, and unfolds the active row by Enter', () => {
    const { onOpen } = draw(pictureOf(FOUR))
    const list = screen.getByRole('listbox')
    act(() => list.focus())
    fireEvent.keyDown(list, { key: 'ArrowDown' })
    fireEvent.keyDown(list, { key: 'Enter' })
    expect(onOpen).toHaveBeenLastCalledWith('15-1251')
    fireEvent.keyDown(list, { key: 'w' })
    fireEvent.keyDown(list, { key: 'Enter' })
    expect(onOpen).toHaveBeenLastCalledWith('15-1254')
  })

  it('keeps what is unfolded outside its options, so that its controls can be reached', () => {
    draw(pictureOf(FOUR), '15-1254')
    const detail = screen.getByText('more of 15-1254')
    expect(detail.closest('[role=option]')).toBeNull()
    expect(detail.closest('[role=listbox]')).toBeNull()
    expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/^Web developers/)
  })

  it('sorts by its column heads', () => {
    const { onSort } = draw(pictureOf(FOUR))
    fireEvent.click(screen.getByRole('button', { name: 'Sort by growth' }))
    expect(onSort).toHaveBeenCalledWith('growth')
    expect(screen.getByRole('button', { name: 'Sort by pay, now highest first' })).toBeInTheDocument()
  })
})

describe('the plate by eye', () => {
  it('says once, on the first row, what the range means, and on an open row its exact figures', () => {
    draw(pictureOf(FOUR), '15-1254')
    expect(screen.getAllByText('1 in 10 less')).toHaveLength(1)
    const web = screen.getByRole('option', { name: /^Web developers/ })
    expect(within(web).getByText(/^\$64,8.0–\$129,710$/)).toBeInTheDocument()
  })

  it('never draws pay by the hour on a yearly axis', () => {
    draw(pictureOf(['27-2011', '15-1254']))
    expect(screen.getByText('$28.50 an hour: hourly pay, not on this axis')).toBeInTheDocument()
  })

  it('closes with all occupations, which is no option', () => {
    draw(pictureOf(FOUR))
    expect(screen.getByText('All occupations').closest('[role=option]')).toBeNull()
    expect(screen.getByText('one for every 9 jobs')).toBeInTheDocument()
  })

  it('is exported with every row and figure', () => {
    const svg = plateSvg(pictureOf(FOUR))
    for (const text of [
      'Software developers',
      '$135,980',
      '−6.0%',
      '115,200',
      'Backend engineer',
      'All occupations',
    ])
      expect(svg).toContain(text)
  })
})

describe('the exported plate', () => {
  const lines = (svg: string, stroke: string) => svg.split('<line').filter((line) => line.includes(stroke))

  it('marks what the roles are compared with in every row of the survey, as the screen does', () => {
    const picture = pictureOf(FOUR)
    const marks = lines(plateSvg(picture), 'stroke="var(--ink)"/>')
    expect(picture.baseline?.name).toBe('Web developers')
    expect(marks).toHaveLength(picture.rows.length)
    expect(new Set(marks.map((mark) => /x1="([\d.]+)"/.exec(mark)?.[1])).size).toBe(1)
  })

  it('draws the line of one’s own pay through them, and names it once', () => {
    const picture = pictureOf(FOUR, 'US', { base: 'mine', salary: 110_000 })
    const svg = plateSvg(picture)
    expect(picture.baseline?.name).toBe('my pay')
    expect(lines(svg, 'stroke="var(--accent)"')).toHaveLength(picture.rows.length)
    expect(svg.match(/>you</g)).toHaveLength(1)
    expect(lines(svg, 'stroke="var(--ink)"/>')).toHaveLength(0)
  })
})

describe('labels on one line', () => {
  it('keep their order, do not overlap and stay inside while there is room', () => {
    const [a = 0, b = 0, c = 0] = spreadLabels(
      [
        { at: 10, text: '1 in 10 less' },
        { at: 20, text: 'middle half' },
        { at: 30, text: '1 in 10 more' },
      ],
      328,
    )
    expect(a).toBeGreaterThan(30)
    expect(b - a).toBeGreaterThan(70)
    expect(c - b).toBeGreaterThan(70)
    expect(c).toBeLessThan(300)
  })
})
