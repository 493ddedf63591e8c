import { describe, expect, it } from 'vitest'
import { usedSources } from '../../pipeline/sources.ts'
import { writeInputs } from './writeInputs.ts'

describe('the sources that a release names', () => {
  it('are the files that were read, with their SHA-256', () => {
    const inputs = writeInputs({ 'oews/national_M2019_dl.csv': 'abc', 'places/metros.csv': 'x' })
    inputs.read('oews/national_M2019_dl.csv')
    const sources = usedSources(inputs)
    expect(sources.map(({ id, period }) => [id, period])).toEqual([['oews-nation-2019', 'May 2019']])
    expect(sources[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('say that O*NET was changed and who grouped the filings', () => {
    const inputs = writeInputs({ 'onet/Job Zones.xlsx': 'x', 'lca/lca-titles-fy2025.csv': 'x' })
    inputs.read('onet/Job Zones.xlsx')
    inputs.read('lca/lca-titles-fy2025.csv')
    const [filings, zones] = usedSources(inputs)
    expect(zones?.licence).toBe('CC BY 4.0, changed for this product')
    expect(filings?.publisher).toMatch(/grouped by TechPay Atlas/)
  })

  it('stop the build when nobody has described one', () => {
    const inputs = writeInputs({ 'other/file.csv': 'x' })
    inputs.read('other/file.csv')
    expect(() => usedSources(inputs)).toThrow(
      'other/file.csv: expected a description in sources.ts; found none',
    )
  })
})
