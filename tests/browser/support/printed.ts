import type { Page } from '@playwright/test'

export const FORMATS = ['A4', 'Letter'] as const

/** How many pages the page prints on, by the objects of Chromium's PDF, and whether the first one stands upright. */
export async function printed(page: Page, format: (typeof FORMATS)[number]) {
  const pdf = (await page.pdf({ format })).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  return {
    pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
    isUpright: Number(width) < Number(height),
  }
}
