import { describe, expect, it } from 'vitest'
import { earlyScripts, firstScripts, firstStyles, preloadedFiles } from '../../scripts/firstFiles.ts'

const MANIFEST = {
  'index.html': {
    file: 'a/main.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['map.tsx'],
    css: ['a/main.css'],
  },
  '_shared.js': { file: 'a/shared.js', imports: ['_deep.js'], css: ['a/shared.css'] },
  '_deep.js': { file: 'a/deep.js', imports: ['_shared.js'] },
  'map.tsx': { file: 'a/map.js', imports: ['_shared.js', '_recharts.js'], css: ['a/map.css'] },
  '_recharts.js': { file: 'a/recharts.js' },
}

describe('what a page loads before its first picture', () => {
  it('is its entry and what that imports statically, however deep, but nothing lazy', () => {
    expect([...firstScripts(MANIFEST)].sort()).toEqual(['a/deep.js', 'a/main.js', 'a/shared.js'])
  })

  it('is the style sheets of these scripts only', () => {
    expect(firstStyles(MANIFEST, firstScripts(MANIFEST))).toEqual(['a/main.css', 'a/shared.css'])
  })

  it('is the data its head preloads', () => {
    const html = `<link rel="icon" href="./favicon.svg"><link rel="stylesheet" href="./a.css">
      <link rel="preload" as="fetch" crossorigin="" href="./data/r/metros.json">
      <link rel="preload" as="fetch" crossorigin="" href="./data/r/roles/15-1254.json">`
    expect(preloadedFiles(html)).toEqual(['data/r/metros.json', 'data/r/roles/15-1254.json'])
  })

  it('is the scripts that run before it is painted, those of modules apart', () => {
    const html = `<script type="module" crossorigin src="./a/main.js"></script><script src="./a/early.js"></script>`
    expect(earlyScripts(html)).toEqual(['a/early.js'])
  })

  it('cannot be told from a build without an entry', () => {
    expect(() => firstScripts({ 'map.tsx': { file: 'a/map.js' } })).toThrow(/no entry/)
  })
})
