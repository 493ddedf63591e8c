import type { State } from '#domain/area.ts'
import { describe, expect, it } from 'vitest'
import { placesText } from '#selectors/placesText.ts'

const KNOWN: readonly State[] = [
  {
    kind: 'state',
    code: 'DC',
    name: 'District of Columbia',
    short: 'District of Columbia',
    region: 'south',
    prices: null,
  },
]

describe('the chosen places in a sentence', () => {
  it.each([
    [[], [], ''],
    [[], ['PR'], 'Puerto Rico'],
    [['west'], ['PR', 'DC'], 'the West, Puerto Rico and the District of Columbia'],
    [[], ['CA', 'NV', 'OR', 'WA'], '4 states'],
    [['west', 'south'], ['NY', 'NJ'], '4 states and regions'],
    [['northeast', 'midwest', 'south', 'west'], [], '4 regions'],
    [[], ['ZZ'], 'ZZ'],
  ] as const)('of %j and %j are “%s”', (regions, states, text) => {
    expect(placesText({ regions, states }, KNOWN)).toBe(text)
  })
})
