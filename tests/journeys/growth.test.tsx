import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { GrowthScreen } from '#screens/growth/GrowthScreen.tsx'
import { useStore } from '#store/store.ts'
import { NO_TABLES } from '#store/tables.ts'
import { parseView } from '#view/codec.ts'
import { articleFixture } from '../fixtures/articleFixture.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

/** Opens an address with the files already there. */
function open(search: string) {
  useStore.setState({
    tables: { ...NO_TABLES, projections: projectionsFixture, article: articleFixture },
    view: parseView(search).view,
  })
  const client = createClient()
  for (const file of ['projections.json', 'occupations.json', 'article.json', 'roles/15-1254.json'])
    client.setQueryData([file], { file, rows: 1 })
  render(
    <QueryClientProvider client={client}>
      <GrowthScreen />
    </QueryClientProvider>,
  )
}

describe('the growth screen', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'))

  it('opens on 148,500 → 188,000 with both readings and the clean case', async () => {
    open('?view=growth')
    expect(
      await screen.findByRole('heading', { name: /^188,000 web developers were forecast/ }),
    ).toBeVisible()
    expect(screen.getByText('148,500 → 188,000')).toBeInTheDocument()
    expect(screen.getByText('−102,000', { selector: 'span' })).toBeInTheDocument()
    expect(screen.getByText('+26,900', { selector: 'span' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'The clean case: same code throughout' })).toBeInTheDocument()
    expect(document.title).toMatch(/^188,000 web developers were forecast for 2024\./)
  })

  it('puts another round in front, in headline and address', async () => {
    open('?view=growth')
    await userEvent.click(await screen.findByRole('button', { name: '2016–26' }))
    expect(
      screen.getByRole('heading', { name: /^187,200 web developers were forecast for 2026/ }),
    ).toBeVisible()
    expect(window.location.search).toBe('?v=1&view=growth&round=2016-26')
    await userEvent.click(screen.getByRole('button', { name: 'Show it in colour' }))
    expect(window.location.search).toBe('?v=1&view=growth&round=2014-24')
  })

  it('shows every forecast as a table', async () => {
    open('?view=growth&show=table')
    const table = await screen.findByRole('table', { name: /^188,000 web developers/ })
    expect(
      within(table).getByRole('row', { name: /^2014–24 148,500 188,000 86,000 −102,000 \(−54%\)/ }),
    ).toBeVisible()
  })

  it('checks the article below the picture of its role and links each claim', async () => {
    open('?view=growth')
    const strip = await screen.findByRole('region', { name: 'An article on backend developers, checked' })
    expect(within(strip).getByRole('rowheader', { name: 'Depends on the code' })).toBeInTheDocument()
    expect(within(strip).getByRole('link', { name: 'See the cities →' })).toHaveAttribute(
      'href',
      '?v=1&metros=41860.42660.35620.31080.16980&rank=prices',
    )
    await userEvent.click(within(strip).getByRole('link', { name: 'See the cities →' }))
    expect(useStore.getState().view).toMatchObject({ view: 'cities', rank: 'prices' })
  })

  it('has no article where another role is looked at', async () => {
    open('?view=growth&roles=29-1141')
    expect(await screen.findByRole('heading', { name: /registered nurses/ })).toBeVisible()
    expect(screen.queryByText('148,500 → 188,000')).not.toBeInTheDocument()
    expect(screen.queryByText(/, checked/)).not.toBeInTheDocument()
  })

  it('says why a title of visa filings has no forecast', async () => {
    open('?view=growth&roles=backend-engineer')
    expect(await screen.findByText(/^Forecasts are made for occupations/)).toBeVisible()
  })
})
