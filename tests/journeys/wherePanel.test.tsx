import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { placesFile } from '#dataset/files/placesFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { WherePanel } from '#screens/cities/WherePanel.tsx'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { useStore } from '#store/store.ts'
import { EVERY_STATE, tablesOf, viewOf } from '../fixtures/cities.ts'

const PLACES = [
  { code: '16980', short: 'Chicago, IL', median: 94_000, population: 9_000_000 },
  { code: '33100', short: 'Miami, FL', median: 90_000 },
  { code: '39900', short: 'Reno, NV', median: 85_000 },
  { code: '49740', short: 'Yuma, AZ', median: null },
]
const FOUND = {
  counties: [{ name: 'Palm Beach County', state: 'FL', metro: '33100' }],
  aliases: [{ name: 'West Palm Beach', area: '33100' }],
}

function Panel({ onDone }: { onDone: () => void }) {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  return <WherePanel picture={citiesPicture(tables, view)} onDone={onDone} />
}

async function show() {
  const onDone = vi.fn()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Panel onDone={onDone} />
    </QueryClientProvider>,
  )
  await vi.waitFor(() => expect(useStore.getState().tables.places).toBeTruthy())
  return { user: userEvent.setup(), onDone }
}

beforeEach(() => {
  useStore.setState({ tables: { ...tablesOf(PLACES), states: EVERY_STATE }, view: viewOf() })
  vi.stubGlobal('fetch', ({ href }: URL) =>
    Promise.resolve(
      new Response(href.endsWith('states.json') ? statesFile.encode(EVERY_STATE) : placesFile.encode(FOUND)),
    ),
  )
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('saying where by typing', () => {
  it('finds the region first, says why each place answers, and Enter takes the first', async () => {
    const { user, onDone } = await show()
    await user.type(screen.getByRole('searchbox', { name: 'Find a place' }), 'west')
    await screen.findByRole('button', { name: /^All of West Virginia/ })
    const hits = (await screen.findAllByRole('button', { name: /\$|only this/ })).map(
      (hit) => hit.textContent,
    )
    expect(hits.slice(0, 2)).toEqual([
      'The Westonly this regionCensus region of 13 states',
      'All of West Virginiaonly this stateState · WV',
    ])
    expect(hits).toContain('Miami, FL$90,000West Palm Beach → Miami metro area')
    await user.keyboard('{Enter}')
    expect(useStore.getState().view.regions).toEqual(['west'])
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('leads from a place without a figure to its page on Enter, not to a neighbour', async () => {
    const { user } = await show()
    await user.type(screen.getByRole('searchbox', { name: 'Find a place' }), 'yuma')
    expect(await screen.findByText(/Nearest that publish/)).toHaveTextContent(
      /What pays in Yuma\? →Yuma, AZ$/,
    )
    await user.keyboard('{Enter}')
    expect(useStore.getState().view).toMatchObject({ open: null, view: 'roles', place: '49740' })
  })

  it('opens the first place on Enter', async () => {
    const { user, onDone } = await show()
    await user.type(screen.getByRole('searchbox', { name: 'Find a place' }), 'reno')
    await screen.findByRole('button', { name: /^Reno, NV/ })
    await user.keyboard('{Enter}')
    expect(useStore.getState().view.open).toBe('39900')
    expect(onDone).toHaveBeenCalledOnce()
  })

  it('finds the centre of a radius by typing', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Choose one' }))
    await user.type(screen.getByRole('combobox', { name: 'Near which metro area' }), 'chic{Enter}')
    expect(useStore.getState().view.near).toBe('16980')
    await user.selectOptions(screen.getByRole('combobox', { name: 'within' }), '200')
    expect(useStore.getState().view.miles).toBe(200)
    await user.click(screen.getByRole('button', { name: 'Anywhere' }))
    expect(useStore.getState().view.near).toBeNull()
  })
})
