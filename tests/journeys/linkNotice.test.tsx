import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { parseView } from '#view/codec.ts'

const RELEASE = '2025-05-1a2b3c4d'
const notice = (search: string) => render(<LinkNotice address={parseView(search)} release={RELEASE} />)

describe('the notice about a link', () => {
  it('counts in one line what was left out, and says each part when it is opened', async () => {
    const user = userEvent.setup()
    notice('?v=9&roles=<script>&metros=..&housing=99')
    const line = screen.getByText('4 parts of this link were left out')
    expect(screen.getByText(/In “metros”, “..” is not a place/)).not.toBeVisible()
    await user.click(line)
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
    expect(screen.getByText(/In “metros”, “..” is not a place/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('says a single part at once', () => {
    notice('?housing=99')
    expect(screen.getByRole('status')).toHaveTextContent(
      'In “housing”, “99” is not a part of the price index',
    )
  })

  it('tells a link made with other data apart, also beside parts that were left out', () => {
    notice('?d=2024-05-1a2b3c4d&housing=99&rank=x')
    expect(screen.getByText('2 parts of this link were left out')).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('made with the data release 2024-05-1a2b3c4d')
  })

  it('is silent about a sound link', () => {
    notice(`?d=${RELEASE}&roles=15-1252`)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
