import react from '@vitejs/plugin-react'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { firstPage } from './scripts/firstPage.ts'
import { offline } from './scripts/offline.ts'
import { findRelease } from './scripts/release.ts'
import { DEFAULT_VIEW } from './src/view/view.ts'

/** What the page may load, and from where. In the page as meta, for hosts in `dist/_headers`. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const HEADERS = `/*
  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}
  X-Content-Type-Options: nosniff
/
  Cache-Control: no-cache
/index.html
  Cache-Control: no-cache
/sw.js
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/data/*
  Cache-Control: public, max-age=31536000, immutable
`

const release = findRelease(resolve(import.meta.dirname, 'public/data'))

/** The files of the first picture at the bare address, asked for before the script has been read. */
const firstFiles = ['metros.json', ...DEFAULT_VIEW.roles.map((role) => `roles/${role}.json`)]

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: HEADERS })
    },
  }
}

function preloadFirstFiles(): Plugin {
  return {
    name: 'preload-first-files',
    apply: 'build',
    transformIndexHtml: () =>
      firstFiles.map((file): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./data/${release}/${file}` },
        injectTo: 'head',
      })),
  }
}

/** Codes of the release's roles in the page's head, each as the step from the one before: what is unknown is not asked for. */
function listRoles(): Plugin {
  const files = readdirSync(resolve(import.meta.dirname, 'public/data', release, 'roles'))
  const codes = files.map((file) => Number(file.replace(/\D/g, ''))).sort((a, b) => a - b)
  const steps = codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36))
  return {
    name: 'list-roles',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'roles', content: steps.join(' ') } }],
  }
}

/** What the entry imports, and what that imports, until nothing is new: the modules of the first picture. */
const firstModules = new Set<string>()

function findFirstModules(): Plugin {
  return {
    name: 'find-first-modules',
    apply: 'build',
    buildEnd() {
      const found = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry)
      for (const id of found) {
        if (firstModules.has(id)) continue
        firstModules.add(id)
        found.push(...(this.getModuleInfo(id)?.importedIds ?? []))
      }
    },
  }
}

/** Of d3-array's barrel the first picture uses these; the rest belongs to whoever else imports it. */
const FIRST_OF_D3 = /node_modules\/d3-array\/src\/(ticks|nice)\./

function isFirst(id: string): boolean {
  if (id.includes('vite/preload-helper') || FIRST_OF_D3.test(id)) return true
  return firstModules.has(id) && !id.includes('/node_modules/')
}

// Two files: cut into a dozen by who else uses them, the same modules weigh 2 kB more.
const FIRST_CHUNKS = [
  { name: 'libraries', test: /node_modules\/(react|react-dom|scheduler|@tanstack|zustand)\// },
  { name: 'first', test: isFirst },
]

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    preloadFirstFiles(),
    listRoles(),
    firstPage(release),
    findFirstModules(),
    offline(release),
  ],
  define: { __RELEASE__: JSON.stringify(release) },
  build: {
    manifest: true,
    // The polyfill would be an inline script, which the policy forbids.
    // Of what a later part needs, only its styles are listed ahead: the names of all its files weigh more than the wait for them.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Drawing the first page takes most of a build, and should: no warning to whoever starts the product.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: FIRST_CHUNKS },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // A law runs hundreds of cases: a busy machine is no failure of it.
          testTimeout: 30_000,
          include: [
            'tests/{domain,view,dataset,store,selectors,format,offline,pipeline,lint,scripts}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['tests/{charts,journeys,ui}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
})
