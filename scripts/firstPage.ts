import react from '@vitejs/plugin-react'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, type Plugin } from 'vite'

const project = resolve(import.meta.dirname, '..')
const ROOT = '<div id="root"></div>'
/** The sheet that the first page's own rules join: one request, not two, before the first paint. */
const STYLES = join(project, 'src/ui/base.css')

/** What stands in the served page before any script has run. */
interface FirstPage {
  readonly html: string
  readonly css: string
}

/** Draws the first page: the product's own code, built for Node, in a process of its own. */
async function draw(release: string): Promise<FirstPage> {
  // Below the project, so that its packages are found.
  const folder = mkdtempSync(join(project, 'node_modules/.first-page-'))
  try {
    await build({
      configFile: false,
      root: project,
      logLevel: 'warn',
      publicDir: false,
      plugins: [react()],
      define: { __RELEASE__: JSON.stringify(release) },
      ssr: { noExternal: true, external: ['jsdom'] },
      build: { ssr: 'src/prerender/main.ts', outDir: folder, minify: false },
    })
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(folder, 'main.js'), join(project, 'public')],
      { env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 1e7 },
    )
    return JSON.parse(stdout) as FirstPage
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The script that runs before the first paint: none of a module's, which would wait for the whole page. */
async function early(): Promise<string> {
  const built = await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: 'src/prerender/early.ts', output: { format: 'iife' } },
    },
  })
  const [first] = [built].flat()
  if (first === undefined || !('output' in first)) throw new Error('The early script was not built.')
  return first.output[0].code
}

/** The files that a script asks for wait for what the first page is painted with. */
function later(served: string): string {
  return served.replace(
    /<(script type="module"|link rel="modulepreload"|link rel="preload")/g,
    '<$1 fetchpriority="low"',
  )
}

/**
 * Puts the first page into the served HTML: whoever opens the bare address sees it before any of the scripts has come. The
 * product's own code takes its place when that is here with the data.
 */
export function firstPage(release: string): Plugin {
  let page: FirstPage = { html: '', css: '' }
  let script = { fileName: '', source: '' }
  return {
    name: 'first-page',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      page = await draw(release)
      const source = await early()
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      script = { fileName: `assets/early-${hash}.js`, source }
    },
    transform(code, id) {
      return id === STYLES ? { code: `${code}\n${page.css}`, map: null } : null
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...script })
    },
    transformIndexHtml: {
      order: 'post',
      handler(served) {
        if (!served.includes(ROOT)) throw new Error(`index.html has no ${ROOT} to put the first page into.`)
        return {
          html: later(served).replace(ROOT, () => ROOT.replace('><', `>${page.html}<`)),
          // After the policy's element, at which a browser's look ahead for files to ask for pauses.
          tags: [{ tag: 'script', attrs: { src: `./${script.fileName}` }, injectTo: 'head' }],
        }
      },
    },
  }
}
