import { describe, expect, it } from 'vitest'
import { createAddressWriter } from '#view/addressWriter.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { fakeBar } from './fakeBar.ts'

const housing = (percent: number): View => ({ ...DEFAULT_VIEW, housing: percent })
const PRICES: View = { ...DEFAULT_VIEW, rank: 'prices' }

function started(first = '') {
  const bar = fakeBar(first)
  const clock = { time: 0 }
  const writer = createAddressWriter(bar, () => clock.time)
  const drag = (percents: readonly number[], pause = 1000) => {
    writer.beginGesture()
    for (const percent of percents) {
      clock.time += pause
      writer.write(housing(percent), 'push')
    }
    writer.endGesture()
  }
  return { bar, clock, writer, drag }
}

describe('writing the address', () => {
  it('makes one entry a choice and none where the address stays the same', () => {
    const { bar, writer } = started()
    writer.write(DEFAULT_VIEW, 'push')
    writer.write(PRICES, 'push')
    writer.write(PRICES, 'push')
    writer.write({ ...PRICES, salary: 92_000 }, 'push')
    expect(bar.entries).toEqual(['', '?v=1&rank=prices'])
  })

  it('puts a link in canonical form without an entry', () => {
    const { bar, writer } = started('?RANK=prices&hello')
    writer.write(PRICES, 'replace')
    expect(bar.entries).toEqual(['?v=1&rank=prices'])
  })

  it('comes to the bare address when everything is reset, in the folder it stands in', () => {
    const { bar, writer } = started('?v=1&rank=prices')
    const written: unknown[] = []
    const { pushState } = bar.history
    bar.history.pushState = (...args) => {
      written.push(args[2])
      pushState(...args)
    }
    writer.write(DEFAULT_VIEW, 'push')
    expect(written).toEqual(['/jobs/'])
    expect(bar.entries).toEqual(['?v=1&rank=prices', ''])
  })

  it('lets Back undo a whole drag, not its last pixel', () => {
    const { bar, drag } = started('?v=1&rank=prices')
    drag([5, 10, 15, 20])
    expect(bar.entries).toEqual(['?v=1&rank=prices', '?v=1&housing=20'])
    expect(bar.back()).toBe('?v=1&rank=prices')
  })

  it('makes an entry a drag', () => {
    const { bar, drag } = started()
    drag([5, 10])
    drag([15, 20])
    expect(bar.entries).toEqual(['', '?v=1&housing=10', '?v=1&housing=20'])
  })

  it('spares the browser in a fast drag and still ends on its last value', () => {
    const { bar, clock, writer } = started()
    let writes = 0
    const { replaceState } = bar.history
    bar.history.replaceState = (...args) => {
      writes += 1
      replaceState(...args)
    }
    writer.beginGesture()
    for (let i = 0; i < 400; i += 1) {
      clock.time += 5
      writer.write({ ...DEFAULT_VIEW, pay: { from: 50_000 + i, to: null } }, 'push')
    }
    writer.endGesture()
    expect(writes).toBeLessThan(7)
    expect(bar.entries).toEqual(['', '?v=1&pay=50399_max'])
  })

  it('wastes no entry on a drag that ends where it began', () => {
    const { bar, drag, writer } = started()
    drag([5, 0])
    writer.write(PRICES, 'push')
    expect(bar.entries).toEqual(['', '?v=1&rank=prices'])
    drag([0])
    expect(bar.entries).toEqual(['', '?v=1&rank=prices', ''])
  })

  it('writes nothing for a gesture that changed nothing', () => {
    const { bar, drag } = started()
    drag([0, 0])
    expect(bar.entries).toEqual([''])
  })

  it('forgets a gesture when the reader goes Back in the middle of it', () => {
    const { bar, clock, writer } = started()
    writer.beginGesture()
    writer.write(housing(5), 'push')
    clock.time += 1
    writer.write(housing(10), 'push')
    bar.back()
    writer.moved()
    writer.endGesture()
    expect(bar.location.search).toBe('')
    writer.write(PRICES, 'push')
    expect(bar.entries).toEqual(['', '?v=1&rank=prices'])
  })

  it('outlives a browser that refuses to write', () => {
    const { bar, writer } = started()
    bar.history.pushState = () => {
      throw new DOMException('too many calls', 'SecurityError')
    }
    expect(() => writer.write(PRICES, 'push')).not.toThrow()
  })

  it('puts the salary and the release in only when they are given', () => {
    const { bar, writer } = started()
    const mine: View = { ...DEFAULT_VIEW, base: 'mine', salary: 92_000 }
    writer.write(mine, 'push')
    writer.write(mine, 'replace', { salary: true, release: '2025-05-1a2b3c4d' })
    writer.write(mine, 'none')
    expect(bar.entries).toEqual(['', '?v=1&base=mine'])
  })
})
