import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { BasePicker } from '#screens/pickers/BasePicker.tsx'
import { MyPayField } from '#screens/pickers/MyPayField.tsx'
import { PlacePicker } from '#screens/pickers/PlacePicker.tsx'
import { RolePicker } from '#screens/pickers/RolePicker.tsx'
import { useStore } from '#store/store.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import {
  SEARCHED_FILINGS,
  SEARCHED_METROS,
  SEARCHED_OCCUPATIONS,
  SEARCHED_PLACES,
  SEARCHED_STATES,
  SEARCHED_TITLES,
} from '../fixtures/search.ts'

const FILES: Readonly<Record<string, string>> = {
  'occupations.json': occupationsFile.encode({
    all: { nation: null, outlook: null },
    occupations: SEARCHED_OCCUPATIONS,
  }),
  'titles.json': titlesFile.encode(SEARCHED_TITLES),
  'filings/titles.json': filingsFile.encode(SEARCHED_FILINGS),
  'metros.json': metrosFile.encode(SEARCHED_METROS),
  'states.json': statesFile.encode(SEARCHED_STATES),
  'places.json': placesFile.encode(SEARCHED_PLACES),
}

let missing: readonly string[] = []

function served(address: URL | string): Promise<Response> {
  const path = new URL(address).pathname.replace(/^.*\/data\/[^/]+\//, '')
  const text = missing.includes(path) ? undefined : FILES[path]
  return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
}

function show(children: ReactNode) {
  return render(<QueryClientProvider client={createClient()}>{children}</QueryClientProvider>)
}

const OCCUPATION = ['occupation'] as const
const CURRENT = ['15-1254']

beforeEach(() => {
  missing = []
  vi.stubGlobal('fetch', served)
  localStorage.clear()
  window.history.replaceState(null, '', '/')
  useStore.setState({ view: DEFAULT_VIEW, tables: NO_TABLES })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('picking a role', () => {
  it('answers “backend dev” with both roles, their pay, jobs and why; Enter takes the first', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    show(<RolePicker current={CURRENT} kinds={OCCUPATION} onTake={taken} />)
    await screen.findByRole('option', { name: /Web developers/ })
    expect(screen.getByRole('combobox', { name: 'Role' })).toHaveFocus()
    await user.keyboard('backend dev')
    const [first, second] = screen.getAllByRole('option')
    expect(first).toHaveTextContent(
      'Software developers$135,9801,687,890Employers file backend engineer here: 86% of 1,029 visa filings',
    )
    expect(second).toHaveTextContent(
      'Web developers$92,65070,190O*NET lists Back End Developer here · on screen now',
    )
    expect(within(second!).getByText('Back End Dev').tagName).toBe('STRONG')
    expect(screen.getByRole('status')).toHaveTextContent('2 answers, most likely first')
    await user.keyboard('{Enter}')
    expect(taken.mock.calls).toEqual([['15-1252']])
  })

  it('says what to try when nothing answers', async () => {
    const user = userEvent.setup()
    show(<RolePicker current={CURRENT} kinds={OCCUPATION} onTake={() => undefined} />)
    await screen.findAllByRole('option')
    await user.keyboard('qwxyz')
    expect(screen.getByText(/No role answers “qwxyz”/)).toBeVisible()
  })

  it('keeps finding names when the titles cannot be had, says so and tries again', async () => {
    const user = userEvent.setup()
    missing = ['titles.json']
    show(<RolePicker current={CURRENT} kinds={OCCUPATION} onTake={() => undefined} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('titles.json')
    await user.keyboard('rn')
    expect(screen.queryByRole('option', { name: /Registered nurses/ })).toBeNull()
    missing = []
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('option', { name: /Registered nurses/ })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('picking a place', () => {
  it('finds a county’s metro area and takes it', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    show(<PlacePicker current={[]} kinds={['nation', 'metro', 'state']} onTake={taken} />)
    await screen.findByRole('option', { name: /The nation/ })
    await user.keyboard('king county')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Seattle, WA')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('+11%')
    await user.keyboard('{Enter}')
    expect(taken.mock.calls).toEqual([['42660']])
  })

  it('says that there is no such metro area and what to try', async () => {
    const user = userEvent.setup()
    show(<PlacePicker current={[]} kinds={['metro']} onTake={() => undefined} />)
    await screen.findAllByRole('option')
    await user.keyboard('aspen')
    expect(screen.getByText(/No metro area of the name “aspen”. Try its county/)).toBeVisible()
  })
})

describe('comparing with my pay', () => {
  it('rewrites the baseline as it is typed, stays on the device and out of the address', async () => {
    const user = userEvent.setup()
    show(<MyPayField onDone={() => undefined} />)
    await user.type(screen.getByRole('textbox', { name: 'My pay' }), '92,000')
    expect(useStore.getState().view).toMatchObject({ base: 'mine', salary: 92_000 })
    expect(localStorage.getItem('where-it-pays.settings')).toContain('92000')
    await user.tab()
    expect(window.location.search).toBe('?v=1&base=mine')
  })

  it('is forgotten by its button', async () => {
    const user = userEvent.setup()
    useStore.setState({ view: { ...DEFAULT_VIEW, base: 'mine', salary: 92_000 } })
    show(<MyPayField onDone={() => undefined} />)
    await user.click(screen.getByRole('button', { name: 'Remove my pay' }))
    expect(useStore.getState().view).toMatchObject({ base: 'US', salary: null })
    expect(localStorage.getItem('where-it-pays.settings')).not.toContain('92000')
    expect(screen.queryByRole('button', { name: 'Remove my pay' })).toBeNull()
  })

  it('says so where the browser stores nothing', async () => {
    const user = userEvent.setup()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked')
    })
    show(<MyPayField onDone={() => undefined} />)
    await user.type(screen.getByRole('textbox', { name: 'My pay' }), '92k')
    expect(screen.getByText(/forgotten when the page closes/)).toBeVisible()
    vi.restoreAllMocks()
  })

  it('stands beside the nation and the places', async () => {
    const user = userEvent.setup()
    const taken = vi.fn()
    show(<BasePicker value="42660" onTake={taken} onClose={() => undefined} />)
    expect(await screen.findByRole('option', { name: /Seattle, WA.*on screen now/ })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /The nation/ }))
    expect(taken.mock.calls).toEqual([['US']])
  })
})
