import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { Table } from '#ui/Table.tsx'

const COLUMN = { key: 'name', head: 'Place', cell: (row: { readonly name: string }) => row.name }

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

describe('a table that is wider than its place', () => {
  const width = (name: 'scrollWidth' | 'clientWidth', of: (element: HTMLElement) => number) =>
    vi.spyOn(HTMLElement.prototype, name, 'get').mockImplementation(function (this: HTMLElement) {
      return of(this)
    })

  it.each([
    [900, 328, '0', 1],
    [328, 328, '-1', 0],
  ])('says so and takes focus: %i px in %i', (table, place, stop, notes) => {
    const spies = [width('scrollWidth', () => table), width('clientWidth', () => place)]
    render(<Table caption="Pay" columns={[COLUMN]} rows={[{ name: 'a' }]} rowKey={(row) => row.name} />)
    expect(screen.getByRole('region', { name: 'Pay' })).toHaveAttribute('tabindex', stop)
    expect(screen.queryAllByText('More columns: scroll →')).toHaveLength(notes)
    spies.forEach((spy) => spy.mockRestore())
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
