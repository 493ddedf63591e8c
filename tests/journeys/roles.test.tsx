import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { areaFile } from '#dataset/files/areaFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { employersFile } from '#dataset/files/employersFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { profileFile } from '#dataset/files/profileFile.ts'
import { skillsFile } from '#dataset/files/skillsFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { similarFile } from '#dataset/files/similarFile.ts'
import { RolesScreen } from '#screens/roles/RolesScreen.tsx'
import { useStore } from '#store/store.ts'
import { NO_TABLES } from '#store/tables.ts'
import { readAddress } from '#view/url.ts'
import { DENVER_EMPLOYERS, metroOf } from '../fixtures/employers.ts'
import { NEARBY_TABLES } from '../fixtures/nearby.ts'
import { DENVER, ROLES_TABLES } from '../fixtures/roles.ts'

const FILES: Readonly<Record<string, string>> = {
  'metros.json': metrosFile.encode([metroOf('14260', 'Boise, ID'), ...(ROLES_TABLES.metros ?? [])]),
  'occupations.json': occupationsFile.encode(ROLES_TABLES.occupations!),
  'filings/titles.json': filingsFile.encode(ROLES_TABLES.filings ?? []),
  'metros/19740.json': areaFile('19740').encode(DENVER),
  'skills.json': skillsFile.encode(NEARBY_TABLES.skills!),
  ...Object.fromEntries(
    Object.entries(NEARBY_TABLES.profiles).map(([soc, profile]) => [
      `profiles/${soc}.json`,
      profileFile(soc).encode(profile),
    ]),
  ),
  'metros/14260.json': areaFile('14260').encode({ ...DENVER, area: '14260' }),
  'employers/19740.json': employersFile('19740').encode(DENVER_EMPLOYERS),
  'prices.json': pricesFile.encode([
    { area: '19740', all: 105.8, goods: 100, housing: 147, utilities: 90, services: 101 },
  ]),
  'similar.json': similarFile.encode([
    { code: '14260', pay: 1, similar: [{ code: '19740', mix: 0.087 }] },
    { code: '19740', pay: 1.125, similar: [{ code: '14260', mix: 0.087 }] },
  ]),
}

function open(search: string): void {
  window.history.replaceState(null, '', `/${search}`)
  useStore.setState({ view: readAddress().view, tables: NO_TABLES })
  render(
    <QueryClientProvider client={createClient()}>
      <RolesScreen />
    </QueryClientProvider>,
  )
}

const headline = () => screen.findByRole('heading', { level: 2 })

beforeEach(() => {
  vi.stubGlobal('fetch', (address: URL) => {
    const text = FILES[address.pathname.replace(/^.*\/data\/[^/]+\//, '')]
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text))
  })
})

afterEach(() => vi.unstubAllGlobals())

