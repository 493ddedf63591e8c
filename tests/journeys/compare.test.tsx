import { QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { CompareScreen } from '#screens/compare/CompareScreen.tsx'
import { useStore } from '#store/store.ts'
import { NO_TABLES } from '#store/tables.ts'
import { readAddress } from '#view/url.ts'
import { compareTables } from '../fixtures/compare.ts'

const tables = compareTables()
const FILES: Readonly<Record<string, string>> = {
  'metros.json': metrosFile.encode(tables.metros ?? []),
  'states.json': statesFile.encode(tables.states ?? []),
  'prices.json': pricesFile.encode(tables.prices ?? []),
  'roles/15-1254.json': roleFile('15-1254').encode(tables.roles['15-1254']!),
}

function open(search: string): void {
  window.history.replaceState(null, '', `/${search}`)
  useStore.setState({ view: readAddress().view, tables: NO_TABLES })
  render(
    <QueryClientProvider client={createClient()}>
      <CompareScreen />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  vi.stubGlobal('fetch', (address: URL) => {
    const text = FILES[address.pathname.replace(/^.*\/data\/[^/]+\//, '')]
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  })
})

afterEach(() => vi.unstubAllGlobals())

describe('Compare', () => {
  it('opened empty shows three suggestions, labelled as such, and keeps them out of the address', async () => {
    open('?view=compare')
    expect(await screen.findByText('Suggestions – keep one with ☆:')).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^Keep / })).toHaveLength(3)
    expect(readAddress().view.metros).toEqual([])
  })

  it('keeps a suggestion: it goes into the address, two suggestions stay beside it', async () => {
    open('?view=compare')
    await userEvent.click(
      await screen.findByRole('button', { name: 'Keep San Jose, pays most after prices' }),
    )
    expect(readAddress().view.metros).toEqual(['41940'])
    expect(screen.getAllByRole('button', { name: /^Keep / })).toHaveLength(2)
  })

  it('opens a link with its sentence as the title and takes a place out again', async () => {
    open('?v=1&view=compare&metros=42660.19740.41180.41940&base=19740')
    expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent(
      'San Jose pays most after prices, $63,900 more than Denver; Seattle pays $30,300 more, with nearly four times the jobs.',
    )
    expect(document.title).toContain('San Jose pays most after prices')
    await userEvent.click(screen.getByRole('button', { name: /^Place: San Jose/ }))
    await userEvent.click(await screen.findByRole('button', { name: 'Take San Jose out' }))
    expect(readAddress().view.metros).toEqual(['42660', '19740', '41180'])
  })

  it('moves housing in the index: figures follow, Back undoes the whole movement', async () => {
    open('?v=1&view=compare&metros=42660.41180')
    const slider = await screen.findByRole('slider')
    const before = window.history.length
    fireEvent.pointerDown(slider)
    fireEvent.change(slider, { target: { value: '10' } })
    fireEvent.change(slider, { target: { value: '25' } })
    fireEvent.pointerUp(slider)
    expect(readAddress().view.housing).toBe(25)
    expect(window.history.length).toBe(before + 1)
    expect(screen.getAllByRole('option')[0]).toHaveAccessibleName(/^St\. Louis/)
    expect(screen.getByText('25% to housing')).toBeInTheDocument()
  })
})
