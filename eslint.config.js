import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { architecture } from './scripts/architecture.js'

/**
 * Who may import whom. A layer is a folder of src (and pipeline). "layer/file" opens that file or folder only,
 * "type layer" types only; "*" is every layer.
 */
const MAY_IMPORT = {
  domain: [],
  view: ['domain'],
  store: ['domain', 'view'],
  dataset: ['domain', 'view/root', 'store'],
  format: ['domain'],
  selectors: ['domain', 'view', 'type store', 'format'],
  ui: ['format'],
  charts: ['domain', 'selectors', 'store/hover', 'format', 'ui'],
  screens: ['domain', 'view', 'store', 'dataset', 'format', 'selectors', 'ui', 'charts'],
  app: ['*'],
  prerender: ['*'],
  offline: [],
  pipeline: ['domain', 'format', 'dataset/files'],
}

/** Where each package is at home. "*" is every layer. A package that is not named here is at home nowhere. */
const PACKAGE_HOMES = {
  react: ['store', 'dataset', 'ui', 'charts', 'screens', 'app'],
  'react-dom': ['ui', 'charts', 'screens', 'app', 'prerender'],
  zustand: ['store'],
  valibot: ['dataset'],
  '@tanstack/react-query': ['dataset', 'app', 'prerender'],
  'd3-array': ['selectors', 'charts'],
  'd3-hierarchy': ['charts'],
  'd3-scale': ['charts'],
  recharts: ['charts'],
  downshift: ['ui'],
  '@e965/xlsx': ['pipeline'],
  'csv-parse': ['pipeline'],
  'd3-geo': ['pipeline'],
  'topojson-client': ['pipeline'],
  'topojson-simplify': ['pipeline'],
  'topojson-specification': ['pipeline'],
  'us-atlas': ['pipeline'],
  geojson: ['pipeline'],
  jsdom: ['prerender'],
  'node:': ['pipeline', 'prerender'],
}

/** Where the world outside may be touched. */
const GLOBAL_HOMES = {
  fetch: ['dataset', 'offline'],
  history: ['view/url', 'view/root'],
  location: ['view/url', 'view/root', 'prerender/early'],
  localStorage: ['store/settings', 'prerender/early'],
  // Only remembers that a stale page was read anew, so that it is not read anew for ever.
  sessionStorage: ['view/url'],
  caches: ['offline'],
  // Nothing leaves the reader's device, and nothing else is kept on it.
  indexedDB: [],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
}

const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings instead of an enum.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrels: import from the file that defines it.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text only, no HTML from data.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Text only, no HTML from data.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Text only, no HTML from data.',
  },
]

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere.',
}

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', '.cache/', 'public/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Columns of a table are of equal length, and its rows within it: checked once, when it is decoded.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A table keyed by K has helpers that name K once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Methods of our interfaces are functions in a record: none uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'pipeline/**/*.ts'],
    plugins: { architecture },
    rules: {
      'architecture/layers': ['error', MAY_IMPORT],
      'architecture/packages': ['error', PACKAGE_HOMES],
      'architecture/globals': ['error', GLOBAL_HOMES],
      'architecture/file-names': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.recommended],
  },
  {
    files: ['**/*.{js,cjs,ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, NO_DEFAULT_EXPORT],
    },
  },
  {
    // These tools ask for a default export.
    files: ['*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX] },
  },
  {
    files: ['bench/clock.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'document',
          'Event',
          'globalThis',
          'MessageChannel',
          'MouseEvent',
          'performance',
          'requestAnimationFrame',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['pipeline/**', 'scripts/**', 'bench/**', 'tests/browser/**'],
    rules: { 'no-console': 'off' },
  },
)