describe('Roles', () => {
  it('opens on one role with suggestions, and takes one by a press', async () => {
    open('?view=roles')
    await userEvent.click(await screen.findByRole('button', { name: 'Add Software developers' }))
    expect(readAddress().view.roles).toEqual(['15-1254', '15-1252'])
    expect(await headline()).toHaveTextContent(/^Software developers earn \$43,330 more than web developers/)
    expect(screen.queryByText(/^To compare with it/)).toBeNull()
  })

  it('shows a filed title beside the survey and how it is filed', async () => {
    open('?view=roles&roles=15-1254.backend-engineer')
    fireEvent.click(await screen.findByRole('option', { name: /^Backend engineer/ }))
    expect(readAddress().view.open).toBe('backend-engineer')
    expect(await screen.findByRole('heading', { name: 'How this title is filed' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Add Software developers' }))
    expect(readAddress().view.roles).toEqual(['15-1254', 'backend-engineer', '15-1252'])
  })

  it('goes to everything that the place pays, and back to a plate of the roles starred there', async () => {
    open('?view=roles&roles=15-1254.15-1252&place=19740')
    await userEvent.click(await screen.findByRole('button', { name: 'Everything that pays here →' }))
    expect(await screen.findByText(/^Denver pays 4 of 5 roles more than the nation does/)).toBeInTheDocument()
    expect(window.location.search).toContain('roles=none')
    const list = screen.getByRole('listbox')
    act(() => list.focus())
    fireEvent.keyDown(list, { key: ' ' })
    fireEvent.keyDown(list, { key: 'ArrowDown' })
    fireEvent.keyDown(list, { key: ' ' })
    await userEvent.click(screen.getByRole('button', { name: 'Put side by side' }))
    expect(readAddress().view.roles).toEqual(['29-1021', '15-1252'])
  })

  it('orders a place by its share of jobs, with a headline of its own', async () => {
    open('?view=roles&roles=none&place=19740')
    await userEvent.click(await screen.findByRole('radio', { name: 'share of jobs' }))
    expect(readAddress().view.sort).toBe('share')
    expect(await headline()).toHaveTextContent(/^No role with 100 jobs or more has above its national share/)
  })

  it('says the place in words, and follows a similar one in the same order', async () => {
    open('?view=roles&roles=none&place=19740&sort=jobs')
    const facts = await screen.findByRole('region', { name: 'Denver–Aurora–Centennial' })
    expect(facts).toHaveTextContent('3,000,000 people (2023).')
    const similar = await screen.findByRole('region', { name: 'Similar metro areas' })
    expect(within(similar).getByRole('listitem')).toHaveTextContent('9% of jobs in other fields')
    await userEvent.click(within(similar).getByRole('link', { name: 'Boise, ID →' }))
    expect(readAddress().view).toMatchObject({ place: '14260', sort: 'jobs', roles: [] })
  })

  it('lists employers that filed when it is opened, as a table and in words, and loads nothing before', async () => {
    open('?view=roles&roles=none&place=19740')
    const summary = await screen.findByText('Employers that filed for visas in Denver')
    expect(useStore.getState().tables.employers).toEqual({})
    const block = summary.closest('details')!
    block.open = true
    fireEvent(block, new Event('toggle'))
    const heading = await within(block).findByRole('heading', { level: 2 })
    expect(heading).toHaveTextContent(/^Employer A, Inc\. filed most in Denver: 40 of 1,208/)
    expect(
      within(block).getByRole('option', { name: /^Employer A, Inc\.: 40 visa filings of 1,208/ }),
    ).toBeInTheDocument()
    await userEvent.click(within(block).getByRole('button', { name: 'Table' }))
    expect(await within(block).findAllByRole('row')).toHaveLength(16)
  })

  it('filters a place by preparation and field, each in the address and each removable', async () => {
    open('?view=roles&roles=none&place=19740')
    await userEvent.click(await screen.findByRole('radio', { name: 'two or four years (3)' }))
    expect(readAddress().view.prep).toEqual([4])
    await userEvent.click(screen.getByRole('button', { name: /^Computer and math: 3 roles/ }))
    expect(readAddress().view.groups).toEqual(['15'])
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Remove Computer and math' }))
    expect(readAddress().view.groups).toEqual([])
  })

  it('finds a role without a figure here instead of staying silent', async () => {
    open('?view=roles&roles=none&place=19740')
    const group = (
      await screen.findByText('2 roles publish no yearly figure for Denver: search them')
    ).closest('details')!
    group.open = true
    fireEvent(group, new Event('toggle'))
    await userEvent.type(within(group).getByRole('searchbox'), 'actor')
    expect(within(group).getByRole('status')).toHaveTextContent(
      '1 role: no yearly median published for Denver',
    )
    expect(within(group).getByRole('listitem')).toHaveTextContent('in the nation $28.50 an hour')
  })

  it('names an unknown occupation and shows the others', async () => {
    open('?view=roles&roles=15-1254.99-9999')
    expect(await screen.findByText('This release has no occupation 99-9999.')).toBeInTheDocument()
    expect(await headline()).toHaveTextContent('Web developers earn $92,650')
  })

  it('goes from the plate to nearby roles, unfolds one by keys, and puts both side by side', async () => {
    open('?view=roles&place=19740')
    await userEvent.click(await screen.findByRole('tab', { name: 'Nearby' }))
    expect(readAddress().view.show).toBe('nearby')
    expect(await headline()).toHaveTextContent(/^Of 4 roles near web developers .* software developers most/)
    const list = screen.getByRole('listbox')
    act(() => list.focus())
    fireEvent.keyDown(list, { key: 'End' })
    expect(list).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option').at(-1)?.id)
    fireEvent.keyDown(list, { key: 'Enter' })
    expect(readAddress().view.open).toBe('15-1251')
    expect(screen.getByText('programming and mathematics.', { exact: false })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Put both side by side →' }))
    expect(readAddress().view).toMatchObject({ show: 'plate', open: null, roles: ['15-1254', '15-1251'] })
  })

  it('compares technologies where skills are not rated', async () => {
    open('?view=roles&show=nearby&open=15-1252')
    expect(
      await screen.findByText(/Of 4 hot technologies of software developers, 1 is listed for web/),
    ).toBeVisible()
    expect(screen.getByText(/MongoDB, AJAX and Node\.js\./)).toBeVisible()
  })

  it('shows the technologies of the nearest roles on the page of a role whose skills are not rated', async () => {
    open('?view=roles&show=plate&roles=15-1252&open=15-1252')
    expect(await screen.findByText('Technologies beside the nearest roles')).toBeVisible()
    expect(screen.getByText(/its one hot technology shared/)).toBeVisible()
  })

  it('lists nearby roles that pay no more on demand', async () => {
    open('?view=roles&show=nearby')
    expect(await screen.findAllByRole('option')).toHaveLength(3)
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 role that pays no more' }))
    expect(screen.getAllByRole('option')).toHaveLength(4)
    expect(screen.getByRole('option', { name: /^Cooks: median \$36,000, −\$56,650/ })).toBeInTheDocument()
  })

  it('shows both sides of a title, and goes on to a role that it is filed under', async () => {
    open('?view=roles&show=titles&roles=backend-engineer')
    expect(await headline()).toHaveTextContent(/O\*NET lists it under web developers\.$/)
    expect(await screen.findByText('as “Back End Developer”, survey median $92,650')).toBeInTheDocument()
    fireEvent.click(await screen.findByRole('option', { name: /^Software developers: 86% of 1,029 filings/ }))
    expect(readAddress().view.roles).toEqual(['15-1252'])
  })

  it('unfolds the role’s page with what O*NET says of it', async () => {
    open('?view=roles&open=15-1254')
    expect(await screen.findByText(/^Web Architect, Web Developer and Webmaster\./)).toBeInTheDocument()
    expect(screen.getByText(/^In many ads for this role/)).toHaveTextContent('JavaScript')
    expect(screen.getByRole('row', { name: 'Instructing 3.0 2.7' })).toBeInTheDocument()
    expect(screen.getByText('3 of 4 roles with a figure in the nation')).toBeInTheDocument()
  })

  it('says that nothing is published of the neighbors of a filed title', async () => {
    open('?view=roles&show=nearby&roles=backend-engineer')
    expect(await screen.findByText(/^Only titles of visa filings are chosen/)).toBeInTheDocument()
  })
})
