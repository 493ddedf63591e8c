import { axe, DESK, expect, test } from './support/page.ts'
import { headline, picturesStand } from './support/pictures.ts'

test.use(DESK)

test('walk 1: an offer as a nurse in Denver, weighed against Seattle, ends in a sentence, its flip point and a link', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByRole('button', { name: /^Role:/ }).click()
  await page.getByRole('combobox', { name: 'Role' }).fill('nurse')
  await page.getByRole('option', { name: /^Registered nurses/ }).click()
  await expect(headline(page)).toContainText('registered nurses')

  await page.getByRole('button', { name: /^Compared with:/ }).click()
  await page.getByRole('combobox').fill('denver')
  await page.getByRole('option', { name: /^Denver, CO/ }).click()
  await expect(page).toHaveURL(/base=19740/)
  await expect(headline(page)).toContainText('than Denver')

  const find = async (typed: string, place: RegExp) => {
    await page.getByRole('button', { name: /^Where:/ }).click()
    await page.getByRole('searchbox', { name: 'Find a place' }).fill(typed)
    await page.getByRole('dialog').getByRole('button', { name: place }).click()
  }
  await find('seattle', /^Seattle, WA/)
  const seattle = page.getByRole('region', { name: 'Seattle, WA' })
  await expect(seattle.getByText(/\$115,\d{3} after local prices/)).toBeVisible()
  await expect(
    page.getByText(/^Seattle stays above Denver, however much is moved up to 40%\.$/),
  ).toBeVisible()
  await seattle.getByRole('button', { name: '☆ Keep' }).click()
  await find('denver', /^Denver, CO/)
  await page.getByRole('region', { name: 'Denver, CO' }).getByRole('button', { name: '☆ Keep' }).click()

  await page.getByRole('link', { name: 'Compare 2' }).click()
  await picturesStand(page)
  const words =
    'Seattle pays $27,130 more than Denver on paper and $19,800 more after prices, with 31% more jobs.'
  await expect(headline(page)).toHaveText(words)
  await expect(page.getByText('The order stays the same up to 40%: Seattle, Denver.')).toBeVisible()
  await axe(page)

  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const elsewhere = await browser.newContext()
  const opened = await elsewhere.newPage()
  await opened.goto(link)
  await expect(headline(opened)).toHaveText(words)
  await expect(opened).toHaveTitle(words)
  await elsewhere.close()
})

test('walk 2: two developers weigh housing more, narrow the list, keep three and see where their order turns', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: /^Role:/ }).click()
  await page.getByRole('combobox', { name: 'Role' }).fill('software developer')
  await page.getByRole('option', { name: /^Software developers/ }).click()
  await page.getByRole('radio', { name: 'after prices' }).click()
  const handle = page.getByRole('slider', { name: /moved to housing/ })
  await handle.focus()
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/housing=20/)

  await page.getByRole('button', { name: /^Filter:/ }).click()
  const panel = page.getByRole('dialog', { name: 'Filter' })
  await panel.getByRole('button', { name: /^100\+ jobs \(\d+\)$/ }).click()
  const beats = panel.getByRole('button', { name: /^beats the nation after prices \(\d+\)$/ })
  const left = /\((\d+)\)$/.exec(await beats.innerText())?.[1] ?? 'no count'
  await beats.click()
  await expect(panel.getByText(`${left} of 377 places listed`)).toBeVisible()
  await axe(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText(`${left} of 377 metro areas with a figure`)).toBeVisible()
  // “Of the 77 listed” where two lines have room for it beside what is moved to housing.
  await expect(headline(page)).toHaveText(
    new RegExp(`^(Of the ${left} listed, |Here ).*\\(20% to housing\\)`),
  )

  await page.getByRole('listbox').focus()
  // Each kept place is repeated on top, and the keys stay on the row that was kept.
  for (const steps of [0, 1, 1]) {
    for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press(' ')
  }
  await expect(page.getByRole('link', { name: 'Compare 3' })).toBeVisible()
  await page.getByRole('link', { name: 'Compare 3' }).click()
  await picturesStand(page)
  await expect(headline(page)).toHaveText(/more than the nation on paper|less than the nation on paper/)
  await expect(page.getByText('20% of the index moved to housing', { exact: true })).toBeVisible()
  await expect(page.getByText(/passes .* at \d+%|The order stays the same up to 40%/).first()).toBeVisible()
})
