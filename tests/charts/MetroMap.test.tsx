import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MetroMap } from '#charts/MetroMap.tsx'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { mapPicture } from '#selectors/mapPicture.ts'
import { hover } from '#store/hover.ts'
import { tablesOf, viewOf, type Place } from '../fixtures/cities.ts'
import { shapesOf } from '../fixtures/shapes.ts'

const PLACES: readonly Place[] = [
  { code: '41940', short: 'San Jose, CA', median: 166_670, prices: 110, jobs: 1130 },
  { code: '35620', short: 'New York, NY', median: 104_820, prices: 113, jobs: 4200 },
  { code: '39900', short: 'Reno, NV', median: 60_000, prices: 99, jobs: 30 },
  { code: '14260', short: 'Boise, ID', median: null, jobs: 400 },
]
const SHAPES = shapesOf({
  '41940': [50, 200],
  '35620': [650, 150],
  '39900': [120, 180],
  '14260': [150, 120],
})

const onOpen = vi.fn()
const onKeep = vi.fn()

function show(open: string | null = null) {
  const view = viewOf({ show: 'map' })
  const picture = citiesPicture(tablesOf(PLACES), view)
  if (!picture) throw new Error('the fixture has every table')
  const map = mapPicture(picture, SHAPES, view)
  return render(
    <MetroMap picture={picture} map={map} kept={['39900']} open={open} onOpen={onOpen} onKeep={onKeep} />,
  )
}

const active = () => {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.getAttribute('aria-label')
}

const drawing = (container: HTMLElement) => {
  const svg = container.querySelector('svg')
  if (!svg) throw new Error('the map is drawn')
  return svg
}

beforeEach(() => {
  vi.clearAllMocks()
  hover(null)
})

describe('the map', () => {
  it('is walked in the order of the list, each place in words with its exact figures', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    expect(active()).toBe(
      'San Jose, CA: $166,670 as paid, rank 1; $151,518 after local prices, rank 1; 1,130 jobs, 1 of 3',
    )
    await user.keyboard('{End}')
    expect(active()).toContain('Reno, NV: $60,000 as paid')
    expect(active()).toContain('kept, 3 of 3')
  })

  it('opens a place by Enter and keeps it by Space', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter} ')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('35620')
    expect(onKeep).toHaveBeenCalledExactlyOnceWith('35620')
  })

  it('shows the exact figures of the place under the pointer and opens it when clicked', () => {
    const { container } = show()
    const at = { clientX: 651, clientY: 152 }
    fireEvent.pointerMove(drawing(container), at)
    expect(screen.getByText('New York, NY')).toBeInTheDocument()
    expect(screen.getByText('$104,820')).toBeInTheDocument()
    expect(screen.getByText('$92,761')).toBeInTheDocument()
    fireEvent.click(drawing(container), at)
    expect(onOpen).toHaveBeenCalledWith('35620')
    fireEvent.pointerLeave(drawing(container))
    expect(screen.queryByText('$104,820')).toBeNull()
  })

  it('lights a dot when its row is lit elsewhere and leaves the other dots untouched', async () => {
    const { container } = show()
    const dots = drawing(container).querySelectorAll('circle').length
    const changed: MutationRecord[] = []
    const observer = new MutationObserver((records) => changed.push(...records))
    observer.observe(drawing(container), { subtree: true, childList: true, attributes: true })
    await act(async () => {
      hover('39900')
      await Promise.resolve()
    })
    observer.disconnect()
    expect(drawing(container).querySelectorAll('circle').length).toBe(dots + 2)
    expect(changed.map((record) => record.type)).toEqual(['childList'])
  })

  it('names the large markets with their difference, and not the thin ones', () => {
    const { container } = show()
    const map = within(drawing(container) as unknown as HTMLElement)
    expect(map.getByText('San Jose')).toBeInTheDocument()
    expect(map.getByText('New York').closest('text')?.textContent).toMatch(/^New York ?\+16%$/)
    expect(map.queryByText('Reno')).toBeNull()
  })

  it('comes nearer by plus, keeps the place that the keys are on in sight, and is whole again by nought', async () => {
    const user = userEvent.setup()
    const { container } = show()
    const land = () => drawing(container).querySelector('g')?.getAttribute('transform')
    const whole = land()
    await user.tab()
    await user.keyboard('{End}+++')
    expect(active()).toMatch(/^Reno/)
    expect(land()).not.toBe(whole)
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'false')
    const near = land()
    await user.keyboard('{Home}')
    expect(active()).toMatch(/^San Jose/)
    await user.keyboard('{ArrowDown}')
    expect(active()).toMatch(/^New York/)
    expect(land()).not.toBe(near)
    await user.keyboard('0')
    expect(land()).toBe(whole)
  })

  it('is moved by a drag when it is enlarged, which opens nothing', async () => {
    const user = userEvent.setup()
    const { container } = show()
    const svg = drawing(container)
    svg.setPointerCapture = vi.fn()
    const land = () => svg.querySelector('g')?.getAttribute('transform')
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    const before = land()
    fireEvent.pointerDown(svg, { pointerId: 1, clientX: 400, clientY: 200, buttons: 1 })
    fireEvent.pointerMove(svg, { pointerId: 1, clientX: 360, clientY: 190, buttons: 1 })
    fireEvent.pointerUp(svg, { pointerId: 1, clientX: 360, clientY: 190 })
    fireEvent.click(svg, { clientX: 360, clientY: 190 })
    expect(land()).not.toBe(before)
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('comes nearer by two fingers that part, and leaves a wheel to the page while all is shown', () => {
    const { container } = show()
    const svg = drawing(container)
    svg.setPointerCapture = vi.fn()
    const land = () => svg.querySelector('g')?.getAttribute('transform')
    const whole = land()
    expect(fireEvent.wheel(svg, { deltaY: -100, clientX: 400, clientY: 200 })).toBe(true)
    expect(land()).toBe(whole)
    fireEvent.pointerDown(svg, { pointerId: 1, clientX: 380, clientY: 200, buttons: 1 })
    fireEvent.pointerDown(svg, { pointerId: 2, clientX: 420, clientY: 200, buttons: 1 })
    fireEvent.pointerMove(svg, { pointerId: 2, clientX: 480, clientY: 200, buttons: 1 })
    expect(land()).not.toBe(whole)
    expect(fireEvent.wheel(svg, { deltaY: 3000, clientX: 400, clientY: 200 })).toBe(false)
    expect(land()).toBe(whole)
  })
})
