import type { Page } from '@playwright/test'
import { DESK, expect, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use(DESK)

/** Asserts that focus is somewhere and can be seen: an outline around the element or around the option it stands on. */
async function focusIsSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'focus is nowhere'
    const option = document.getElementById(at.getAttribute('aria-activedescendant') ?? '')
    const isOutlined = (element: Element | null) => {
      if (element === null) return false
      const { outlineStyle, outlineWidth, clipPath } = getComputedStyle(element)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && clipPath === 'none'
    }
    // A slider's thumb has the outline: the browser tells its style only by the rule.
    const isThumbOutlined = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((rule) => {
        if (!(rule instanceof CSSStyleRule)) return false
        const [host, ...rest] = rule.selectorText.split('::-webkit-slider-thumb')
        return (
          rest.length === 1 &&
          at.matches(host ?? '') &&
          /:focus-visible$/.test(host ?? '') &&
          rule.style.outline !== ''
        )
      })
    if (!at.matches(':focus-visible')) return `focus is not to be seen: ${at.outerHTML.slice(0, 120)}`
    return isOutlined(at) || isOutlined(option) || isThumbOutlined
      ? 'seen'
      : `no outline: ${at.outerHTML.slice(0, 120)}`
  })
  expect(seen).toBe('seen')
}

/** Presses Tab until the focused element has this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 90; i += 1) {
    await page.keyboard.press(key)
    await focusIsSeen(page)
    const words = await page.evaluate(() => {
      const at = document.activeElement
      return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    })
    if (name.test(words)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

test('moment 25: by keys alone a role is picked, rank 15 read and kept, Compare opened, the link copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await picturesStand(page)
  await tabTo(page, /^Role:/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Role' })).toBeFocused()
  await focusIsSeen(page)
  await page.keyboard.type('software developers')
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Software developers')
  await page.keyboard.press('Enter')
  await expect(headline(page)).toContainText('software developers')
  await picturesStand(page)
  await focusIsSeen(page)

  await tabTo(page, /Enter opens a place, Space keeps it/)
  for (let i = 0; i < 400; i += 1) {
    const words = await page.evaluate(
      () =>
        document
          .getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
          ?.getAttribute('aria-label') ?? '',
    )
    if (/as paid, rank 15;/.test(words)) break
    await page.keyboard.press('ArrowDown')
  }
  await focusIsSeen(page)
  const read = await page.evaluate(
    () =>
      document
        .getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
        ?.getAttribute('aria-label') ?? '',
  )
  expect(read).toMatch(
    /^.+, [A-Z]{2}: \$\d{3},\d{3} as paid, rank 15; \$[\d,]+ after local prices, rank \d+;/,
  )
  const place = read.slice(0, read.indexOf(':'))
  await page.keyboard.press(' ')
  await expect(
    page.getByRole('status').filter({ hasText: `${place} kept. 1 place to compare.` }),
  ).toHaveCount(1)
  await focusIsSeen(page)

  await tabTo(page, /^Compare 1$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/view=compare/)
  await picturesStand(page)
  await focusIsSeen(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, /^Share$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible()
  await focusIsSeen(page)
  await tabTo(page, /^Copy link$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(1)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/view=compare.*roles=15-1252&metros=\d{5}$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

test('no screen loses the focus or hides it on a walk through all its stops', async ({ page }) => {
  for (const address of ['?v=1&view=compare', '?v=1&view=roles&roles=15-1252.15-1254', '?v=1&view=growth']) {
    await page.goto(`./${address}`)
    await picturesStand(page)
    await tabTo(page, /^About the data$/)
  }
})

test('what is taken away with the focus hands it on: chips, the filter of an empty result, the other name of a role', async ({
  page,
}) => {
  for (const [address, name] of [
    ['?v=1&states=CA&jobs=100_max', /^Remove California/],
    ['?v=1&jobs=100_max', /^Remove 100/],
    ['?v=1&states=WY&jobs=min_100000', /^Remove “/],
    ['?v=1&states=WY&jobs=min_100000', /^Clear all filters$/],
    ['?v=1', /^Switch →$/],
    ['?v=1&view=roles&roles=none&place=19740&prep=1.2', /^Remove /],
    ['?v=1&view=growth&show=all&growth=10_max', /^Remove /],
  ] as const) {
    await page.goto(`./${address}`)
    await picturesStand(page)
    await page.waitForLoadState('networkidle')
    const control = page.getByRole('main').getByRole('button', { name }).first()
    await control.focus()
    await page.keyboard.press('Enter')
    await expect(control).toBeHidden()
    await picturesStand(page)
    await focusIsSeen(page)
  }
})

test('Escape puts out the option of a list and leaves the focus to be seen around the list', async ({
  page,
}) => {
  for (const address of [
    '?v=1',
    '?v=1&view=compare&metros=41860.19740',
    '?v=1&view=roles&roles=none&place=19740',
  ]) {
    await page.goto(`./${address}`)
    await picturesStand(page)
    const list = page.getByRole('listbox').first()
    await list.focus()
    await page.keyboard.press('ArrowDown')
    await expect(list).toHaveAttribute('aria-activedescendant', /./)
    await page.keyboard.press('Escape')
    await expect(list).not.toHaveAttribute('aria-activedescendant', /./)
    await focusIsSeen(page)
  }
})

test('what has the focus beside a long list is in view', async ({ page }) => {
  await page.goto('./?v=1&view=roles&roles=none&place=19740')
  await picturesStand(page)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  const field = page.getByRole('button', { name: /^Management: 31 roles/ })
  await field.focus()
  await expect(field).toBeInViewport()
})

test('moment 9: ☆ is announced once, with the count, and so is letting go', async ({ page }) => {
  await page.goto('./')
  await picturesStand(page)
  await expect(page.getByRole('contentinfo')).toBeAttached()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = [...document.querySelectorAll('[role="status"]')].at(-1)
    if (!region) throw new Error('the page has a live region')
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
  await page.locator('[data-row="41940"] [data-star]').click()
  await expect(page.getByRole('link', { name: 'Compare 1' })).toBeVisible()
  await page.locator('[data-row="41940"] [data-star]').first().click()
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => 'said' in window && window.said))
    .toEqual(['San Jose, CA kept. 1 place to compare.', 'San Jose, CA let go. No place is kept.'])
})

test('moment 25: what is taken out of Compare with the focus on it hands it on, and so does a form that is exchanged', async ({
  page,
}) => {
  await page.goto('./?v=1&view=compare&metros=42660.19740.41180.41940&base=19740')
  await picturesStand(page)
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press(/^Place: San Jose/)
  await press('Take San Jose out')
  await expect(page.getByRole('button', { name: /^Place: St\. Louis/ })).toBeFocused()
  await press('Save as one page')
  await expect(page.getByRole('article')).toBeVisible()
  await focusIsSeen(page)
  await press('Back to the comparison')
  await expect(page.getByRole('radio', { name: 'Matrix' })).toBeVisible()
  await focusIsSeen(page)
  await page.getByRole('radio', { name: 'Picture' }).focus()
  for (const form of ['Matrix', 'Table']) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: form })).toBeFocused()
  }
})

test('moment 25: keys walk the forms of Growth, each of which draws its choice anew', async ({ page }) => {
  await page.goto('./?v=1&view=growth')
  await picturesStand(page)
  await page.getByRole('tab', { name: 'Forecast check' }).focus()
  for (const form of ['All roles', 'Track record', 'Treemap', 'Table']) {
    await page.keyboard.press('ArrowRight')
    await picturesStand(page)
    await expect(page.getByRole('tab', { name: form })).toBeFocused()
  }
})
