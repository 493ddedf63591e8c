import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useMarkList } from '#charts/useMarkList.ts'

const NAMES = ['San Jose', 'San Francisco', 'Seattle', 'New York', 'New Orleans']

interface MarksProps {
  readonly onSelect: (index: number, key: 'Enter' | ' ') => void
  readonly selected?: number | null
  /** A row that is no mark. */
  readonly between?: number
}

function Marks({ onSelect, selected = null, between }: MarksProps) {
  const [active, setActive] = useState<number | null>(null)
  const { listProps, optionProps } = useMarkList({
    label: 'San Jose pays most.',
    count: NAMES.length,
    nameOf: (index) => NAMES[index]!,
    textOf: (index) => `${NAMES[index]}: $1`,
    active,
    onActive: setActive,
    selected,
    onSelect,
    ...(between !== undefined && {
      placeOf: (index) =>
        index === between ? null : ([index < between ? index + 1 : index, NAMES.length - 1] as const),
    }),
  })
  return (
    <div {...listProps}>
      {NAMES.map((name, index) => (
        <span key={name} {...optionProps(index)} />
      ))}
    </div>
  )
}

const active = () => {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)?.getAttribute('aria-label')
}

describe('the marks of a picture', () => {
  it('are one tab stop that begins at the first mark and says its position', async () => {
    const user = userEvent.setup()
    render(<Marks onSelect={() => undefined} />)
    expect(active()).toBeNull()
    await user.tab()
    expect(screen.getByRole('listbox', { name: 'San Jose pays most.' })).toHaveFocus()
    expect(active()).toBe('San Jose: $1, 1 of 5')
    await user.tab()
    expect(document.body).toHaveFocus()
    expect(active()).toBeNull()
  })

  it('leave it to a press which mark it means', async () => {
    const user = userEvent.setup()
    render(<Marks onSelect={() => undefined} selected={2} />)
    await user.click(screen.getByRole('listbox'))
    expect(screen.getByRole('listbox')).toHaveFocus()
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe('San Jose: $1, 1 of 5')
  })

  it('are counted without rows that are no marks', () => {
    render(<Marks onSelect={() => undefined} between={1} />)
    const texts = screen.getAllByRole('option').map((option) => option.getAttribute('aria-label'))
    expect(texts.slice(0, 3)).toEqual(['San Jose: $1, 1 of 4', 'San Francisco: $1', 'Seattle: $1, 2 of 4'])
  })

  it('begin at the chosen mark, and at the first where the chosen one is not among them', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Marks onSelect={() => undefined} selected={2} />)
    await user.tab()
    expect(active()).toBe('Seattle: $1, 3 of 5')
    await user.tab()
    rerender(<Marks onSelect={() => undefined} selected={-1} />)
    await user.tab()
    expect(active()).toBe('San Jose: $1, 1 of 5')
  })

  it('are walked by arrows, Home and End and stop at both ends', async () => {
    const user = userEvent.setup()
    render(<Marks onSelect={() => undefined} />)
    await user.tab()
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('San Jose: $1, 1 of 5')
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(active()).toBe('Seattle: $1, 3 of 5')
    await user.keyboard('{End}{ArrowDown}')
    expect(active()).toBe('New Orleans: $1, 5 of 5')
    await user.keyboard('{Home}')
    expect(active()).toBe('San Jose: $1, 1 of 5')
  })

  it('are found by typing a name, spaces included', async () => {
    const user = userEvent.setup()
    const select = vi.fn()
    render(<Marks onSelect={select} />)
    await user.tab()
    await user.keyboard('new o')
    expect(active()).toBe('New Orleans: $1, 5 of 5')
    expect(select).not.toHaveBeenCalled()
  })

  it('are chosen by Enter and by Space, told apart, and let go by Escape', async () => {
    const user = userEvent.setup()
    const select = vi.fn()
    render(<Marks onSelect={select} />)
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown} ')
    expect(select.mock.calls).toEqual([
      [1, 'Enter'],
      [2, ' '],
    ])
    await user.keyboard('{Escape}')
    expect(active()).toBeNull()
  })
})
