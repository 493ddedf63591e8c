import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PAIR_COLUMNS } from '#charts/pairColumns.ts'
import { TWO_EARNERS } from '#charts/pairRows.ts'
import { RankedList } from '#charts/RankedList.tsx'
import { rankedSvg } from '#charts/rankedSvg.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { hover } from '#store/hover.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { markupText } from './markupText.ts'
import { overlappingTexts } from './overlappingTexts.ts'

const nothing = () => undefined

function twoEarners() {
  const tables = compareTables()
  const view = viewOf({ pair: 'yes', metros: ['42660'] })
  const first = citiesPicture(tables, view)
  const made = first && pairPicture(first, tables, view)
  if (!made) throw new Error('the fixture has what the picture reads')
  return made
}

const list = () => (
  <RankedList
    picture={twoEarners()}
    byPrices={false}
    spread={false}
    kept={['42660']}
    open={null}
    onOpen={nothing}
    onKeep={nothing}
    form={TWO_EARNERS}
  />
)

afterEach(() => hover(null))

describe('the list of two earners', () => {
  it('says both together and what each brings, of one role only once', () => {
    render(list())
    expect(screen.getAllByRole('option', { name: /^San Jose/ })[0]).toHaveAccessibleName(
      /^San Jose, CA: together \$333,340 as paid, rank 2; \$301,876 after local prices, rank 2; each web developers \$166,670, 1,130 jobs,/,
    )
  })

  it('shows the jobs of the smaller market at the end of each row', () => {
    const picture = twoEarners()
    const [row] = picture.rows
    render(list())
    const name = new RegExp(`^${row?.area.short ?? ''}`)
    expect(screen.getAllByRole('option', { name })[0]).toHaveTextContent(
      new RegExp(`${(row?.stats.jobs ?? 0).toLocaleString('en-US')}$`),
    )
  })

  it('looks as it did', async () => {
    const { container } = render(list())
    await expect(markupText(container.innerHTML)).toMatchFileSnapshot('./gallery/citiesTwoEarners.html')
  })

  it('is saved with both parts in each row', async () => {
    const drawing = rankedSvg(twoEarners(), false, PAIR_COLUMNS)
    expect(drawing).toContain('$166,670 + $166,670')
    expect(overlappingTexts(drawing)).toEqual([])
    await expect(markupText(drawing)).toMatchFileSnapshot('./gallery/savedTwoEarners.svg')
  })
})
