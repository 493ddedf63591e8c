import type { ElementHandle, Page } from '@playwright/test'
import { resolve } from 'node:path'

/** What clock.js puts into a page as `window.bench`. */
interface Clock {
  firstRows(): number | null
  act(element: unknown, changes: string, value?: string): Promise<number>
}

/** To be called before the page is opened. */
export async function addClock(page: Page): Promise<void> {
  await page.addInitScript({ path: resolve(import.meta.dirname, 'clock.js') })
}

/** Ms from navigation to the paint of 20 rows with their marks. */
export async function untilFirstRows(page: Page): Promise<number> {
  const painted = await page.waitForFunction(
    () => (Reflect.get(window, 'bench') as Clock).firstRows(),
    undefined,
    { timeout: 60_000, polling: 100 },
  )
  const ms = await painted.jsonValue()
  if (ms === null) throw new Error('no 20 rows with marks')
  return ms
}

/** Clicks, or enters the value; ms from that event until what the selector finds has changed and is painted. */
export async function act(element: ElementHandle, changes: string, value?: string): Promise<number> {
  return element.evaluate(
    (at, [selector, entered]) => (Reflect.get(window, 'bench') as Clock).act(at, selector, entered),
    [changes, value] as const,
  )
}
