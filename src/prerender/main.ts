import { JSDOM } from 'jsdom'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

// Runs in Node, in a process of its own, with a page for a browser's: what it says on its standard output is the first page.

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Say the folder that holds "data".')

const { window } = new JSDOM('', { url: 'https://first.page/', pretendToBeVisual: true })
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: window[name], writable: true })
Object.assign(globalThis, {
  window,
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
  fetch: async (address: URL) => new Response(await readFile(join(folder, address.pathname), 'utf8')),
})

// What draws the page looks for a window when it is read.
const { firstPage } = await import('./firstPage.tsx')
const page = JSON.stringify(await firstPage())
process.stdout.write(page, () => process.exit(0))
