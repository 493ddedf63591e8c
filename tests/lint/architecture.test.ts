import { ESLint } from 'eslint'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import tseslint from 'typescript-eslint'

// The real configuration without the rules that need the types of a file that is on disk.
const eslint = new ESLint({
  cwd: resolve(import.meta.dirname, '../..'),
  overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }],
})

/** What lint says of `code` in the file `path`. */
async function complaints(path: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(code, { filePath: path })
  return results.flatMap(({ messages }) => messages.map(({ message }) => message))
}

const use = (what: string, from: string) => `import { ${what} } from '${from}'\nexport const used = ${what}\n`

const REFUSED: readonly (readonly [what: string, path: string, code: string, complaint: RegExp])[] = [
  [
    'domain importing the store',
    'src/domain/wages.ts',
    use('a', '#store/store.ts'),
    /domain may not import store\/store/,
  ],
  [
    'domain importing a package',
    'src/domain/wages.ts',
    use('scaleLinear', 'd3-scale'),
    /d3-scale is at home in charts only/,
  ],
  ['the view importing the store', 'src/view/codec.ts', use('a', '#store/store.ts'), /view may not import/],
  [
    'the dataset importing more of the view than its root',
    'src/dataset/client.ts',
    use('a', '#view/codec.ts'),
    /dataset may not import view\/codec/,
  ],
  [
    'selectors importing recharts',
    'src/selectors/cities.ts',
    use('Bar', 'recharts'),
    /recharts is at home in charts only/,
  ],
  [
    'selectors importing more than types of the store',
    'src/selectors/cities.ts',
    use('store', '#store/store.ts'),
    /selectors may not import store/,
  ],
  [
    'charts importing the store',
    'src/charts/Map.tsx',
    use('store', '#store/store.ts'),
    /charts may not import store\/store/,
  ],
  [
    'the interface knowing wages',
    'src/ui/Table.tsx',
    "import type { A } from '#domain/wages.ts'\nexport type B = A\n",
    /ui may not import domain/,
  ],
  [
    'the interface loading a screen lazily',
    'src/ui/Tip.tsx',
    "export const load = () => import('#screens/cities/CitiesScreen.tsx')\n",
    /ui may not import screens/,
  ],
  [
    'a type taken from a layer above in passing',
    'src/domain/wages.ts',
    "export type A = import('#store/tables.ts').Tables\n",
    /domain may not import store/,
  ],
  [
    'the pipeline importing the store',
    'pipeline/build.ts',
    use('a', '#store/store.ts'),
    /pipeline may not import store/,
  ],
  [
    'the product reading workbooks',
    'src/dataset/client.ts',
    use('read', '@e965/xlsx'),
    /at home in pipeline only/,
  ],
  [
    'the product using Node',
    'src/dataset/client.ts',
    use('join', 'node:path'),
    /at home in pipeline, prerender only/,
  ],
  ['a package without a home', 'src/app/App.tsx', use('debounce', 'lodash'), /"lodash" has no home/],
  [
    'a layer that is not in the table',
    'src/hooks/useThing.ts',
    use('a', '#domain/wages.ts'),
    /"hooks" is not in MAY_IMPORT/,
  ],
  ['a path up and across', 'src/charts/Map.tsx', use('a', '../domain/wages.ts'), /#layer\/file\.ts/],
  ['a long path to a neighbour', 'src/domain/wages.ts', use('a', '#domain/prices.ts'), /\.\/prices\.ts/],
  [
    'fetch in the interface',
    'src/ui/Table.tsx',
    "void fetch('./a.json')\n",
    /fetch is at home in dataset, offline only/,
  ],
  [
    'fetch by another name',
    'src/app/App.tsx',
    "void window.fetch('./a.json')\nvoid globalThis['fetch']('./a.json')\n",
    /fetch is at home/,
  ],
  [
    'the address read outside the view',
    'src/screens/cities/CitiesScreen.tsx',
    'export const a = location.search\n',
    /location is at home in view\/url, view\/root, prerender\/early only/,
  ],
  [
    'the address read by way of the document',
    'src/app/App.tsx',
    'export const a = document.location.search\n',
    /location is at home/,
  ],
  ['history outside the view', 'src/store/changes.ts', 'history.back()\n', /history is at home/],
  [
    'storage outside the settings',
    'src/store/store.ts',
    "localStorage.setItem('a', 'b')\n",
    /localStorage is at home in store\/settings, prerender\/early only/,
  ],
  [
    'a second storage',
    'src/store/settings.ts',
    "sessionStorage.setItem('a', 'b')\n",
    /sessionStorage is at home in view\/url only/,
  ],
  [
    'what keeps the product on a device knowing the product',
    'src/offline/keepOnDevice.ts',
    use('a', '#view/root.ts'),
    /offline may not import view\/root; it may import: nothing/,
  ],
  [
    'a third storage',
    'src/store/settings.ts',
    "void caches.open('a')\n",
    /caches is at home in offline only/,
  ],
  ['a default export', 'src/domain/wages.ts', 'export default 1\n', /by name/],
  ['a barrel', 'src/domain/wages.ts', "export * from './prices.ts'\n", /No barrels/],
  ['a re-export', 'src/domain/wages.ts', "export { a } from './prices.ts'\n", /No barrels/],
  ['an index file', 'src/domain/index.ts', 'export const a = 1\n', /main export/],
  ['a drawer', 'src/domain/utils.ts', 'export const a = 1\n', /main export/],
  ['an enum', 'src/domain/wages.ts', 'export enum A { B }\n', /union of strings/],
  ['any', 'src/domain/wages.ts', 'export const a: any = 1\n', /Unexpected any/],
  [
    'a silenced type error',
    'src/domain/wages.ts',
    '// @ts-expect-error because\nexport const a: string = 1\n',
    /ts-expect-error/,
  ],
  [
    'a rule switched off in passing',
    'src/domain/wages.ts',
    '// eslint-disable-next-line\nexport const a: any = 1\n',
    /Unexpected any/,
  ],
  [
    'HTML from data',
    'src/ui/Tip.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />\n',
    /Text only/,
  ],
  ['HTML from data by the document', 'src/ui/tip.ts', "document.body.innerHTML = 'a'\n", /Text only/],
  [
    'a file of more than 250 lines',
    'src/domain/wages.ts',
    `${'\n'.repeat(250)}export const a = 1\n`,
    /too many lines/,
  ],
  [
    'a hook in a condition',
    'src/ui/Tip.tsx',
    "import { useId } from 'react'\nexport const A = ({ b }: { b: boolean }) => { if (b) useId(); return null }\n",
    /conditionally/,
  ],
  ['a picture without words', 'src/ui/Tip.tsx', 'export const A = () => <img src="a.png" />\n', /alt prop/],
]

const ALLOWED: readonly (readonly [what: string, path: string, code: string])[] = [
  [
    'selectors importing types of the store',
    'src/selectors/cities.ts',
    "import type { Tables } from '#store/tables.ts'\nexport type A = Tables\n",
  ],
  ['charts importing hover', 'src/charts/Map.tsx', use('hover', '#store/hover.ts')],
  ['the dataset importing the root', 'src/dataset/client.ts', use('root', '#view/root.ts')],
  ['a file of the same folder', 'src/domain/wages.ts', use('a', './prices.ts')],
  [
    'a file of another folder of the layer',
    'src/screens/cities/CitiesScreen.tsx',
    use('a', '#screens/compare/pairs.ts'),
  ],
  ['fetch in the dataset', 'src/dataset/client.ts', "void fetch('./a.json')\n"],
  [
    'a member that happens to be called location',
    'src/domain/wages.ts',
    'export const a = (b: { location: string }) => b.location\n',
  ],
  ['the address in view/url.ts', 'src/view/url.ts', 'export const a = location.search\n'],
  ['storage in store/settings.ts', 'src/store/settings.ts', "localStorage.setItem('a', 'b')\n"],
  ['the app starting what keeps it', 'src/app/App.tsx', use('a', '#offline/keepOnDevice.ts')],
  ['recharts in charts', 'src/charts/Trend.tsx', use('Line', 'recharts')],
  ['the app importing anything', 'src/app/App.tsx', use('a', '#store/store.ts')],
  ['the pipeline writing data files', 'pipeline/write.ts', use('a', '#dataset/files/roleFile.ts')],
]

describe('the architecture as lint reads it', () => {
  it.each(REFUSED)('refuses %s', async (_what, path, code, complaint) => {
    expect(await complaints(path, code)).toContainEqual(expect.stringMatching(complaint))
  })

  it.each(ALLOWED)('allows %s', async (_what, path, code) => {
    expect(await complaints(path, code)).toEqual([])
  })
})
