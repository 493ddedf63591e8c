import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Combobox } from '#ui/Combobox.tsx'

const ROLES = ['Software developers', 'Web developers', 'Registered nurses']

function RoleField({ onTake }: { readonly onTake: (role: string) => void }) {
  const [text, setText] = useState('')
  const items = ROLES.filter((role) => role.toLowerCase().includes(text))
  return (
    <>
      <Combobox
        label="Role"
        text={text}
        onText={setText}
        items={items}
        itemKey={(role) => role}
        itemText={(role) => role}
        renderItem={(role) => <b>{role}</b>}
        onTake={onTake}
        summary={`${items.length} answers`}
        empty="No role of that name"
      />
      <button type="button">after</button>
    </>
  )
}

describe('a combobox', () => {
  it('is focused, lists the answers and says how many there are', async () => {
    const user = userEvent.setup()
    render(<RoleField onTake={() => undefined} />)
    expect(screen.getByRole('combobox', { name: 'Role' })).toHaveFocus()
    expect(screen.getAllByRole('option')).toHaveLength(3)
    await user.keyboard('dev')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Software developers',
      'Web developers',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('2 answers')
  })

  it('takes the first answer by Enter', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    render(<RoleField onTake={taken} />)
    await user.keyboard('web{Enter}')
    expect(taken.mock.calls).toEqual([['Web developers']])
  })

  it('moves by arrows, names the active answer and takes it', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    render(<RoleField onTake={taken} />)
    await user.keyboard('dev{ArrowDown}')
    const active = screen.getByRole('option', { name: 'Web developers' })
    expect(active).toHaveAttribute('aria-selected', 'true')
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-activedescendant', active.id)
    await user.keyboard('{Enter}')
    expect(taken.mock.calls).toEqual([['Web developers']])
  })

  it('takes the same answer again', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    render(<RoleField onTake={taken} />)
    await user.click(screen.getByRole('option', { name: 'Registered nurses' }))
    await user.click(screen.getByRole('option', { name: 'Registered nurses' }))
    expect(taken).toHaveBeenCalledTimes(2)
  })

  it('takes nothing when it is left', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    render(<RoleField onTake={taken} />)
    await user.keyboard('dev{ArrowDown}')
    await user.click(screen.getByRole('button', { name: 'after' }))
    expect(taken).not.toHaveBeenCalled()
  })

  it('is emptied by its button, which keeps focus in the field', async () => {
    const user = userEvent.setup()
    render(<RoleField onTake={() => undefined} />)
    await user.keyboard('zzz')
    expect(screen.getByText('No role of that name')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(screen.getAllByRole('option')).toHaveLength(3)
    expect(screen.getByRole('combobox')).toHaveFocus()
  })

  it('keeps the caret where the reader types', async () => {
    const user = userEvent.setup()
    render(<RoleField onTake={() => undefined} />)
    await user.keyboard('wb{ArrowLeft}e')
    expect(screen.getByRole('combobox')).toHaveValue('web')
  })
})
