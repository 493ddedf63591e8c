import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { NumberField } from '#ui/NumberField.tsx'

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
