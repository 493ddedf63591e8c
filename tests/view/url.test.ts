import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ParsedAddress } from '#view/codec.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import { fakeBar } from './fakeBar.ts'

async function openedAt(search: string) {
  const bar = fakeBar(search)
  const heard = new Set<() => void>()
  const location = Object.create(bar.location, {
    origin: { value: 'https://example.org' },
    hash: { value: '#top' },
  }) as Location
  vi.stubGlobal('window', {
    history: bar.history,
    location,
    addEventListener: (_type: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_type: string, listener: () => void) => heard.delete(listener),
  })
  const url = await import('#view/url.ts')
  const goBack = () => {
    bar.back()
    for (const listener of heard) listener()
  }
  return { bar, url, goBack }
}

describe('the address bar', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it('is read and written', async () => {
    const { bar, url } = await openedAt('?v=1&rank=prices')
    expect(url.readAddress().view.rank).toBe('prices')
    url.writeAddress(DEFAULT_VIEW, 'push')
    expect(bar.entries).toEqual(['?v=1&rank=prices', ''])
  })

  it('keeps what a link brought until the first act, in canonical form', async () => {
    const { bar, url } = await openedAt('?base=mine&SALARY=92000&d=2025-05-1a2b3c4d&nonsense=1')
    url.settleAddress(url.readAddress())
    expect(bar.entries).toEqual(['?v=1&d=2025-05-1a2b3c4d&base=mine&salary=92000'])
    url.writeAddress({ ...url.readAddress().view, rank: 'prices' }, 'push')
    expect(bar.entries.at(-1)).toBe('?v=1&base=mine&rank=prices')
  })

  it('tells of Back, and of nothing more once nobody listens', async () => {
    const { url, goBack } = await openedAt('')
    const told: ParsedAddress[] = []
    const stop = url.onAddressChange((address) => told.push(address))
    url.writeAddress({ ...DEFAULT_VIEW, rank: 'prices' }, 'push')
    url.writeAddress({ ...DEFAULT_VIEW, view: 'growth', show: 'check' }, 'push')
    goBack()
    stop()
    goBack()
    expect(told.map(({ view }) => view.rank)).toEqual(['prices'])
  })

  it('makes one choice of a gesture', async () => {
    const { bar, url } = await openedAt('')
    url.beginGesture()
    url.writeAddress({ ...DEFAULT_VIEW, find: 's' }, 'push')
    url.writeAddress({ ...DEFAULT_VIEW, find: 'sa' }, 'push')
    url.endGesture()
    expect(bar.entries).toEqual(['', '?v=1&find=sa'])
  })

  it('ends a gesture when the reader goes Back in the middle of it', async () => {
    const { bar, url, goBack } = await openedAt('')
    url.onAddressChange(() => undefined)
    url.beginGesture()
    url.writeAddress({ ...DEFAULT_VIEW, find: 's' }, 'push')
    url.writeAddress({ ...DEFAULT_VIEW, find: 'sa' }, 'push')
    goBack()
    url.endGesture()
    expect(bar.location.search).toBe('')
  })

  it('gives a whole link without the part behind "#"', async () => {
    const { url } = await openedAt('')
    expect(url.linkTo(DEFAULT_VIEW)).toBe('https://example.org/jobs/')
    expect(
      url.linkTo({ ...DEFAULT_VIEW, base: 'mine', salary: 92_000 }, { release: '2025-05-1a2b3c4d' }),
    ).toBe('https://example.org/jobs/?v=1&d=2025-05-1a2b3c4d&base=mine')
  })
})
