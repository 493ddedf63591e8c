import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Token } from '#ui/Token.tsx'

function Sentence() {
  return (
    <div>
      Median pay of{' '}
      <Token text="Web developers" label="Role" count="3 answers">
        {(close) => (
          <>
            <input aria-label="Find a role" />
            <button type="button" onClick={close}>
              Take
            </button>
          </>
        )}
      </Token>
      <button type="button">elsewhere</button>
    </div>
  )
}

const token = () => screen.getByRole('button', { name: 'Role: Web developers' })

describe('a token of the sentence', () => {
  it('opens its panel, moves focus into the field and repeats the live count', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(token())
    const panel = await screen.findByRole('dialog', { name: 'Role' })
    await waitFor(() => expect(within(panel).getByRole('textbox', { name: 'Find a role' })).toHaveFocus())
    expect(within(panel).getByRole('status')).toHaveTextContent('3 answers')
    expect(token()).toHaveAttribute('aria-expanded', 'true')
  })

  it('closes by Escape and gives focus back', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    await user.click(token())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(token()).toHaveFocus()
  })

  it('closes by a press elsewhere and leaves focus there', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    await user.click(token())
    await user.click(screen.getByRole('button', { name: 'elsewhere' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus()
  })

  it('gives focus back when a choice closes it', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    await user.click(token())
    await user.click(screen.getByRole('button', { name: 'Take' }))
    expect(token()).toHaveFocus()
  })

  it('keeps Tab inside while it is open', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    await user.click(token())
    const panel = screen.getByRole('dialog')
    for (let i = 0; i < 4; i += 1) {
      await user.tab()
      expect(panel).toContainElement(document.activeElement as HTMLElement)
    }
    await user.tab({ shift: true })
    expect(panel).toContainElement(document.activeElement as HTMLElement)
  })

  it('closes by a second press on the token', async () => {
    const user = userEvent.setup()
    render(<Sentence />)
    await user.click(token())
    await user.click(token())
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
