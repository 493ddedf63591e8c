import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { announce } from '#ui/announce.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { Chip } from '#ui/Chip.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { Slider } from '#ui/Slider.tsx'
import { StarButton } from '#ui/StarButton.tsx'
import { Table } from '#ui/Table.tsx'
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

  it('stays while the pointer is on it', async () => {
    const user = userEvent.setup()
    render(figure)
    await user.hover(screen.getByRole('button'))
    await user.hover(screen.getByRole('tooltip'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(screen.getByRole('tooltip')).toBeVisible()
    await user.unhover(screen.getByRole('tooltip'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(screen.queryByRole('tooltip')).toBeNull()
  })
})

describe('a number field', () => {
  function Pay({ onCommit }: { readonly onCommit: (value: number | null) => void }) {
    const [value, setValue] = useState<number | null>(null)
    return (
      <>
        <NumberField
          label="My pay"
          unit="dollars"
          value={value}
          min={1000}
          max={10_000_000}
          onChange={setValue}
          onCommit={onCommit}
        />
        <output>{value}</output>
      </>
    )
  }

  it('reads what is typed at once and writes it out when left', async () => {
    const user = userEvent.setup()
    const commit = vi.fn()
    render(<Pay onCommit={commit} />)
    await user.type(screen.getByLabelText('My pay'), '$92k')
    expect(screen.getByRole('status')).toHaveTextContent('92000')
    await user.tab()
    expect(screen.getByLabelText('My pay')).toHaveValue('$92,000')
    expect(commit.mock.calls).toEqual([[92_000]])
  })

  it('says what it cannot read, keeps the text and changes nothing', async () => {
    const user = userEvent.setup()
    const commit = vi.fn()
    render(<Pay onCommit={commit} />)
    await user.type(screen.getByLabelText('My pay'), 'a lot{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Write a number from $1,000 to $10,000,000')
    expect(screen.getByLabelText('My pay')).toHaveValue('a lot')
    expect(screen.getByLabelText('My pay')).toBeInvalid()
    expect(commit).not.toHaveBeenCalled()
  })

  it('takes an emptied field as nothing given', async () => {
    const user = userEvent.setup()
    const commit = vi.fn()
    render(<Pay onCommit={commit} />)
    await user.type(screen.getByLabelText('My pay'), '92000{Enter}')
    await user.clear(screen.getByLabelText('My pay'))
    await user.tab()
    expect(commit.mock.calls).toEqual([[92_000], [null]])
  })
})

describe('a table', () => {
  const columns = [
    { key: 'name', head: 'Place', cell: (row: { name: string; pay: string }) => row.name },
    {
      key: 'pay',
      head: 'As paid',
      align: 'right' as const,
      canSort: true,
      cell: (row: { name: string; pay: string }) => row.pay,
    },
  ]
  const rows = [
    { name: 'Denver, CO', pay: '$92,060' },
    { name: 'Boise, ID', pay: 'not published' },
  ]

  it('heads columns and rows, says how it is sorted and sorts by its heads', async () => {
    const user = userEvent.setup()
    const sort = vi.fn()
    render(
      <Table
        caption="Pay of web developers"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        sort={{ key: 'pay', order: 'down' }}
        onSort={sort}
      />,
    )
    expect(screen.getByRole('table', { name: 'Pay of web developers' })).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Boise, ID' })).toBeVisible()
    expect(screen.getByRole('columnheader', { name: 'As paid' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('columnheader', { name: 'Place' })).not.toHaveAttribute('aria-sort')
    await user.click(screen.getByRole('button', { name: 'As paid' }))
    expect(sort.mock.calls).toEqual([['pay']])
  })
})

describe('an error boundary', () => {
  it('keeps a failure in its place, tries again, and by itself when the picture changes', async () => {
    const user = userEvent.setup()
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let broken = true
    const Picture = () => {
      if (broken) throw new Error('no such column')
      return <p>picture</p>
    }
    const page = (key: string) => (
      <ErrorBoundary
        resetKey={key}
        fallback={(error, retry) => (
          <button type="button" onClick={retry}>
            {error.message}: try again
          </button>
        )}
      >
        <Picture />
      </ErrorBoundary>
    )
    const { rerender } = render(page('a'))
    await user.click(screen.getByRole('button', { name: 'no such column: try again' }))
    expect(screen.getByRole('button')).toBeVisible()
    broken = false
    await user.click(screen.getByRole('button'))
    expect(screen.getByText('picture')).toBeVisible()
    broken = true
    rerender(page('b'))
    expect(screen.getByRole('button')).toBeVisible()
    broken = false
    rerender(page('c'))
    expect(screen.getByText('picture')).toBeVisible()
    log.mockRestore()
  })
})
