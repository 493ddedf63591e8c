import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PricesChart } from '#charts/PricesChart.tsx'
import { pricesLayout } from '#charts/pricesLayout.ts'
import { isWhole, planeHolding, planeWithin, wholePlane, zoomedPlane } from '#charts/pricesPlane.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { hover } from '#store/hover.ts'
import { tablesOf, viewOf, type Place } from '../fixtures/cities.ts'

const PLACES: readonly Place[] = [
  { code: '41940', short: 'San Jose, CA', median: 166_670, prices: 110, jobs: 1130 },
  { code: '35620', short: 'New York, NY', median: 104_820, prices: 113, jobs: 4200 },
  { code: '39900', short: 'Reno, NV', median: 60_000, prices: 95, jobs: 30 },
]

function made(places = PLACES) {
  const view = viewOf({ show: 'prices' })
  const tables = tablesOf(places)
  const picture = citiesPicture(tables, view)
  const prices = picture && pricesPicture(tables, view, picture)
  if (!picture || !prices) throw new Error('the fixture has every table')
  return { picture, prices, whole: wholePlane(prices)! }
}

const onOpen = vi.fn()
const onKeep = vi.fn()

function show() {
  const { picture, prices } = made()
  return render(
    <PricesChart picture={picture} prices={prices} kept={[]} open={null} onOpen={onOpen} onKeep={onKeep} />,
  )
}

const active = () => {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.getAttribute('aria-label')
}
const marks = (container: HTMLElement) => container.querySelectorAll('svg')[0]!.querySelectorAll('circle')

beforeEach(() => {
  vi.clearAllMocks()
  act(() => hover(null))
})

describe('the picture of prices', () => {
  it('labels the nation’s line at its end', () => {
    const { container } = show()
    expect(within(container).getByText('the nation')).toBeInTheDocument()
    expect(within(container).getAllByText('$90,000').length).toBeGreaterThan(0)
  })

  it('is walked by rank; Enter opens a place and Space keeps it', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(active()).toMatch(/^San Jose, CA: \$166,670 as paid, rank 1;.*, 1 of 3$/)
    await user.keyboard('{ArrowDown}{Enter} ')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('35620')
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('35620')
    expect(screen.getByText('113.0 (US = 100)')).toBeInTheDocument()
  })

  it('is enlarged around the place that the keys are on, and whole again', async () => {
    const user = userEvent.setup()
    const { container } = show()
    const before = marks(container).length
    await user.click(screen.getByRole('button', { name: 'Show the whole picture' }))
    await user.tab()
    await user.keyboard('{End}++++')
    expect(active()).toMatch(/^Reno/)
    // Reno's dot, with its ring and its copy on top, alone.
    expect(marks(container).length).toBe(3)
    await user.keyboard('{Home}')
    expect(active()).toMatch(/^San Jose/)
    expect(marks(container).length).toBeGreaterThanOrEqual(3)
    await user.keyboard('0{Escape}')
    expect(marks(container).length).toBe(before)
  })

  it('opens the place that is pressed and takes a drag for a part to be enlarged', () => {
    const { container } = show()
    const svg = container.querySelector('svg')!
    svg.setPointerCapture = vi.fn()
    const { prices, whole } = made()
    const layout = pricesLayout(prices, whole, 824, ['the nation', '$90,000'])
    const newYork = layout.dots.find(({ code }) => code === '35620')!
    const at = { clientX: newYork.x, clientY: newYork.y, button: 0 }
    fireEvent.pointerDown(svg, at)
    fireEvent.pointerUp(svg, at)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('35620')
    fireEvent.pointerDown(svg, { clientX: newYork.x - 60, clientY: newYork.y - 60, button: 0 })
    fireEvent.pointerMove(svg, { clientX: newYork.x + 20, clientY: newYork.y + 60 })
    fireEvent.pointerUp(svg, { clientX: newYork.x + 20, clientY: newYork.y + 60 })
    expect(onOpen).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name: 'Show the whole picture' })).toHaveAttribute(
      'aria-disabled',
      'false',
    )
    expect(within(container).queryByText('San Jose')).toBeNull()
  })
})

describe('a part of the plane', () => {
  const { whole } = made()
  it('never leaves the whole, and is all of it when zoomed out far enough', () => {
    const near = zoomedPlane(whole, whole, 4, [whole.x[1], whole.y[0]])
    expect(near.x[1]).toBeLessThanOrEqual(whole.x[1])
    expect(near.y[0]).toBeGreaterThanOrEqual(whole.y[0])
    expect(isWhole(near, whole)).toBe(false)
    expect(isWhole(zoomedPlane(near, whole, 0.001, [100, 90_000]), whole)).toBe(true)
  })

  it('stays as it is while it holds a place and moves there without growing otherwise', () => {
    const part = planeWithin({ x: [95, 100], y: [50_000, 70_000] }, whole)
    expect(planeHolding(part, whole, [97, 60_000])).toBe(part)
    const moved = planeHolding(part, whole, [112, 160_000])
    expect(moved.x[0]).toBeLessThanOrEqual(112)
    expect(moved.x[1]).toBeGreaterThanOrEqual(112)
    expect(moved.x[1] - moved.x[0]).toBeCloseTo(part.x[1] - part.x[0])
  })

  it('writes no two figures of an axis alike, at both widths and every zoom', () => {
    const { prices } = made()
    const hourly = {
      ...prices,
      dots: prices.dots.map((dot) => ({ ...dot, row: { ...dot.row, paid: dot.row.paid / 2080 } })),
    }
    for (const [shown, middle] of [
      [prices, 120_000],
      [hourly, 60],
    ] as const)
      for (const width of [328, 824])
        for (const factor of [1, 1.6, 2.56, 4, 8, 16]) {
          const all = wholePlane(shown)!
          const part = zoomedPlane(all, all, factor, [111, middle])
          const { across, up } = pricesLayout(shown, part, width, ['the nation', '$90,000'])
          for (const axis of [across, up]) {
            expect(axis.length).toBeGreaterThan(1)
            expect(new Set(axis.map(({ text }) => text)).size).toBe(axis.length)
          }
        }
    const near = pricesLayout(prices, zoomedPlane(whole, whole, 16, [110, 120_000]), 824, ['the nation'])
    expect(near.across.map(({ text }) => text)).toContain('+10.2%')
  })

  it('has no label of a ray on another one, at both widths and every zoom', () => {
    const { prices } = made()
    for (const width of [328, 824])
      for (const factor of [1, 1.6, 4, 12]) {
        const { rays } = pricesLayout(prices, zoomedPlane(whole, whole, factor, [110, 120_000]), width, [
          'the nation',
          '$90,000',
        ])
        const ends = rays
          .flatMap(({ label }) => (label?.anchor === 'start' ? [label.y] : []))
          .toSorted((a, b) => a - b)
        ends.slice(1).forEach((y, i) => expect(y - ends[i]!).toBeGreaterThan(11))
      }
  })
})
