import { resolve } from 'node:path'
import { startStaticServer } from '../../scripts/staticServer.ts'
import { axe, DESK, EDITIONS, expect, fitsItsWidth, PHONE, test } from './support/page.ts'

function words(text: string): readonly string[] {
  return text.match(/[\p{L}\d]+/gu) ?? []
}

/** Whether the words stand in the others in their order. None do not. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const word of all) if (word === some[at]) at += 1
  return some.length > 0 && at === some.length
}

for (const { name, use } of EDITIONS)
  test.describe(`at ${name}`, () => {
    test.use(use)

    test('the page opens with a headline as its title, within its width and open to everybody', async ({
      page,
    }) => {
      await page.goto('./')
      await expect(page.locator('[data-row]').nth(3)).toBeVisible()
      const [title = ''] = (await page.title()).split(' – Where It Pays')
      const headline = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? ''
      // A phone's three lines hold the same sentences with fewer words.
      if (use.viewport.width < 700) expect(isWithin(words(headline), words(title))).toBe(true)
      else expect(headline).toBe(title)
      await fitsItsWidth(page)
      await axe(page)
    })
  })

for (const { name, use, rows } of [
  { name: '1280 × 800', use: DESK, rows: 12 },
  { name: '360 × 760', use: PHONE, rows: 3 },
])
  test.describe(`at ${name}`, () => {
    test.use(use)

    test(`at least ${rows} ranked places are whole in view without a scroll`, async ({ page }) => {
      await page.goto('./')
      await expect(page.locator('[data-row]').nth(rows)).toBeAttached()
      const inView = await page.locator('[data-row]').evaluateAll(
        (all) =>
          all.filter((row) => {
            const { top, bottom, left, right } = row.getBoundingClientRect()
            // A bar at the bottom may cover what is inside the window.
            const over = document.elementFromPoint((left + right) / 2, bottom - 2)
            return top >= 0 && bottom <= window.innerHeight && over !== null && row.contains(over)
          }).length,
      )
      expect(inView).toBeGreaterThanOrEqual(rows)
    })
  })

test('the two files of the first picture are asked for before the script and only once', async ({ page }) => {
  const data: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/')) data.push(request.url().replace(/^.*\/data\/[^/]+\//, ''))
  })
  await page.goto('./')
  await expect(page.locator('[data-row]').nth(3)).toBeVisible()
  expect(data.slice(0, 2).toSorted()).toEqual(['metros.json', 'roles/15-1254.json'])
  expect(data.filter((path) => path === 'metros.json')).toHaveLength(1)
  expect(data.filter((path) => path === 'roles/15-1254.json')).toHaveLength(1)
})

test('the page works from a folder of any host', async ({ page }) => {
  const folder = resolve(import.meta.dirname, '../../dist')
  const server = await startStaticServer({ folder, port: 0, at: '/pay/in/cities/' })
  try {
    await page.goto(`${server.url}?roles=15-1252`)
    await expect(page.locator('[data-row]').nth(3)).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/pay/in/cities/')
  } finally {
    await server.close()
  }
})

test.describe('the fixture of these tests', () => {
  test('notices a message in the console', async ({ page, wrongs }) => {
    await page.goto('./')
    await page.evaluate(() => {
      console.error('on purpose')
    })
    await expect.poll(() => wrongs).toEqual(['console error: on purpose'])
    wrongs.length = 0
  })

  test('notices what the content security policy forbids', async ({ page, wrongs }) => {
    await page.goto('./')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.head.append(script)
    })
    await expect.poll(() => wrongs.join()).toContain('policy violated: script-src-elem inline')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    wrongs.length = 0
  })

  test('notices a file that is not there', async ({ page, wrongs }) => {
    await page.goto('./')
    await page.evaluate(() => fetch('./data/nothing.json'))
    await expect.poll(() => wrongs.join()).toContain('answer 404')
    wrongs.length = 0
  })
})
