import { chromium } from '@playwright/test'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BROWSER_ARGS, requireBrowser } from './browser.ts'

const folder = resolve(import.meta.dirname, '../public')
const mark = readFileSync(join(folder, 'favicon.svg'), 'utf8')

/** Part of the side that the mark takes where the device cuts the picture to its own shape: the safe circle is 0.8 across. */
const WITHIN = 0.75

const ICONS = [
  { name: '192', side: 192, isCut: false },
  { name: '512', side: 512, isCut: false },
  { name: 'maskable-512', side: 512, isCut: true },
  { name: 'apple-180', side: 180, isCut: true },
] as const

/** The mark on its ground: with the ground's own corners, or on a ground to the edges. */
function page(side: number, isCut: boolean): string {
  const ground = /<rect[^>]*fill="([^"]+)"/.exec(mark)?.[1] ?? ''
  const size = isCut ? side * WITHIN : side
  return `<body style="margin:0;height:${side}px;display:grid;place-items:center;background:${isCut ? ground : 'transparent'}">
    <style>svg { width: ${size}px; height: ${size}px }</style>${mark}`
}

const browser = await chromium.launch({ executablePath: requireBrowser().path, args: BROWSER_ARGS })
mkdirSync(join(folder, 'icons'), { recursive: true })
for (const { name, side, isCut } of ICONS) {
  const tab = await browser.newPage({ viewport: { width: side, height: side } })
  await tab.setContent(page(side, isCut))
  await tab.screenshot({ path: join(folder, `icons/${name}.png`), omitBackground: true })
  await tab.close()
}
await browser.close()
