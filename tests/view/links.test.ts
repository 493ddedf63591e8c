import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '#view/codec.ts'
import { FIELD_NAMES, FIELDS } from '#view/fields.ts'
import { DEFAULT_VIEW } from '#view/view.ts'

const file = new URL('../links.txt', import.meta.url)
const links = readFileSync(file, 'utf8')
  .split('\n')
  .map((line, i, lines) => ({ line, says: (lines[i - 1] ?? '').replace(/^# /, '') }))
  .filter(({ line }) => line !== '' && !line.startsWith('#'))
  .map(({ line, says }) => ({
    says,
    search: line.slice(0, line.indexOf(' ')),
    opens: JSON.parse(line.slice(line.indexOf(' '))) as object,
  }))

describe('every link ever shipped', () => {
  it.each(links)('opens: $says', ({ search, opens }) => {
    const { view, ignored } = parseView(search)
    expect(view).toEqual({ ...DEFAULT_VIEW, ...opens })
    expect(ignored).toEqual([])
  })

  it('stands in tests/links.txt with a comment and a value for each key of the address', () => {
    expect(links.every(({ says }) => says.endsWith('.'))).toBe(true)
    const written = new Set(links.flatMap(({ search }) => [...new URLSearchParams(search).keys()]))
    expect([...written].toSorted()).toEqual(
      ['v', 'd', ...FIELD_NAMES.map((name) => FIELDS[name].key)].toSorted(),
    )
  })

  it('is canonical today', () => {
    for (const { search } of links) {
      const { view, release } = parseView(search)
      const options = { salary: true, ...(release === null ? {} : { release }) }
      expect(formatView(view, options) || '?').toBe(search)
    }
  })
})
