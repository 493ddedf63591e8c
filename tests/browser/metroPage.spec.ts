import { EDITIONS, expect, test } from './support/page.ts'
import { headline, inEveryEdition, picturesStand } from './support/pictures.ts'

const DENVER = '?v=1&view=roles&roles=none&place=19740'

inEveryEdition('A metro’s page', [
  {
    title: 'is known for what it has most times the national share of, and no market under 100 jobs is named',
    address: `${DENVER}&sort=share`,
    headline:
      'Denver is known for mining and geological engineers: 8.3 times the national share. Next, computer network architects: 5.5.',
    says: ['Cartographers'],
  },
  {
    title: 'without a price level says so',
    address: '?v=1&view=roles&roles=none&place=14860',
    headline: 'Bridgeport pays 396 of 464 roles more than the nation does.',
    says: ['Cardiologists'],
  },
])

for (const { name, use } of EDITIONS.filter((edition) => edition.name.endsWith('light')))
  test.describe(`at ${name}`, () => {
    test.use(use)
    const isPhone = name.startsWith('360')

    test('a reader orders a metro’s roles by share, follows a similar metro and sees who filed there', async ({
      page,
    }) => {
      await page.goto(`./${DENVER}`)
      await expect(headline(page)).toContainText('Denver pays 494 of 612 roles')
      if (isPhone) await page.getByRole('combobox', { name: 'Rank by' }).selectOption('share')
      else await page.getByRole('radio', { name: 'share of jobs' }).click()
      await expect(headline(page)).toContainText('Denver is known for mining and geological engineers')
      const about = () => (isPhone ? page.getByRole('button', { name: /^About the place/ }).click() : null)
      await about()
      await page.getByRole('link', { name: 'Portland, OR →' }).click()
      await expect(headline(page)).toContainText('Portland is known for')
      expect(page.url()).toContain('place=38900')
      expect(page.url()).toContain('sort=share')
      await about()
      await page.getByText('Employers that filed for visas in Portland').click()
      const block = page.locator('details', { hasText: 'Employers that filed for visas in Portland' })
      await expect(block.getByRole('heading', { level: 2 })).toContainText('filed most in Portland')
      await expect(block.getByRole('option').first()).toHaveAttribute('aria-label', /visa filings? of/)
      await block.getByRole('button', { name: 'Table' }).click()
      await expect(block.getByRole('table')).toBeVisible()
      await picturesStand(page)
      await page.goBack()
      await expect(headline(page)).toContainText('Denver is known for')
    })

    test('from a place in Cities and from Compare a link leads to what it pays', async ({ page }) => {
      await page.goto('./?v=1&view=compare&roles=15-1252&metros=19740.42660')
      await page.getByText('Employers that filed for this role here').click()
      await expect(page.getByText(/^Microsoft Corporation filed most for software developers/)).toBeVisible()
      await page.getByRole('link', { name: 'What pays in Seattle? →' }).click()
      await expect(headline(page)).toContainText('Seattle pays')
      await page.goto('./?v=1&roles=15-1252&open=19740&find=denver')
      await page.getByRole('link', { name: 'What pays in Denver? →' }).click()
      await expect(headline(page)).toContainText('Denver pays 494 of 612 roles')
    })
  })
