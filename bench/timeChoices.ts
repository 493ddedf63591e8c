import type { Browser, Page } from '@playwright/test'
import { act, addClock, untilFirstRows } from './inPage.ts'
import { median } from './median.ts'
import type { Choice } from './page.ts'

/** Median ms of each choice. A text: why it could not be timed. */
export type ChoiceTimes = ReadonlyMap<Choice['name'], number | string>

interface Timing {
  readonly choices: readonly Choice[]
  /** Where a choice is made. */
  readonly addressOf: (name: Choice['name']) => string
  readonly takeBack: (page: Page, choice: Choice) => Promise<void>
  readonly runs: number
}

async function timeOnce(page: Page, choice: Choice): Promise<number> {
  await choice.prepare?.(page)
  const element = await choice.control(page).elementHandle({ timeout: 5000 })
  return act(element, choice.changes)
}

async function timeChoice(page: Page, choice: Choice, timing: Timing): Promise<number> {
  const times: number[] = []
  // The first is a rehearsal: it loads what is loaded once.
  for (let run = 0; run <= timing.runs; run += 1) {
    const ms = await timeOnce(page, choice)
    if (run > 0) times.push(ms)
    await timing.takeBack(page, choice)
    await page.waitForTimeout(300)
  }
  return median(times)
}

/** Times each choice in a page of its own, unthrottled, without motion. */
export async function timeChoices(browser: Browser, timing: Timing): Promise<ChoiceTimes> {
  const times = new Map<Choice['name'], number | string>()
  for (const choice of timing.choices) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    try {
      await addClock(page)
      await page.goto(timing.addressOf(choice.name))
      await untilFirstRows(page)
      await page.waitForTimeout(1000)
      times.set(choice.name, await timeChoice(page, choice, timing))
    } catch (error) {
      times.set(choice.name, error instanceof Error ? error.message.split('\n')[0]! : String(error))
    } finally {
      await context.close()
    }
  }
  return times
}
