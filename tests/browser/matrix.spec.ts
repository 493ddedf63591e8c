import { readFile } from 'node:fs/promises'
import { DESK, expect, PHONE, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

const MATRIX = '?v=1&view=compare&show=matrix'
const FOUR = `${MATRIX}&roles=15-1252.15-1254.29-1141.11-1021&metros=41940.42660.19740.41180.35620`

inEveryEdition('Matrix', [
  {
    title: 'roles and places, each cell against the nation for its role',
    address: FOUR,
    headline:
      'San Jose pays most for all four roles; registered nurses there earn 2.2 times the nation’s figure.',
    onPhone: 'San Jose pays most for all four roles.',
    says: ['$213,110'],
    saysOnPhone: ['$213,110 +57%'],
  },
  {
    title: 'a filed title has no pay of a place: said, with what is shown instead',
    address: `${MATRIX}&roles=backend-engineer&metros=42660`,
    headline: 'San Jose pays web developers most.',
    says: [/^Backend engineer: known from visa filings only/, /suggested/],
  },
])

test.describe('at a desk', () => {
  test.use(DESK)

  test('the page is titled by the headline, five places fit', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    await expect(page).toHaveTitle(/^San Jose pays most for all four roles/)
    const excess = await page
      .getByRole('table')
      .first()
      .evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))
    expect(excess).toBeLessThanOrEqual(0)
  })

  test('a place orders the roles, a role the places; Back undoes each', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    const first = page.getByRole('rowheader').first()
    const place = page.getByRole('columnheader').nth(1)
    await expect(first).toContainText('Software developers')
    await page.getByRole('button', { name: 'San Jose, CA' }).click()
    await expect(first).toContainText('Registered nurses')
    await page.goBack()
    await expect(first).toContainText('Software developers')
    await page.getByRole('button', { name: 'Denver, CO' }).focus()
    await page.getByRole('button', { name: 'Web developers', exact: true }).last().press('Enter')
    await expect(page.getByRole('columnheader').last()).toContainText('Denver, CO')
    await expect(place).toContainText('San Jose, CA')
    await page.goBack()
    await expect(page.getByRole('columnheader').last()).toContainText('New York, NY')
  })

  test('the CSV holds every cell', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    for (const soc of ['15-1252', '15-1254', '29-1141', '11-1021'])
      expect(text.split('\n').filter((line) => line.includes(`,${soc},`))).toHaveLength(5)
  })

  test('my pay is in the picture and never in its file', async ({ page }) => {
    await page.goto(`./${MATRIX}&base=mine&salary=91870&metros=41940.42660`)
    await picturesStand(page)
    await expect(page.getByRole('rowheader').first()).toContainText('$91,870')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(await readFile(await download.path(), 'utf8')).not.toMatch(/91,?870|my pay|mine/i)
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('another role is chosen from a list', async ({ page }) => {
    await page.goto(`./${FOUR}`)
    await picturesStand(page)
    await page.getByRole('combobox', { name: 'Role' }).selectOption('29-1141')
    await expect(page.getByText('$216,740 +122%')).toBeVisible()
    await expect(headline(page)).toBeInViewport()
  })
})
