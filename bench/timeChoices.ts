import type { Browser, Page } from '@playwright/test'
import { act, addClock } from './inPage.ts'
import { median } from './median.ts'
import type { Choice } from './page.ts'

/** Median ms of each choice by its name. A text: why it could not be timed. */
export type ChoiceTimes = ReadonlyMap<string, number | string>

interface Timing {
  /** Where the page is served. */
  readonly at: string
  /** Added to every choice's address. */
  readonly also?: string
  readonly runs: number
}

async function timeOnce(page: Page, choice: Choice): Promise<number> {
  await choice.prepare?.(page)
  const element = await choice.control(page).elementHandle({ timeout: 5000 })
  return act(element, choice.changes, choice.value)
}

async function back(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.goBack()
}

async function timeChoice(page: Page, choice: Choice, runs: number): Promise<number> {
  const times: number[] = []
  // The first is a rehearsal: it loads what is loaded once.
  for (let run = 0; run <= runs; run += 1) {
    const ms = await timeOnce(page, choice)
    if (run > 0) times.push(ms)
    await (choice.takeBack ?? back)(page)
    await page.waitForTimeout(300)
  }
  return median(times)
}

/** Times each choice in a page of its own, unthrottled, without motion. */
export async function timeChoices(
  browser: Browser,
  choices: readonly Choice[],
  { at, also, runs }: Timing,
): Promise<ChoiceTimes> {
  const times = new Map<string, number | string>()
  for (const choice of choices) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      // What an idle page keeps on the device is no part of a choice. The first rows are timed with it.
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    try {
      await addClock(page)
      const query = [choice.address, also ?? ''].filter((part) => part !== '').join('&')
      await page.goto(`${at}?${query}`, { waitUntil: 'networkidle' })
      await page.locator(choice.changes).first().waitFor({ state: 'attached' })
      await page.waitForTimeout(1000)
      times.set(choice.name, await timeChoice(page, choice, runs))
    } catch (error) {
      times.set(choice.name, error instanceof Error ? error.message.split('\n')[0]! : String(error))
    } finally {
      await context.close()
    }
  }
  return times
}
