import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startStaticServer, type StaticServer } from '../../scripts/staticServer.ts'

const PAGE = '<!doctype html><title>Page</title>'

describe('the server of npm start', () => {
  let folder = ''
  let server: StaticServer | undefined
  const start = async (at?: string) => {
    server = await startStaticServer({
      folder: join(folder, 'dist'),
      port: 0,
      ...(at === undefined ? {} : { at }),
    })
    return server.url
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dist-'))
    mkdirSync(join(folder, 'dist/data'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    writeFileSync(join(folder, 'dist/index.html'), PAGE)
    writeFileSync(join(folder, 'dist/data/a.json'), JSON.stringify({ figures: Array(500).fill(1) }))
    writeFileSync(
      join(folder, 'dist/_headers'),
      "/*\n  Content-Security-Policy: default-src 'none'; img-src data:\n/data/*\n  Cache-Control: immutable\n",
    )
  })
  afterEach(async () => {
    await server?.close()
    rmSync(folder, { recursive: true })
  })

  it('answers a folder with its page, as HTML, under the policy of _headers', async () => {
    const answer = await fetch(`${await start()}?roles=15-1254`)
    expect(await answer.text()).toBe(PAGE)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; img-src data:")
    expect(answer.headers.get('cache-control')).toBeNull()
  })

  it('compresses data for who accepts it and gives each path its own headers', async () => {
    const url = `${await start()}data/a.json`
    const zipped = await fetch(url, { headers: { 'accept-encoding': 'gzip' } })
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(zipped.headers.get('cache-control')).toBe('immutable')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await zipped.json()).toEqual(await plain.json())
    expect(Number(zipped.headers.get('content-length'))).toBeLessThan(
      Number(plain.headers.get('content-length')),
    )
  })

  it('answers 404 for what is not there instead of the page', async () => {
    const url = await start()
    expect((await fetch(`${url}data/b.json`)).status).toBe(404)
    expect((await fetch(`${url}%E0%A4%A`)).status).toBe(404)
  })

  it('serves nothing from outside its folder', async () => {
    const url = await start()
    for (const path of ['..%2fsecret.txt', '%2e%2e/secret.txt', 'data/..%2f..%2fsecret.txt'])
      expect((await fetch(url + path)).status).toBe(404)
  })

  it('serves from a folder of a host as from its root', async () => {
    const url = await start('/some/folder/')
    expect(url).toMatch(/\/some\/folder\/$/)
    expect((await fetch(`${url}data/a.json`)).headers.get('cache-control')).toBe('immutable')
    expect((await fetch(new URL('/data/a.json', url))).status).toBe(404)
  })

  it('says when its port is taken', async () => {
    const url = new URL(await start())
    await expect(
      startStaticServer({ folder: join(folder, 'dist'), port: Number(url.port) }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
