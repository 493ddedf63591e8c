import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { pathsToKeep } from '../src/offline/buildFiles.ts'
import { earlyScripts, firstScripts, firstStyles, preloadedFiles } from './firstFiles.ts'
import { buildFiles } from './offline.ts'
import { findRelease } from './release.ts'

const dist = resolve(import.meta.dirname, '../dist')

/** More files than these are counted only. */
const LISTED = 20

/** Prints the files with their sizes and says whether their sum keeps to the budget (thousands of bytes, compressed). */
function weigh(what: string, files: readonly string[], budget: number): boolean {
  const sizes = files.map((file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000)
  const sum = sizes.reduce((total, size) => total + size, 0)
  const ok = sum <= budget
  console.log(`${ok ? 'passed' : 'FAILED'}  ${what}: ${sum.toFixed(1)} kB of at most ${budget} kB (gzip)`)
  if (files.length > LISTED) console.log(`                  in ${files.length} files`)
  else
    files.forEach((file, at) => {
      console.log(`          ${sizes[at]!.toFixed(1).padStart(6)}  ${file}`)
    })
  return ok
}

const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const scripts = firstScripts(manifest)
const data = preloadedFiles(html)
if (data.length === 0) throw new Error('dist/index.html preloads no data.')

const emitted = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
const kept = pathsToKeep(buildFiles(dist, findRelease(join(dist, 'data')), emitted), false).map(
  (path) => path || 'index.html',
)

const results = [
  weigh('script before the first picture', [...earlyScripts(html), ...scripts], 110),
  weigh('style before the first picture', firstStyles(manifest, scripts), 15),
  weigh('data before the first picture', data, 25),
  weigh('the worker that keeps the page', ['sw.js'], 6),
  weigh('kept on the device after the first visit', kept, 1000),
]
const failed = results.filter((ok) => !ok).length
console.log(`size: ${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
