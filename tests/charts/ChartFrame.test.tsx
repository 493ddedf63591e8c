import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import type { ChartFrameProps } from '#charts/ChartFrame.tsx'
import type { PictureTable } from '#selectors/pictureTable.ts'

interface Row {
  readonly name: string
  readonly pay: number | null
}

const ROWS: PictureTable<Row> = {
  columns: [
    { key: 'name', head: 'metro area', text: (row) => row.name, value: (row) => row.name },
    {
      key: 'pay',
      head: 'as paid',
      align: 'right',
      text: (row) => (row.pay === null ? 'not published' : `$${row.pay}`),
      value: (row) => row.pay,
    },
  ],
  rows: [
    { name: 'San Jose', pay: 166_670 },
    { name: 'Boise', pay: null },
  ],
}

const props: ChartFrameProps<Row> = {
  headline: 'San Jose pays web developers most.',
  deck: 'Median yearly pay, May 2025',
  source: 'BLS OEWS May 2025',
  missing: '230 metro areas publish no figure',
  table: ROWS,
  csv: { name: 'web-developers', notes: [['Unit', 'dollars a year']] },
  address: () => 'https://example.org/?roles=15-1254',
  children: <svg viewBox="0 0 10 10" />,
}

const saved: { name: string; content: Blob }[] = []
let latest: Blob

beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (blob) => {
    latest = blob as Blob
    return 'blob:x'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: latest })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the frame of a picture', () => {
  it('names the figure by its headline and says what is missing and where it is from', () => {
    render(<ChartFrame {...props} />)
    const figure = screen.getByRole('figure', { name: props.headline })
    expect(within(figure).getByRole('heading', { level: 2, name: props.headline })).toBeVisible()
    expect(within(figure).getByText('230 metro areas publish no figure')).toBeVisible()
    expect(within(figure).getByText('Source: BLS OEWS May 2025')).toBeVisible()
  })

  it('has a twin in a table, made when it is opened', async () => {
    const user = userEvent.setup()
    render(<ChartFrame {...props} />)
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Table', expanded: false }))
    const table = await screen.findByRole('table', { name: props.headline })
    expect(within(table).getByRole('row', { name: 'Boise not published' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Table', expanded: true }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('says that the table could not be loaded, and makes it when asked again', async () => {
    const user = userEvent.setup()
    const table = vi
      .fn<() => Promise<PictureTable<Row>>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(ROWS)
    render(<ChartFrame {...props} table={table} />)
    await user.click(screen.getByRole('button', { name: 'Table' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The table could not be loaded.')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('table', { name: props.headline })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('saves the rows shown with unit, source and address', async () => {
    const user = userEvent.setup()
    render(<ChartFrame {...props} />)
    await user.click(screen.getByRole('button', { name: 'CSV' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]!.name).toBe('web-developers.csv')
    const text = await saved[0]!.content.text()
    for (const part of [
      '# Unit: dollars a year',
      '# Source: BLS OEWS May 2025',
      '# Address: https://example.org',
    ])
      expect(text).toContain(part)
    expect(text).toContain('San Jose,166670\r\nBoise,not published')
  })

  it('saves names that a spreadsheet reads in the right encoding, with the order and the filters', async () => {
    const user = userEvent.setup()
    const asked = { order: 'jobs', isReordered: true, filters: 'California: 1 of 2 listed' }
    render(<ChartFrame {...props} asked={() => Promise.resolve(asked)} />)
    await user.click(screen.getByRole('button', { name: 'CSV' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const bytes = new Uint8Array(await saved[0]!.content.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = await saved[0]!.content.text()
    expect(text).toContain('# Order: jobs\r\n# Filters: California: 1 of 2 listed')
  })

  it('saves a drawing that says its filters, its order and what its small marks are', async () => {
    const user = userEvent.setup()
    const asked = { order: 'jobs', isReordered: true, filters: 'California: 1 of 2 listed' }
    const missing = '∙ under 100 jobs (2)'
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="9"><path/></svg>'
    render(
      <ChartFrame
        {...props}
        missing={missing}
        signs="the scale doubles"
        asked={() => Promise.resolve(asked)}
        toSvg={() => Promise.resolve(svg)}
      />,
    )
    await user.click(screen.getByRole('button', { name: 'SVG' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const said = (await saved[0]!.content.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(said).toContain('filters: California: 1 of 2 listed · in order of jobs')
    expect(said).toContain('the scale doubles · small mark: under 100 jobs (2)')
  })

  it('saves what must leave in place of what is shown, and no empty line', async () => {
    const user = userEvent.setup()
    const instead = { ...props, missing: '', headline: 'Without the own pay.' }
    render(<ChartFrame {...props} instead={() => instead} />)
    await user.click(screen.getByRole('button', { name: 'CSV' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    const text = await saved[0]!.content.text()
    expect(text).toMatch(/^# Without the own pay\./)
    expect(text).not.toContain('Missing')
    expect(text.match(/Source/g)).toHaveLength(1)
  })

  it('gives the HTML of what must leave in place of what is shown', async () => {
    const user = userEvent.setup()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="9"><path/></svg>'
    const instead = { ...props, headline: 'Without the own pay.', toSvg: () => Promise.resolve(svg) }
    render(<ChartFrame {...props} instead={() => instead} />)
    await user.click(screen.getByRole('button', { name: 'Embed' }))
    const panel = await screen.findByRole('dialog', { name: 'Embed this picture' })
    const code = await within(panel).findByRole<HTMLTextAreaElement>('textbox', { name: /^HTML, \d+ kB$/ })
    expect(code.value).toMatch(/^<figure[^]*alt="Without the own pay\. [^]*<\/figure>$/)
    expect(code.value).not.toContain(props.headline)
  })

  it('says so when a picture cannot be embedded, and tries again once it is there', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<ChartFrame {...props}>only words</ChartFrame>)
    await user.click(screen.getByRole('button', { name: 'Embed' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The picture could not be drawn')
    const drawing = (
      <svg viewBox="0 0 9 9">
        <path />
      </svg>
    )
    rerender(<ChartFrame {...props}>{drawing}</ChartFrame>)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('textbox', { name: /^HTML/ })).toBeInTheDocument()
  })

  it('says so when a picture cannot be saved', async () => {
    const user = userEvent.setup()
    render(<ChartFrame {...props}>only words</ChartFrame>)
    await user.click(screen.getByRole('button', { name: 'PNG' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be saved')
  })

  it('keeps the old picture while a newer one is on its way', () => {
    render(
      <ChartFrame {...props} pending>
        <p>old picture</p>
      </ChartFrame>,
    )
    expect(screen.getByText('old picture')).toBeVisible()
    expect(screen.getByRole('figure')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('progressbar', { name: 'Loading' })).toBeInTheDocument()
  })

  it('shows a problem in place, with a way to try again', async () => {
    const user = userEvent.setup()
    const retry = vi.fn()
    render(<ChartFrame {...props} problem={{ message: 'The file is not there.', onRetry: retry }} />)
    expect(screen.getByRole('alert')).toHaveTextContent('The file is not there.')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('keeps a picture that fails to draw in its place', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const Broken = () => {
      throw new Error('no such column')
    }
    render(
      <ChartFrame {...props}>
        <Broken />
      </ChartFrame>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('could not be drawn')
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
  })
})
