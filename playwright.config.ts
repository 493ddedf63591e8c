import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, requireBrowser } from './scripts/browser.ts'

const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4317)
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // A page of its own each time: what the product keeps on a device is tested by offline.spec.ts.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: requireBrowser().path, args: BROWSER_ARGS },
  },
  webServer: {
    command: 'npx --no-install tsx scripts/serve.ts --strict-port',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
  },
})
