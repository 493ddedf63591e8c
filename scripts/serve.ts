import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { startStaticServer } from './staticServer.ts'

const folder = resolve(import.meta.dirname, '../dist')
const wanted = Number(process.env['PORT'] ?? 4173)
const onlyThisPort = process.argv.includes('--strict-port')

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

/** Serves dist on the first free port from `port` on, at most 20 further. */
async function serve(port: number): Promise<void> {
  try {
    const { url } = await startStaticServer({ folder, port })
    console.log(`Where It Pays is at ${url} (Ctrl+C stops it)`)
  } catch (error) {
    if (!isTaken(error) || onlyThisPort || port >= wanted + 20) throw error
    console.log(`Port ${port} is taken, trying ${port + 1}`)
    await serve(port + 1)
  }
}

if (!existsSync(resolve(folder, 'index.html'))) {
  console.error('There is no dist/index.html: run "npm run build" first.')
  process.exit(1)
}
await serve(wanted)
