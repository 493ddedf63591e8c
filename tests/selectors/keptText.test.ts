import { describe, expect, it } from 'vitest'
import { keptText } from '#selectors/keptText.ts'
import { tablesOf } from '../fixtures/cities.ts'

const tables = tablesOf([
  { code: '41940', short: 'San Jose, CA', median: 166_670 },
  { code: '42660', short: 'Seattle, WA', median: 130_440 },
])

describe('what is said of the shortlist', () => {
  it('names the place that was kept or let go, and counts what is kept', () => {
    expect(keptText(tables, [], ['41940'])).toBe('San Jose, CA kept. 1 place to compare.')
    expect(keptText(tables, ['42660', '41940'], ['42660'])).toBe('San Jose, CA let go. 1 place to compare.')
    expect(keptText(tables, ['42660'], [])).toBe('Seattle, WA let go. No place is kept.')
  })

  it('only counts where several changed at once, and is silent where none did', () => {
    expect(keptText(tables, ['42660'], ['41940'])).toBe('1 place to compare.')
    expect(keptText(tables, [], ['42660', '41940'])).toBe('2 places to compare.')
    expect(keptText(tables, ['42660', '41940'], ['41940', '42660'])).toBeNull()
  })

  it('says the code of a place that this release does not have', () => {
    expect(keptText(tables, [], ['99999'])).toBe('99999 kept. 1 place to compare.')
  })
})
