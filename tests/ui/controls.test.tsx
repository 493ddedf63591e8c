import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { announce } from '#ui/announce.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Slider } from '#ui/Slider.tsx'
import { StarButton } from '#ui/StarButton.tsx'
import { Tip } from '#ui/Tip.tsx'

const RANKS = [
  { value: 'paid', text: 'as paid' },
  { value: 'prices', text: 'after prices' },
] as const

function RankBy({ semantics }: { readonly semantics: 'radiogroup' | 'tablist' }) {
  const [value, setValue] = useState<'paid' | 'prices'>('paid')
  return (
    <Segmented
      label="Rank by"
      showLabel
      options={RANKS}
      value={value}
      onChange={setValue}
      semantics={semantics}
    />
  )
}

describe('a segmented control', () => {
  it('is a radio group with one tab stop, moved by arrows in a circle', async () => {
    const user = userEvent.setup()
    render(<RankBy semantics="radiogroup" />)
    expect(screen.getByRole('radiogroup', { name: 'Rank by' })).toBeVisible()
    await user.tab()
    expect(screen.getByRole('radio', { name: 'as paid' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'after prices' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'after prices' })).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('radio', { name: 'as paid' })).toBeChecked()
  })

  it('is a list of tabs where it chooses the form of a picture', async () => {
    const user = userEvent.setup()
    render(<RankBy semantics="tablist" />)
    await user.click(screen.getByRole('tab', { name: 'after prices' }))
    expect(screen.getByRole('tab', { name: 'after prices' })).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Home}')
    expect(screen.getByRole('tab', { name: 'as paid' })).toHaveFocus()
  })
})

describe('small controls', () => {
  it('a chip is taken away by a button that says what goes', async () => {
    const user = userEvent.setup()
    const remove = vi.fn()
    render(
      <Chip removeLabel="Remove 100+ jobs" onRemove={remove}>
        100+ jobs
      </Chip>,
    )
    await user.click(screen.getByRole('button', { name: 'Remove 100+ jobs' }))
    expect(remove).toHaveBeenCalledOnce()
  })

  it('a star says what it keeps and whether it is kept', async () => {
    const user = userEvent.setup()
    const toggle = vi.fn()
    const { rerender } = render(<StarButton name="Denver, CO" isKept={false} onToggle={toggle} />)
    await user.click(screen.getByRole('button', { name: 'Keep Denver, CO', pressed: false }))
    expect(toggle).toHaveBeenCalledOnce()
    rerender(<StarButton name="Denver, CO" isKept onToggle={toggle} />)
    expect(screen.getByRole('button', { name: 'Keep Denver, CO', pressed: true })).toHaveTextContent('★')
  })

  it('a notice is said politely, an error at once', () => {
    render(
      <>
        <Notice>Ignored: one key</Notice>
        <Notice kind="error">The file could not be read</Notice>
      </>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('Ignored')
    expect(screen.getByRole('alert')).toHaveTextContent('could not be read')
  })

  it('an announcement is said in the live region, and the same one again as a change', () => {
    render(<Announcer />)
    act(() => announce('Denver kept'))
    const first = screen.getByRole('status').textContent
    act(() => announce('Denver kept'))
    expect(screen.getByRole('status')).toHaveTextContent('Denver kept')
    expect(screen.getByRole('status').textContent).not.toBe(first)
  })

  it('a slider tells every step while it moves and one value when it rests', () => {
    const moved = vi.fn()
    const rested = vi.fn()
    render(
      <Slider
        label="Part moved to housing"
        min={0}
        max={40}
        step={5}
        value={0}
        valueText="none (BEA's own)"
        onChange={moved}
        onCommit={rested}
      />,
    )
    const slider = screen.getByRole('slider', { name: 'Part moved to housing' })
    expect(slider).toHaveAttribute('aria-valuetext', "none (BEA's own)")
    fireEvent.change(slider, { target: { value: '5' } })
    fireEvent.change(slider, { target: { value: '15' } })
    expect(rested).not.toHaveBeenCalled()
    fireEvent.pointerUp(slider)
    fireEvent.blur(slider)
    expect(moved.mock.calls).toEqual([[5], [15]])
    expect(rested.mock.calls).toEqual([[15]])
  })
})

describe('a tip', () => {
  const figure = (
    <Tip title="Denver, CO" figures={[{ name: 'as paid', value: '$92,060' }]} note="BLS, May 2025">
      $92,060
    </Tip>
  )

  it('opens on focus with figures and source, and closes by Escape', async () => {
    const user = userEvent.setup()
    render(figure)
    await user.tab()
    expect(screen.getByRole('tooltip')).toHaveTextContent('BLS, May 2025')
    expect(screen.getByRole('button')).toHaveAccessibleDescription(/as paid/)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('stays while the pointer is on it', () => {
    // Time stands unless the test moves it: on a busy machine the way from the figure to its tip takes longer than the tip waits.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const pass = (milliseconds: number) => {
      act(() => {
        vi.advanceTimersByTime(milliseconds)
      })
    }
    try {
      render(figure)
      fireEvent.pointerEnter(screen.getByRole('button'))
      fireEvent.pointerLeave(screen.getByRole('button'))
      fireEvent.pointerEnter(screen.getByRole('tooltip'))
      pass(200)
      expect(screen.getByRole('tooltip')).toBeVisible()
      fireEvent.pointerLeave(screen.getByRole('tooltip'))
      pass(200)
      expect(screen.queryByRole('tooltip')).toBeNull()
    } finally {
      vi.useRealTimers()
    }
  })
})
