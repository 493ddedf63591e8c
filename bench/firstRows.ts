import type { Browser } from '@playwright/test'
import { addClock, untilFirstRows } from './inPage.ts'

const LATENCY_MS = 150
const BYTES_A_SECOND = 1.6e6 / 8
const CPU_SLOWDOWN = 4

/** Ms from navigation to the paint of 20 rows with their marks: an empty cache, a slow line, a slow processor. */
export async function firstRows(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await addClock(page)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS,
      downloadThroughput: BYTES_A_SECOND,
      uploadThroughput: BYTES_A_SECOND,
    })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    await page.goto(address, { waitUntil: 'commit' })
    return await untilFirstRows(page)
  } finally {
    await context.close()
  }
}
