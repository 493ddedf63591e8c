import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const COMPRESSED = /^(text\/|application\/(json|manifest)|image\/svg)/

interface HeaderRule {
  /** Path, or start of a path when it ended in "*". */
  readonly path: string
  readonly isStart: boolean
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a `_headers` file: a path on a line of its own, its headers indented below it. */
function parseHeaders(text: string): readonly HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n')
      return {
        path: pattern.trim().replace(/\*$/, ''),
        isStart: pattern.trim().endsWith('*'),
        headers: lines
          .filter((line) => line.includes(':'))
          .map((line): [string, string] => {
            const colon = line.indexOf(':')
            return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
          }),
      }
    })
}

/** Where the file of a request stands. Undefined: there is none, or it lies outside `folder`. */
function fileOf(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(folder + sep) || !existsSync(file)) return undefined
  return statSync(file).isFile() ? file : undefined
}

/** Decodes the path of a request address. Undefined: not decodable. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''))
  } catch {
    return undefined
  }
}

export interface StaticServer {
  /** Address of the served folder, with its last slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface StaticServerOptions {
  readonly folder: string
  /** 0: any free one. */
  readonly port: number
  /** Serve at this path instead of "/": starts and ends with a slash. */
  readonly at?: string
  /** Hears the path of each request below the served folder. True: it answers that one itself, or never. */
  readonly onRequest?: (path: string, response: ServerResponse) => boolean
}

/**
 * Serves a folder as a static host does: types, gzip, the headers of its `_headers`, no guessing of missing files.
 * Rejects with `EADDRINUSE` when the port is taken.
 */
export function startStaticServer({
  folder,
  port,
  at = '/',
  onRequest,
}: StaticServerOptions): Promise<StaticServer> {
  const headersFile = join(folder, '_headers')
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : []
  const zipped = new Map<string, Buffer>()

  const server = createServer((request, response) => {
    const full = pathOf(request.url ?? '/')
    const path = full?.startsWith(at) === true ? `/${full.slice(at.length)}` : undefined
    if (path !== undefined && onRequest?.(path, response) === true) return
    const file = path === undefined ? undefined : fileOf(folder, path)
    if (path === undefined || file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
      return
    }
    for (const rule of rules)
      if (rule.isStart ? path.startsWith(rule.path) : path === rule.path)
        for (const [name, value] of rule.headers) response.setHeader(name, value)
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    response.setHeader('Content-Type', type)
    response.setHeader('Vary', 'Accept-Encoding')
    let body: Buffer = readFileSync(file)
    if (COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      const key = `${file} ${statSync(file).mtimeMs}`
      const zip = zipped.get(key) ?? gzipSync(body, { level: 9 })
      zipped.set(key, zip)
      body = zip
      response.setHeader('Content-Encoding', 'gzip')
    }
    response.setHeader('Content-Length', body.length)
    response.end(request.method === 'HEAD' ? undefined : body)
  })

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({
        url: `http://127.0.0.1:${taken}${at}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done()
            })
            server.closeAllConnections()
          }),
      })
    })
  })
}
