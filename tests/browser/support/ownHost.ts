import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startStaticServer, type StaticServer } from '../../../scripts/staticServer.ts'

const dist = resolve(import.meta.dirname, '../../../dist')

/** A host of one test's own, which can go away and come back, and get another build. */
export interface OwnHost {
  readonly url: string
  /** Paths that were asked for, in their order. */
  readonly asked: string[]
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Puts another build in the place of the one that is served: entry and Growth under other names. Returns the entry's. */
  readonly deployAnother: () => string
  /** Serves a worker to whom the browser says that the reader saves data. */
  readonly askToSaveData: () => void
  /** How the page itself is answered from now on: as it is, with a server's error, or not at all. */
  readonly answerPage: (how: 'serve' | 'fail' | 'wait') => void
  readonly end: () => Promise<void>
}

function textFiles(folder: string): readonly string[] {
  const assets = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  return ['index.html', 'sw.js', ...assets.map((name) => `assets/${name}`)].map((path) => join(folder, path))
}

/** Serves a copy of the build at a path of a host. */
export async function ownHost(at = '/'): Promise<OwnHost> {
  const folder = mkdtempSync(join(tmpdir(), 'own-host-'))
  for (const name of readdirSync(dist))
    if (name === 'data') symlinkSync(join(dist, name), join(folder, name))
    else cpSync(join(dist, name), join(folder, name), { recursive: true })
  const asked: string[] = []
  let port = 0
  let how: Parameters<OwnHost['answerPage']>[0] = 'serve'
  let server: StaticServer | null = null
  const start = async () => {
    server = await startStaticServer({
      folder,
      port,
      at,
      onRequest: (path, response) => {
        asked.push(path)
        if (path !== '/' || how === 'serve') return false
        if (how === 'fail') response.writeHead(503).end('Out of order\n')
        return true
      },
    })
    port = Number(new URL(server.url).port)
  }
  const stop = async () => {
    await server?.close()
    server = null
  }
  await start()
  const deployAnother = () => {
    const names = readdirSync(join(folder, 'assets'))
    const renamed = names
      .filter((name) => /^(index|GrowthScreen)-[\w-]+\.js$/.test(name))
      .map((name) => [name, name.replace(/-[\w-]+/, '-another0')] as const)
    for (const file of textFiles(folder)) {
      let text = readFileSync(file, 'utf8')
      for (const [old, other] of renamed) text = text.replaceAll(old, other)
      if (file.endsWith('sw.js')) text = text.replace(/page:(.)[0-9a-f]{16}/, 'page:$10123456789abcdef')
      writeFileSync(file, text)
    }
    for (const [old, other] of renamed) renameSync(join(folder, 'assets', old), join(folder, 'assets', other))
    return 'assets/index-another0.js'
  }
  return {
    url: `http://127.0.0.1:${port}${at}`,
    asked,
    start,
    stop,
    deployAnother,
    askToSaveData: () => {
      const worker = join(folder, 'sw.js')
      const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
      writeFileSync(worker, `${saving}${readFileSync(worker, 'utf8')}`)
    },
    answerPage: (next) => {
      how = next
    },
    end: async () => {
      await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
