import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRelease } from '../../scripts/release.ts'

describe('the data release that a page is built with', () => {
  let folder = ''
  const write = (id: string) => mkdirSync(join(folder, id))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is the only folder of public/data', () => {
    write('2025-05-1a2b3c4d')
    expect(findRelease(folder)).toBe('2025-05-1a2b3c4d')
  })

  it('says how to make one where there is none', () => {
    expect(() => findRelease(folder)).toThrow(/npm run data/)
    expect(() => findRelease(join(folder, 'nowhere'))).toThrow(/npm run data/)
  })

  it('refuses to choose between two and names both', () => {
    write('2025-05-1a2b3c4d')
    write('2024-05-1a2b3c4d')
    expect(() => findRelease(folder)).toThrow(/2024-05-1a2b3c4d, 2025-05-1a2b3c4d/)
  })

  it('refuses a folder that is not named like a release', () => {
    write('draft')
    expect(() => findRelease(folder)).toThrow(/draft is not named/)
  })
})
