import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareButton } from '#app/ShareButton.tsx'
import { RELEASE } from '#dataset/fetchText.ts'
import { useStore } from '#store/store.ts'
import { onAnnounce } from '#ui/announce.ts'
import { DEFAULT_VIEW } from '#view/view.ts'

const HEADLINE = 'San Jose pays web developers most, 81% more than you have.'

async function open() {
  const user = userEvent.setup()
  render(<ShareButton />)
  await user.click(screen.getByRole('button', { name: 'Share' }))
  await screen.findByRole('dialog', { name: 'Share this view' })
  return user
}

function valueOf(name: string): string {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value
}

beforeEach(() => {
  document.title = HEADLINE
  useStore.setState({ view: { ...DEFAULT_VIEW, roles: ['15-1252'] } })
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('sharing a view', () => {
  it('gives a link that names its release, and the headline with it', async () => {
    await open()
    expect(valueOf('Link')).toBe(`${window.location.origin}/?v=1&d=${RELEASE}&roles=15-1252`)
    expect(valueOf('In words')).toMatch(new RegExp(`^${HEADLINE} Median pay of .*15-1252$`))
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('copies the link, says so once and gives the focus back', async () => {
    const user = await open()
    const said = vi.fn()
    const stop = onAnnounce(said)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(valueOf('Link'))
    expect(said).toHaveBeenCalledTimes(1)
    stop()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus()
  })

  it('selects the text where the browser refuses to copy', async () => {
    const user = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The text is selected')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
    expect(field).toHaveFocus()
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length)
  })

  it('carries my pay only when ticked, and keeps it out of the sentence until then', async () => {
    act(() => useStore.setState({ view: { ...DEFAULT_VIEW, base: 'mine', salary: 92_000 } }))
    const user = await open()
    expect(valueOf('Link')).not.toContain('92000')
    expect(valueOf('In words')).not.toContain('81%')
    await user.click(screen.getByRole('checkbox', { name: 'put my salary in the link ($92,000)' }))
    expect(valueOf('Link')).toMatch(/base=mine&salary=92000$/)
    expect(valueOf('In words')).toContain(HEADLINE)
  })
})
