import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { placesFile } from '#dataset/files/placesFile.ts'
import { buildRelease } from '../../pipeline/build.ts'
import { runCommand } from '../../pipeline/command.ts'
import { Release } from '../../pipeline/release.ts'
import { Progress } from '../../pipeline/progress.ts'
import { readRelease } from '../../pipeline/verify.ts'
import type { Written } from '../../pipeline/verify.ts'
import { writeInputs } from './writeInputs.ts'

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => {
    rmSync(dir, { recursive: true })
  })
  return dir
}

function release(county: string): Written {
  const files = new Release()
  files.add(placesFile, { counties: [{ name: county, state: 'NY', metro: '35620' }], aliases: [] })
  return files.finish([])
}

function run(target: string, build: () => Written, ...args: string[]) {
  const said: string[] = []
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const code = runCommand(args, build, target)
  error.mockRestore()
  log.mockRestore()
  return { code, said: said.join('\n') }
}

describe('a release', () => {
  it('is named by the period of its wages and by its content', () => {
    expect(release('Kings County').id).toMatch(/^2025-05-[0-9a-f]{8}$/)
    expect(release('Kings County')).toEqual(release('Kings County'))
    expect(release('Queens County').id).not.toBe(release('Kings County').id)
  })

  it('takes the place of the one before it, which goes', () => {
    const target = join(folder(), 'data')
    run(target, () => release('Queens County'))
    run(target, () => release('Kings County'))
    expect(readRelease(target)).toEqual(release('Kings County'))
    expect(readdirSync(join(target, '..'))).toEqual(['data'])
  })

  it('is not written when an input is bad: the one before it stays', () => {
    const target = join(folder(), 'data')
    run(target, () => release('Kings County'))
    const inputs = writeInputs({ 'places/metros.csv': 'cbsa,title\n1,x\n' })
    const { code, said } = run(target, () => buildRelease(inputs.dir, new Progress()))
    expect(code).toBe(1)
    expect(said).toBe(
      'places/metros.csv, row 1: expected a column latitude; found none\nNothing was written.',
    )
    expect(readRelease(target)).toEqual(release('Kings County'))
    expect(readdirSync(join(target, '..'))).toEqual(['data'])
  })
})

describe('the check of a written release', () => {
  const withRelease = (): string => {
    const target = join(folder(), 'data')
    run(target, () => release('Kings County'))
    return target
  }
  const noInputs = ['--check', '--from', '/nowhere']
  const file = (target: string, name: string) => join(target, release('Kings County').id, name)

  it('passes one that the build would write again, and one without inputs that is sound', () => {
    const target = withRelease()
    expect(run(target, () => release('Kings County'), '--check', '--from', '.').code).toBe(0)
    expect(run(target, () => release('x'), ...noInputs).code).toBe(0)
  })

  it('refuses one that differs from what the build writes, and leaves it alone', () => {
    const target = withRelease()
    const { code, said } = run(target, () => release('Queens County'), '--check', '--from', '.')
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('manifest.json: expected the text that the build writes; it differs'),
    ])
    expect(existsSync(file(target, 'places.json'))).toBe(true)
  })

  it('refuses a file that is not as the manifest says', () => {
    const target = withRelease()
    const text = release('Kongs County').files.get('places.json') ?? ''
    writeFileSync(file(target, 'places.json'), text)
    expect(run(target, () => release('x'), ...noInputs).said).toMatch(
      /^places\.json: expected sha256 [0-9a-f]+ as in the manifest/,
    )
  })

  it('refuses a damaged, a missing and a surplus file', () => {
    const target = withRelease()
    writeFileSync(file(target, 'extra.json'), '{}')
    expect(run(target, () => release('x'), ...noInputs).said).toMatch(/^extra\.json: expected no file/)
    rmSync(file(target, 'extra.json'))
    writeFileSync(file(target, 'places.json'), '{"kind":"places"')
    expect(run(target, () => release('x'), ...noInputs).said).toMatch(/^places\.json: .*cut off/)
    rmSync(file(target, 'places.json'))
    expect(run(target, () => release('x'), ...noInputs).said).toMatch(
      /^places\.json: expected a file; found none/,
    )
  })

  it('refuses two releases beside each other', () => {
    const target = withRelease()
    writeFileSync(join(target, 'other'), '')
    expect(run(target, () => release('x'), ...noInputs).said).toMatch(/expected one release/)
  })
})
