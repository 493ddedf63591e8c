import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mapFile } from '#dataset/files/mapFile.ts'
import { CitiesMap } from '#screens/cities/CitiesMap.tsx'
import { MapRail } from '#screens/cities/MapRail.tsx'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { useStore } from '#store/store.ts'
import { tablesOf, viewOf, type Place } from '../fixtures/cities.ts'
import { shapesOf } from '../fixtures/shapes.ts'

const PLACES: readonly Place[] = [
  { code: '41940', short: 'San Jose, CA', median: 166_670, prices: 110, jobs: 1130 },
  { code: '35620', short: 'New York, NY', median: 104_820, prices: 113, jobs: 4200 },
]
const FILE = mapFile.encode(shapesOf({ '41940': [50, 200], '35620': [650, 150] }))

function Screen() {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const picture = citiesPicture(tables, view)
  return (
    picture && (
      <>
        <CitiesMap picture={picture} />
        <MapRail picture={picture} />
      </>
    )
  )
}

function show() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Screen />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  useStore.setState({ tables: tablesOf(PLACES), view: viewOf({ show: 'map' }) })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('Cities as a map', () => {
  it('says that the map could not be loaded, and draws it when asked again', async () => {
    const user = userEvent.setup()
    const answers = [() => new Response('', { status: 503 }), () => new Response(FILE)]
    vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()?.()))
    show()
    expect(await screen.findByRole('alert')).toHaveTextContent('The figures could not be loaded')
    expect(screen.getByRole('table')).toHaveAccessibleName('The two with most web developers')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('listbox')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('opens a place from the table of the largest markets', async () => {
    const user = userEvent.setup()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(FILE)))
    show()
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows[1]).toHaveTextContent('New York, NY4,200$104,820+16%')
    await user.click(screen.getByRole('button', { name: 'New York, NY' }))
    expect(useStore.getState().view.open).toBe('35620')
    expect(screen.getByRole('button', { name: 'New York, NY' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('shows metro areas only: a role of states leads back to the list', async () => {
    const user = userEvent.setup()
    const tables = tablesOf([])
    const role = tables.roles['15-1254']!
    const stats = { ...tablesOf(PLACES).roles['15-1254']!.metros[0]!, area: 'CA' }
    useStore.setState({ tables: { ...tables, roles: { '15-1254': { ...role, states: [stats] } } } })
    show()
    expect(screen.getByRole('status')).toHaveTextContent('The map shows metro areas only')
    await user.click(screen.getByRole('button', { name: 'Show the list of states' }))
    expect(useStore.getState().view.show).toBe('list')
  })
})
