import { readFile } from 'node:fs/promises'
import { axe, DESK, EDITIONS, expect, fitsItsWidth, PHONE, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

const FOUR = '?v=1&view=compare&metros=42660.19740.41180.41940&base=19740'

inEveryEdition('Compare', [
  {
    title: 'moment 10: opened empty it shows three sensible places, labelled as suggestions',
    address: '?v=1&view=compare',
    headline:
      'San Jose pays $74,020 more than the nation on paper and $58,300 more after prices, the most of the three.',
    onPhone: 'San Jose pays $58,300 more than the nation after prices, the most of the three.',
    says: [
      /^Suggestions – keep one with ☆/,
      'most jobs',
      'pays most after prices',
      'pays most where prices are below the nation’s',
    ],
    saysOnPhone: ['Suggestions: keep one with ☆', '☆ suggestion'],
  },
  {
    title: 'four places against Denver, a part of the index moved to housing',
    address: `${FOUR}&housing=30`,
    headline:
      'San Jose pays most after prices (30% to housing), $40,400 more than Denver; Seattle pays $28,000 more, with nearly four times the jobs.',
    onPhone: 'San Jose pays most after prices (30% to housing), $40,400 more than Denver.',
    says: [/^St\. Louis passes Seattle at 9%/, /30\.5% of the index moved to housing/],
  },
  {
    title: 'a state beside a metro area, for two roles',
    address: '?v=1&view=compare&roles=15-1254.15-1252&metros=42660.TX',
    headline:
      'Web developers: Seattle pays $37,790 more than the nation on paper and $24,700 more after prices.',
    onPhone: 'Web developers: Seattle pays $24,700 more than the nation after prices.',
    says: [/^Software developers: Seattle pays \$31,300 more/],
    saysOnPhone: [/^Software developers: Seattle pays \$/],
  },
  {
    title: 'hourly pay, and a place that publishes none',
    address: '?v=1&view=compare&roles=27-2011&metros=42660.TX',
    headline: /^Texas pays \$3\.19 an hour less than the nation on paper .* Seattle publishes no figure\.$/,
    onPhone: 'Texas pays $2.41 an hour less than the nation after prices. Seattle publishes no figure.',
    says: ['not published for this role', 'Not published for this role in May 2025: Seattle'],
  },
  {
    title: 'a place that this release does not have is named, the other is shown',
    address: '?v=1&view=compare&metros=99999.42660',
    headline: /^Seattle pays \$37,790 more than the nation/,
    onPhone: /^Seattle pays \$24,700 more than the nation/,
    says: ['This release has no place 99999.'],
  },
  {
    title: 'a role that this release does not have is named, and what is shown instead',
    address: '?v=1&view=compare&roles=99-9999&metros=42660',
    headline: /^Seattle pays \$37,790 more than the nation/,
    onPhone: /^Seattle pays \$24,700 more than the nation/,
    says: ['This release has no occupation 99-9999. Shown for web developers instead.'],
  },
])

test.describe('at a desk', () => {
  test.use(DESK)

  test('a suggestion that is kept is a choice: it counts in the navigation and is in the address', async ({
    page,
  }) => {
    await page.goto('./?v=1&view=compare')
    await page.getByRole('button', { name: 'Keep San Jose, pays most after prices' }).click()
    await expect(page.getByRole('link', { name: 'Compare 1' })).toBeVisible()
    await expect(page).toHaveURL(/metros=41940/)
  })

  test('moment 21: a drag of the housing handle is one act: Back undoes it whole, Forward redoes it', async ({
    page,
  }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    const handle = page.getByRole('slider', { name: /moved to housing/ })
    await handle.scrollIntoViewIfNeeded()
    const entries = () => page.evaluate(() => history.length)
    const before = await entries()
    const box = await handle.boundingBox()
    if (box === null) throw new Error('the handle has a place')
    await page.mouse.move(box.x + 4, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 12 })
    await page.mouse.up()
    await expect(page).toHaveURL(/housing=\d\d/)
    expect((await entries()) - before).toBe(1)
    const moved = page.url()
    await page.goBack()
    await expect(page).not.toHaveURL(/housing=/)
    await expect(handle).toHaveValue('0')
    await page.goForward()
    await expect(page).toHaveURL(moved)
  })

  test('moment 12: the housing handle at none is BEA’s own, moves figures and headline, and says where the order flips', async ({
    page,
  }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    const seattle = page.getByRole('option', { name: /^Seattle, WA: \$130,440 as paid/ })
    // $130,440 ÷ BEA's 111.1 of 2024, to the nearest $100.
    await expect(seattle).toContainText('$117,400')
    await expect(page.getByText(/^St\. Louis passes Seattle at 9% and San Jose at 30.5%/)).toBeVisible()
    const handle = page.getByRole('slider', { name: /moved to housing/ })
    await handle.focus()
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/housing=20/)
    await expect(seattle).not.toContainText('$117,400')
    await expect(headline(page)).toContainText('Seattle pays $28,700 more')
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft')
    await expect(page).not.toHaveURL(/housing=/)
    await expect(seattle).toContainText('$117,400')
    await expect(headline(page)).toContainText('Seattle pays $30,300 more')
  })

  test('the table has the pictures’ figures', async ({ page }) => {
    await page.goto(`./${FOUR}&show=table`)
    const row = page.getByRole('row', { name: /Seattle, WA/ })
    await expect(row).toContainText('$130,440')
    await expect(row).toContainText('3,470')
  })
})

test.describe('take-home pay', () => {
  for (const { name, use } of EDITIONS)
    test.describe(name, () => {
      test.use(use)
      test('is closed at first, an estimate where it is opened, in the address and in no headline', async ({
        page,
      }) => {
        await page.goto(`./${FOUR}`)
        await picturesStand(page)
        const words = await headline(page).innerText()
        const opener = page.getByRole('button', { name: 'Take-home pay, an estimate' })
        await expect(opener).toHaveAttribute('aria-expanded', 'false')
        await opener.press('Enter')
        await expect(page).toHaveURL(/tax=single/)
        const block = page.getByRole('region', { name: 'Take-home pay', exact: true })
        await expect(block.getByText(/^An estimate for a single filer/)).toBeVisible()
        await expect(block.getByRole('row', { name: /Seattle, WA \$100,400 \$90,400/ })).toBeVisible()
        await expect(block.getByText(/^Left out, so that less is left than said: /)).toBeVisible()
        expect(await headline(page).innerText()).toBe(words)
        await fitsItsWidth(page)
        await axe(page)
        const saving = page.waitForEvent('download')
        await block.getByRole('button', { name: 'CSV of take-home pay' }).click()
        const saved = await saving
        expect(saved.suggestedFilename()).toBe('where-it-pays-take-home-15-1254.csv')
        const csv = await readFile(await saved.path(), 'utf8')
        expect(csv).toContain('# Assumptions: Left out')
        expect(csv).toContain('Web developers,"Seattle, WA",100422,')
        await block.getByRole('radio', { name: 'Married, one earner' }).click()
        await expect(page).toHaveURL(/tax=married/)
        await expect(block.getByText(/filing jointly/)).toBeVisible()
      })
    })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a card a place, each figure in view of its card', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    const seattle = page.getByRole('option', { name: /^Seattle, WA: \$130,440 as paid/ })
    await expect(seattle).toBeVisible()
    for (const text of ['$130,440', '$117,400', '+$30,300'])
      await expect(seattle.getByText(text)).toBeVisible()
    await expect(headline(page)).toBeInViewport()
  })
})
