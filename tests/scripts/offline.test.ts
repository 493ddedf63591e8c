import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { buildFiles } from '../../scripts/offline.ts'

const PUBLIC = resolve(import.meta.dirname, '../../public')
const RELEASE = '2025-05-1a2b3c4d'

describe('what a build tells its worker', () => {
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(files: Readonly<Record<string, string>>): void {
    folder = mkdtempSync(join(tmpdir(), 'build-'))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const data = (name: string) => `data/${RELEASE}/${name}`
  const files = (page: string) => ({
    'index.html': page,
    'favicon.svg': '<svg/>',
    'manifest.webmanifest': '{}',
    [data('metros.json')]: '{}',
    [data('manifest.json')]: '{}',
    [data('titles.json')]: '{}',
    [data('roles/15-1254.json')]: '{}',
    [data('roles/29-1141.json')]: '{}',
    [data('history/15-1254.json')]: '{}',
  })

  it('is each of its scripts, styles and common data files once, and of roles only the one that stands there at first', () => {
    write(
      files(
        `<script src="./assets/early-1.js"></script><link rel="preload" href="./${data('metros.json')}">`,
      ),
    )
    const emitted = ['assets/early-1.js', 'assets/Map-2.js', 'assets/Map-3.css', 'index.html', '_headers']
    const { first, later, named, page, release } = buildFiles(folder, RELEASE, emitted)
    expect(release).toBe(RELEASE)
    expect(first).toEqual(['assets/early-1.js', data('metros.json')])
    expect(later).toEqual([
      'assets/Map-2.js',
      'assets/Map-3.css',
      data('titles.json'),
      data('filings/titles.json'),
      data('roles/15-1254.json'),
      data('history/15-1254.json'),
    ])
    expect(Object.keys(named)).toEqual(['favicon.svg', 'manifest.webmanifest'])
    writeFileSync(join(folder, 'index.html'), 'another')
    expect(buildFiles(folder, RELEASE, emitted).page).not.toBe(page)
  })
})

describe('the manifest for a home screen', () => {
  interface WebManifest {
    readonly start_url: string
    readonly background_color: string
    readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string }[]
  }
  const manifest = JSON.parse(readFileSync(join(PUBLIC, 'manifest.webmanifest'), 'utf8')) as WebManifest

  it('starts at its own folder, in the ground’s colour', () => {
    expect(manifest.start_url).toBe('.')
    const tokens = readFileSync(resolve(PUBLIC, '../src/ui/tokens.css'), 'utf8')
    const ground = /--ground: light-dark\((#\w+)/.exec(tokens)?.[1]
    expect(manifest.background_color.toLowerCase()).toBe(ground)
  })

  it('names pictures that are there, each of the size it says', () => {
    expect(manifest.icons.length).toBeGreaterThan(2)
    for (const { src, type, sizes } of manifest.icons) {
      const picture = readFileSync(join(PUBLIC, src))
      if (type !== 'image/png') continue
      expect(picture.subarray(1, 4).toString()).toBe('PNG')
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes)
    }
    expect(readdirSync(join(PUBLIC, 'icons')).sort()).toEqual([
      '192.png',
      '512.png',
      'apple-180.png',
      'maskable-512.png',
    ])
  })
})
