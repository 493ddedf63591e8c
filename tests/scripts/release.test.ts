import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRelease } from '../../scripts/release.ts'

const PERIODS = { wages: 'May 2025', prices: '2024', projections: '2024–34', filings: 'FY2025' }

describe('the data release that a page is built with', () => {
  let folder = ''
  const write = (id: string, manifest: unknown) => {
    mkdirSync(join(folder, id))
    writeFileSync(join(folder, id, 'manifest.json'), JSON.stringify(manifest))
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is the only folder of public/data, with the periods of its manifest', () => {
    write('2025-05-1a2b3c4d', { kind: 'manifest', periods: PERIODS })
    expect(findRelease(folder)).toEqual({ id: '2025-05-1a2b3c4d', periods: PERIODS })
  })

  it('says how to make one where there is none', () => {
    expect(() => findRelease(folder)).toThrow(/npm run data/)
    expect(() => findRelease(join(folder, 'nowhere'))).toThrow(/npm run data/)
  })

  it('refuses to choose between two and names both', () => {
    write('2025-05-1a2b3c4d', { periods: PERIODS })
    write('2024-05-1a2b3c4d', { periods: PERIODS })
    expect(() => findRelease(folder)).toThrow(/2024-05-1a2b3c4d, 2025-05-1a2b3c4d/)
  })

  it('refuses a folder that is not named like a release', () => {
    write('draft', { periods: PERIODS })
    expect(() => findRelease(folder)).toThrow(/draft is not named/)
  })

  it('refuses a manifest that lacks a period and names it', () => {
    write('2025-05-1a2b3c4d', { periods: { ...PERIODS, prices: undefined } })
    expect(() => findRelease(folder)).toThrow(/manifest\.json states no period of the prices/)
  })
})
