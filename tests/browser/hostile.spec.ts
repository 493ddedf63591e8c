import { DESK, expect, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use(DESK)

for (const { what, search } of [
  {
    what: 'values that no key has',
    search: '?v=1&view=nowhere&show=7&roles=x.y&rank=best&housing=41&base=-1',
  },
  { what: 'broken escapes and control characters', search: '?%E0%A4%A&roles=%00%FF&metros=%F0%9F' },
  { what: 'names that objects inherit', search: '?__proto__=1&constructor=x&toString=y&hasOwnProperty=z' },
  {
    what: 'markup and paths',
    search: '?roles=%3Cscript%3Ealert(1)%3C/script%3E&open=../../manifest&find=%22%27%3E',
  },
  {
    what: 'numbers out of range',
    search: '?v=99999999999&jobs=9e99_max&pay=max_min&miles=-5&salary=1e9&base=mine',
  },
  { what: 'ten thousand letters', search: `?metros=${'41940.'.repeat(900)}&find=${'a'.repeat(5000)}` },
  { what: 'every key twice', search: '?roles=15-1252&roles=15-1254&view=cities&view=growth&v=1&v=2' },
])
  test(`an address of ${what} shows a picture, and is put right`, async ({ page }) => {
    await page.goto(`./${search}`)
    await picturesStand(page)
    await expect(headline(page)).not.toHaveText('Where does it pay?')
    const { search: put } = new URL(page.url())
    expect(put).toMatch(/^(\?v=1(&[a-z]+=[\w.-]+)+)?$/i)
    await page.reload()
    await picturesStand(page)
    expect(new URL(page.url()).search).toBe(put)
  })

for (const { what, damage } of [
  { what: 'is cut off', damage: (text: string) => text.slice(0, text.length / 2) },
  { what: 'is of another kind', damage: (text: string) => text.replace(/"kind":"\w+"/, '"kind":"map"') },
  { what: 'is a page of the host’s', damage: () => '<!doctype html><title>Sign in</title>' },
  { what: 'is empty', damage: () => '' },
])
  test(`a role’s file that ${what} is said in place, the rest works, and trying again heals it`, async ({
    page,
  }) => {
    await page.route('**/roles/15-1252.json', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: damage(await response.text()) })
    })
    await page.goto('./')
    await picturesStand(page)
    await page.getByRole('button', { name: 'Switch →' }).click()
    await expect(page.getByText(/^A data file could not be read: roles\/15-1252\.json/)).toBeVisible()
    await page.getByRole('link', { name: 'Growth' }).click()
    await expect(headline(page)).toHaveText(/^1,300,700 software developers were forecast for 2024/)
    await page.getByRole('link', { name: 'Cities' }).click()
    await expect(page.getByText(/^A data file could not be read/)).toBeVisible()
    await page.unroute('**/roles/15-1252.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(headline(page)).toContainText('software developers')
    await expect(page.locator('[data-row]').nth(3)).toBeVisible()
    await expect(page.getByText(/^A data file could not be read/)).toBeHidden()
  })

test('the first file of all may be damaged: the frame stands and trying again draws it', async ({
  page,
  wrongs,
}) => {
  await page.route('**/metros.json', (route) => route.fulfill({ body: '{"kind":"metros"' }))
  await page.goto('./')
  await expect(page.getByText(/^A data file could not be read: metros\.json/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Where It Pays' })).toBeVisible()
  await page.unroute('**/metros.json')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('[data-row]').nth(3)).toBeVisible()
  expect(wrongs.filter((wrong) => !wrong.includes('preload'))).toEqual([])
  wrongs.length = 0
})

test('offline after it has loaded, another role is a message and not a white page; online again, trying again works', async ({
  page,
  context,
  wrongs,
}) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'An article on backend developers, checked' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Switch →' }).click()
  await expect(
    page.getByText(/The figures could not be loaded and are not on this device\. Check the connection/),
  ).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('software developers')
  expect(wrongs.filter((wrong) => !/roles\/15-1252\.json|ERR_INTERNET_DISCONNECTED/.test(wrong))).toEqual([])
  wrongs.length = 0
})

const UNLOADED = /^This part of the page could not be loaded/

test('a screen whose script cannot be had is said, the others work, and trying again heals it', async ({
  page,
  wrongs,
}) => {
  await page.goto('./')
  await picturesStand(page)
  await page.route('**/assets/GrowthScreen-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Growth' }).click()
  await expect(page.getByText(UNLOADED)).toBeVisible()
  await page.getByRole('link', { name: 'Cities' }).click()
  await expect(page.locator('[data-row]').nth(3)).toBeVisible()
  await page.getByRole('link', { name: 'Growth' }).click()
  await page.unroute('**/assets/GrowthScreen-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(headline(page)).toContainText('web developers')
  expect(wrongs.join()).toContain('GrowthScreen')
  wrongs.length = 0
})

