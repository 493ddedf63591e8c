import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from './support/page.ts'
import { picturesStand } from './support/pictures.ts'

const lines = readFileSync(resolve(import.meta.dirname, '../links.txt'), 'utf8').split('\n')
const links = lines.flatMap((line, i) =>
  line.startsWith('?')
    ? [{ says: (lines[i - 1] ?? '').replace(/^# /, ''), search: line.slice(0, line.indexOf(' ')) }]
    : [],
)

for (const { says, search } of links)
  test(`a link that must open for ever opens and keeps its address: ${says}`, async ({ page }) => {
    await page.goto(`./${search}`)
    await picturesStand(page)
    expect(new URL(page.url()).search).toBe(search === '?' ? '' : search)
    await expect(page.getByText('Parts of this link were left out')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  })
