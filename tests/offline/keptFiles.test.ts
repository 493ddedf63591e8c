import { describe, expect, it } from 'vitest'
import { isPageOf, keptAddress, pathsToKeep, type BuildFiles } from '#offline/buildFiles.ts'
import { deviceCaches } from '#offline/deviceCaches.ts'
import { fileKind, pathBelow } from '#offline/fileKind.ts'
import { ofOtherReleases, surplus } from '#offline/keptData.ts'
import { savesData } from '#offline/savesData.ts'
import { soundCopy } from '#offline/soundCopy.ts'

const ROOT = 'https://host.example/some/folder/'
const BUILD: BuildFiles = {
  release: '2025-05-1a2b3c4d',
  page: 'abc',
  first: ['assets/index-1.js', 'data/2025-05-1a2b3c4d/metros.json'],
  later: ['assets/Map-2.js'],
  named: { 'favicon.svg': 'def' },
}

describe('what is kept of the product', () => {
  it.each([
    ['', 'page'],
    ['index.html', 'page'],
    ['?v=1&view=growth', 'page'],
    ['assets/Map-2.js', 'build'],
    ['data/2025-05-1a2b3c4d/metros.json', 'build'],
    ['favicon.svg?kept=def', 'build'],
    ['data/2025-05-1a2b3c4d/roles/15-1254.json', 'data'],
    ['sw.js', null],
    ['assets/', null],
    ['elsewhere/', null],
    ['data/2025-05-1a2b3c4d/roles/', null],
  ])('of "%s" is told by its address: %s', (path, kind) => {
    expect(fileKind(ROOT, ROOT + path)).toBe(kind)
  })

  it('lies below its own folder: neighbours of the host are not its', () => {
    expect(fileKind(ROOT, 'https://host.example/some/assets/a.js')).toBeNull()
    expect(fileKind(ROOT, 'https://other.example/some/folder/assets/a.js')).toBeNull()
    expect(pathBelow(ROOT, `${ROOT}data/a.json?x=1#y`)).toBe('data/a.json')
    const names = Object.values(deviceCaches(ROOT))
    expect(names).not.toContain(deviceCaches('https://host.example/some/').build)
    expect(new Set(names).size).toBe(3)
  })

  it('is every file of the build with the page last, and the first picture’s alone where data are saved', () => {
    expect(pathsToKeep(BUILD, false)).toEqual([...BUILD.first, 'favicon.svg', 'assets/Map-2.js', ''])
    expect(pathsToKeep(BUILD, true)).toEqual([...BUILD.first, 'favicon.svg', ''])
  })

  it('is kept with its hash where its name does not change when its content does', () => {
    expect(keptAddress(BUILD, ROOT, '')).toBe(`${ROOT}?kept=abc`)
    expect(keptAddress(BUILD, ROOT, 'favicon.svg')).toBe(`${ROOT}favicon.svg?kept=def`)
    expect(keptAddress(BUILD, ROOT, 'assets/Map-2.js')).toBe(`${ROOT}assets/Map-2.js`)
  })

  it('is only the build’s own page, which names all files of the first picture', () => {
    const page = BUILD.first.map((path) => `<link href="./${path}">`).join('')
    expect(isPageOf(BUILD, page)).toBe(true)
    expect(isPageOf(BUILD, page.replace('index-1', 'index-9'))).toBe(false)
  })

  it('lets the data files go that were not used for longest, and those of other releases', () => {
    expect(surplus(['a', 'b', 'c'], 2)).toEqual(['a'])
    expect(surplus(['a', 'b'], 2)).toEqual([])
    const kept = ['2025-05-1a2b3c4d', '2024-05-99999999'].map((id) => `${ROOT}data/${id}/roles/1.json`)
    expect(ofOtherReleases(kept, ROOT, '2025-05-1a2b3c4d')).toEqual([kept[1]])
  })

  it('is less where the reader’s browser says that data are to be saved, and only there', () => {
    expect(savesData({ connection: { saveData: true } })).toBe(true)
    for (const browser of [{}, { connection: null }, { connection: { saveData: false } }])
      expect(savesData(browser)).toBe(false)
  })
})

describe('a copy that is kept', () => {
  const json = { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', etag: '1' } }

  it('has the body and the headers, but for those of its way here', async () => {
    const copy = await soundCopy(new Response('{"kind":"role"}', json), 'data/r/roles/1.json')
    expect(await copy?.text()).toBe('{"kind":"role"}')
    expect([...copy!.headers]).toEqual([
      ['content-type', 'application/json'],
      ['etag', '1'],
    ])
  })

  it('is none of what was cut off, refused, or is a page of the host’s', async () => {
    await expect(soundCopy(new Response('{"kind":"ro', json), 'data/r/roles/1.json')).rejects.toThrow()
    expect(await soundCopy(new Response('Not found', { status: 404 }), 'assets/a.js')).toBeNull()
    const page = { headers: { 'content-type': 'text/html' } }
    expect(await soundCopy(new Response('<title>Sign in</title>', page), 'assets/a.js')).toBeNull()
    expect(await soundCopy(new Response('<title>Page</title>', page), '')).not.toBeNull()
  })
})
