import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CompareMarket } from '#charts/CompareMarket.tsx'
import { ComparePay } from '#charts/ComparePay.tsx'
import { ComparePrices } from '#charts/ComparePrices.tsx'
import { CompareSpread } from '#charts/CompareSpread.tsx'
import { compareSvg } from '#charts/compareSvg.ts'
import { HousingLines } from '#charts/HousingLines.tsx'
import { comparePicture } from '#selectors/comparePicture.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const FOUR = ['42660', '19740', '41180', '41940']

function picture(fields: Partial<View> = { metros: FOUR, base: '19740' }) {
  const made = comparePicture(compareTables(), viewOf({ view: 'compare', ...fields }))
  if (!made) throw new Error('the fixture has every table')
  return made
}

function block(fields?: Partial<View>) {
  return picture(fields).blocks[0]!
}

describe('pay side by side', () => {
  it('says every figure of a row exactly, with its position', () => {
    render(<ComparePay block={block()} source="BLS" onKeep={() => undefined} />)
    const options = screen.getAllByRole('option')
    expect(options).toHaveLength(4)
    expect(options[1]).toHaveAccessibleName(
      'Seattle, WA: $130,440 as paid; $117,373 after local prices; prices 11% above the nation; +$30,345 against Denver; $96,717 as paid would match Denver’s $92,060; 3,470 jobs, 2 of 4',
    )
    expect(options[3]).toHaveAccessibleName(/the baseline/)
  })

  it('prints pay after prices to the hundred and the baseline on its line', () => {
    render(<ComparePay block={block()} source="BLS" onKeep={() => undefined} />)
    expect(screen.getByText('$117,400')).toBeInTheDocument()
    expect(screen.getByText('+$30,300')).toBeInTheDocument()
    expect(screen.getByText('Denver after prices $87,000')).toBeInTheDocument()
  })

  it('keeps a place by key, but not the nation', async () => {
    const keep = vi.fn()
    render(<ComparePay block={block({ metros: ['42660', '41180'] })} source="BLS" onKeep={keep} />)
    await userEvent.tab()
    await userEvent.keyboard('{Home}{Enter}{End}{Enter}')
    expect(keep.mock.calls).toEqual([['42660']])
  })

  it('keeps a suggestion by the star of its card on a phone', async () => {
    const wide = window.matchMedia
    window.matchMedia = (query) => Object.assign(wide(query), { matches: query.includes('max-width: 699px') })
    try {
      const keep = vi.fn()
      render(<ComparePay block={block({ metros: ['19740'] })} source="BLS" onKeep={keep} />)
      const stars = screen.getAllByText('☆ suggestion')
      expect(stars).toHaveLength(2)
      await userEvent.click(stars[0]!)
      await userEvent.click(screen.getAllByText('San Jose, CA')[0]!)
      expect(keep.mock.calls).toEqual([['41940']])
    } finally {
      window.matchMedia = wide
    }
  })

  it('gives every line of the grid its figure', () => {
    const { container } = render(<ComparePay block={block()} source="BLS" onKeep={() => undefined} />)
    const lines = container.querySelectorAll('[role="option"]:first-child [class*="grid"]')
    expect(lines.length).toBeGreaterThan(2)
    expect(container.querySelectorAll('[class*="axis"] text')).toHaveLength(lines.length)
  })

  it('says what is not published in place of a mark', () => {
    render(<ComparePay block={block({ metros: ['38860', '14860'] })} source="BLS" onKeep={() => undefined} />)
    expect(screen.getByText('not published for this role')).toBeInTheDocument()
    expect(screen.getAllByText('no price level').length).toBeGreaterThan(0)
  })
})

describe('the housing picture', () => {
  const handle = (fields: Partial<View> = {}, onHousing = vi.fn()) => {
    const calls = { onHousing, onGestureStart: vi.fn(), onGestureEnd: vi.fn() }
    render(
      <HousingLines
        block={block({ metros: FOUR, base: '19740', ...fields })}
        housing={fields.housing ?? 0}
        handleLabel="Part moved"
        {...calls}
      />,
    )
    return calls
  }

  it('marks and labels every crossing and names every line', () => {
    handle()
    const drawing = screen.getByRole('img', { name: /St\. Louis passes Seattle at 9%/ })
    expect(within(drawing).getByText('30.5%').closest('text')).toHaveTextContent(
      '30.5% St. Louis passes San Jose',
    )
    for (const name of ['Seattle', 'Denver', 'St. Louis', 'San Jose'])
      expect(within(drawing).getByText(name)).toBeInTheDocument()
    expect(drawing.querySelectorAll('.recharts-line-curve')).toHaveLength(4)
  })

  it('has its axis as the handle, one gesture a movement', () => {
    const calls = handle()
    const slider = screen.getByRole('slider', { name: 'Part moved' })
    expect(slider).toHaveAttribute('aria-valuetext', 'none: BEA’s own')
    fireEvent.pointerDown(slider)
    fireEvent.change(slider, { target: { value: '20' } })
    fireEvent.pointerUp(slider)
    expect(calls.onGestureStart).toHaveBeenCalledTimes(1)
    expect(calls.onHousing).toHaveBeenCalledWith(20)
    expect(calls.onGestureEnd).toHaveBeenCalledTimes(1)
  })

  it('draws no lines where nothing can be compared', () => {
    render(
      <HousingLines
        block={block({ metros: ['14860', '38860'] })}
        housing={0}
        handleLabel="Part moved"
        onHousing={() => undefined}
        onGestureStart={() => undefined}
        onGestureEnd={() => undefined}
      />,
    )
    expect(screen.getByText(/No place here has both/)).toBeInTheDocument()
  })
})

describe('spread, market and prices', () => {
  it('say all five figures of a place, as paid', () => {
    render(<CompareSpread block={block()} />)
    expect(screen.getByRole('option', { name: /^San Jose, CA, as paid/ })).toHaveAccessibleName(
      /1 in 10 earns less \$89,030; lower quarter \$122,680; middle \$166,670; upper quarter \$215,960; 1 in 10 earns more \$233,990/,
    )
  })

  it('give jobs in full, the share in words and what to be careful about', () => {
    render(<CompareMarket block={block()} />)
    const seattle = screen.getByRole('row', { name: /Seattle/ })
    expect(seattle).toHaveTextContent('3,470')
    expect(seattle).toHaveTextContent('3.7 times the national share')
    expect(screen.getByText(/nearly one figure/)).toBeInTheDocument()
  })

  it('give every component of prices a figure against the nation', () => {
    render(<ComparePrices prices={picture().prices} />)
    const housing = screen.getByRole('row', { name: /^Housing/ })
    expect(
      within(housing)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['+112%', '+51%', '−21%', '+47%'])
  })
})

it('draws the comparison as a picture that stands alone', () => {
  const drawing = compareSvg(block())
  const parsed = new DOMParser().parseFromString(drawing, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  for (const text of ['San Jose, CA', '$150,900', '+$63,900', 'the baseline']) expect(drawing).toContain(text)
})
