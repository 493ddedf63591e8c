import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import type { BuildFiles } from '../src/offline/buildFiles.ts'
import { DEFAULT_VIEW } from '../src/view/view.ts'

const project = resolve(import.meta.dirname, '..')
const NAMED = ['favicon.svg', 'manifest.webmanifest']

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/**
 * The data files of every role and place, and those of the role that stands there before one is chosen. The list of all files is not
 * among them: only who looks at the sources asks for it.
 */
function dataFiles(folder: string, release: string): readonly string[] {
  const path = `data/${release}`
  const own = readdirSync(join(folder, path)).filter((name) => /^(?!manifest).*\.json$/.test(name))
  const ofRoles = DEFAULT_VIEW.roles
    .flatMap((soc) => ['roles', 'history', 'profiles', 'nonmetro'].map((kind) => `${kind}/${soc}.json`))
    .filter((name) => existsSync(join(folder, path, name)))
  return [...own, 'filings/titles.json', ...ofRoles].map((name) => `${path}/${name}`)
}

/** What the served page asks for by itself. */
function namedBy(html: string): readonly string[] {
  return [...html.matchAll(/\b(?:src|href)="\.\/((?:assets|data)\/[^"]+)"/g)].map(([, path]) => path!)
}

/** What the build in `folder` is made of. `emitted`: the paths of its own files. */
export function buildFiles(folder: string, release: string, emitted: readonly string[]): BuildFiles {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const first = namedBy(html)
  const parts = emitted.filter((path) => /^assets\/.*\.(js|css)$/.test(path)).toSorted()
  const named = NAMED.map((path) => [path, hash(readFileSync(join(folder, path)))] as const)
  return {
    release,
    page: hash(html),
    first,
    later: [...parts, ...dataFiles(folder, release)].filter((path) => !first.includes(path)),
    named: Object.fromEntries(named),
  }
}

async function buildWorker(files: BuildFiles): Promise<string> {
  const built = await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    publicDir: false,
    define: { __BUILD_FILES__: JSON.stringify(files) },
    build: {
      write: false,
      rolldownOptions: { input: 'src/offline/worker/main.ts', output: { format: 'iife' } },
    },
  })
  const [worker] = [built].flat()
  if (worker === undefined || !('output' in worker)) throw new Error('The worker was not built.')
  return worker.output[0].code
}

/** Writes the worker that keeps the product on a device beside the page, with the list of what this very build is made of. */
export function offline(release: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir }, bundle) {
      const folder = dir ?? join(project, 'dist')
      const files = buildFiles(folder, release, Object.keys(bundle))
      writeFileSync(join(folder, 'sw.js'), await buildWorker(files))
    },
  }
}