for (const { what, button, script, inside } of [
  { what: 'Share', button: 'Share', script: 'ShareDialog', inside: 'Share this view' },
  { what: 'a word of the sentence', button: /^Measure:/, script: 'MeasurePanel', inside: 'Measure' },
])
  test(`offline, what ${what} opens is a message in its place, and the page stays; online again, trying again opens it`, async ({
    page,
    context,
    wrongs,
  }) => {
    let opened = 0
    page.on('domcontentloaded', () => (opened += 1))
    await page.route(`**/assets/${script}-*.js`, (route) => route.abort())
    await page.goto('./')
    await picturesStand(page)
    // What comes after the first rows is here too, each part with its own parts.
    await expect(page.getByText(/^Dots by jobs/)).toBeVisible()
    await expect(page.getByRole('slider')).toBeVisible()
    await expect(page.locator('main svg text', { hasText: /^San Jose$/ }).first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /^An article on/ })).toBeVisible()
    await expect(page.getByRole('button', { name: 'About the data' })).toBeVisible()
    await context.setOffline(true)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(UNLOADED)).toBeVisible()
    await expect(page.locator('[data-row]').nth(3)).toBeVisible()
    expect(opened).toBe(1)
    await context.setOffline(false)
    await page.unroute(`**/assets/${script}-*.js`)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog', { name: inside })).toBeVisible()
    await expect(page.getByText(UNLOADED)).toBeHidden()
    wrongs.length = 0
  })

for (const { what, file, control, said } of [
  { what: 'a script', file: '**/assets/GrowthScreen-*.js', control: 'Growth', said: UNLOADED },
  {
    what: 'a data file',
    file: '**/roles/15-1252.json',
    control: 'Switch →',
    said: /^This release has no occupation/,
  },
])
  test(`a new deployment that removed ${what} of the open page: it is read anew, and once only`, async ({
    page,
    wrongs,
  }) => {
    let opened = 0
    page.on('domcontentloaded', () => (opened += 1))
    await page.goto('./')
    await picturesStand(page)
    await page.route(file, (route) => route.fulfill({ status: 404 }))
    await page.route(
      (url) => url.pathname.endsWith('/'),
      (route) =>
        route.request().resourceType() === 'fetch'
          ? route.fulfill({ body: '<script type="module" src="./assets/index-another.js"></script>' })
          : route.continue(),
    )
    await page.locator('a, button').filter({ hasText: control }).first().click()
    await expect.poll(() => opened).toBe(2)
    await expect(page).toHaveURL(/v=1/)
    await expect(page.getByText(said)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(opened).toBe(2)
    wrongs.length = 0
  })

for (const { what, stored } of [
  { what: 'half a text', stored: '{"scheme":"dark","sal' },
  { what: 'values of other kinds', stored: '{"scheme":"neon","salary":"much","__proto__":{"x":1}}' },
  { what: 'a list', stored: '[1,2,3]' },
])
  test(`stored settings that are ${what} are kept aside, and the page opens`, async ({ page }) => {
    await page.addInitScript((text) => {
      if (localStorage.getItem('where-it-pays.settings') === null)
        localStorage.setItem('where-it-pays.settings', text)
    }, stored)
    await page.goto('./')
    await picturesStand(page)
    await expect(page.getByRole('button', { name: 'My pay: + my pay' })).toBeVisible()
    await page.getByRole('button', { name: /^My pay:/ }).click()
    await page.getByRole('textbox', { name: 'My pay' }).fill('92,000')
    await expect(page).toHaveURL(/base=mine/)
    const kept = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key)))
    expect(kept).toContain(stored)
    await page.reload()
    await expect(page.getByRole('button', { name: 'My pay: my pay $92k' })).toBeVisible()
  })

test('a browser that stores nothing says so where it matters, and everything else works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await page.goto('./')
  await picturesStand(page)
  await page.getByRole('button', { name: /^My pay:/ }).click()
  await page.getByRole('textbox', { name: 'My pay' }).fill('92,000')
  await expect(page.getByText(/^This browser stores nothing/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compared with: my pay' })).toBeAttached()
})

test('two tabs keep their own views and share what the device remembers', async ({ page, context }) => {
  await page.goto('./')
  const other = await context.newPage()
  await other.goto('./?v=1&view=growth')
  await picturesStand(page)
  await picturesStand(other)
  const before = await headline(other).innerText()
  await page.getByRole('button', { name: /^My pay:/ }).click()
  await page.getByRole('textbox', { name: 'My pay' }).fill('92,000')
  await page.keyboard.press('Escape')
  await expect(headline(other)).toHaveText(before)
  await other.getByRole('button', { name: 'About the data' }).click()
  await other.getByRole('radio', { name: 'Dark' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: 'My pay: my pay $92k' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
