import { DESK, expect, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

inEveryEdition('What goes with a role', [
  {
    title: 'the role’s page stands under its row at its own address',
    address: '?v=1&view=roles&roles=15-1254&open=15-1254',
    headline: /^Web developers earn \$92,650/,
    says: [
      'Where it pays',
      'To start',
      'Technologies asked for',
      'Skills that set it apart',
      'Titles people use',
    ],
  },
  {
    title: 'nearby roles that pay more in the nation',
    address: '?v=1&view=roles&show=nearby',
    headline: 'Of 10 roles near web developers, 8 pay more; database architects most, +$46,850.',
    onPhone: '8 of 10 roles near web developers pay more; database architects most, +$46,850.',
    says: ['Show 2 roles that pay no more', 'hot technologies shared'],
  },
  {
    title: 'nearby roles in a place where some are not published',
    address: '?v=1&view=roles&show=nearby&roles=47-2111&place=19740',
    headline: /power-line installers most of those with 100 jobs, \+\$27,940\.$/,
    onPhone: '5 of 6 roles near electricians pay more in Denver, such as power-line installers, +$27,940.',
    says: [/no median published in Denver: lighting technicians/],
  },
  {
    title: 'a role that is not published in the place',
    address: '?v=1&view=roles&show=nearby&roles=27-2011&place=36500',
    headline: 'No pay is published for actors in Olympia, so nothing near them can be compared.',
  },
  {
    title: 'how a title is filed and listed',
    address: '?v=1&view=roles&show=titles&roles=backend-engineer',
    headline: /^Employers file 86% of 1,029 “backend engineer” offers under software developers/,
    onPhone: 'Employers file “backend engineer” mostly under software developers: 86%.',
    says: ['under codes that are not named', 'Its 17 metro areas →'],
  },
  {
    title: 'which titles go with an occupation',
    address: '?v=1&view=roles&show=titles&roles=15-1252',
    headline:
      /^Workers gave O\*NET \d+ titles for software developers; employers file \d+ of 21 titles mostly there/,
    onPhone: /^How software developers are titled/,
  },
  {
    title: 'metro areas of a filed title, by filings alone',
    address: '?v=1&roles=data-engineer',
    headline:
      'Offers titled data engineer were most in San Francisco: $189,689 at the median of 550 visa filings.',
    says: [/324 metro areas with too few filings/],
  },
])

test.describe('Forms of Roles', () => {
  test.use(DESK)
  test('are gone through by keys, and Back returns', async ({ page }) => {
    await page.goto('./?v=1&view=roles')
    await picturesStand(page)
    await page.getByRole('tab', { name: 'Plate' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(headline(page)).toHaveText(/^Of 10 roles near web developers/)
    await expect(page.getByRole('tab', { name: 'Nearby' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(headline(page)).toHaveText(/^Workers gave O\*NET/)
    await expect(page.getByRole('tab', { name: 'Titles' })).toBeFocused()
    await page.goBack()
    await expect(headline(page)).toHaveText(/^Of 10 roles near web developers/)
  })

  test('keep the focus on the form that was pressed', async ({ page }) => {
    await page.goto('./?v=1&view=roles&show=nearby')
    await picturesStand(page)
    await page.getByRole('tab', { name: 'Titles' }).click()
    await expect(headline(page)).toHaveText(/^Workers gave O\*NET/)
    await expect(page.getByRole('tab', { name: 'Titles' })).toBeFocused()
    await page.getByRole('tab', { name: 'Plate' }).click()
    await expect(page.getByRole('tab', { name: 'Nearby' })).toHaveAttribute('tabindex', '-1')
    await expect(page.getByRole('tab', { name: 'Plate' })).toBeFocused()
  })
})
