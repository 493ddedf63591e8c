import react from '@vitejs/plugin-react'
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'

/** Builds the bare page with these files of the release beside it, preloaded as the product preloads its own. Returns its folder. */
export async function buildBare(
  release: string,
  files: readonly string[],
  preloaded: readonly string[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-page-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve(import.meta.dirname, 'bare'),
    base: './',
    publicDir: false,
    plugins: [
      react(),
      {
        name: 'preload',
        transformIndexHtml: () =>
          preloaded.map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./data/${file}` },
            injectTo: 'head' as const,
          })),
      },
    ],
    define: { __RELEASE__: JSON.stringify(release) },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
  })
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'data', file)), { recursive: true })
    cpSync(resolve(import.meta.dirname, '../public/data', release, file), join(folder, 'data', file))
  }
  return folder
}
