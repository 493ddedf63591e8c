import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ForecastChart } from '#charts/ForecastChart.tsx'
import { forecastCheck } from '#selectors/forecastCheck.ts'
import { NO_TABLES } from '#store/tables.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const check = forecastCheck({ ...NO_TABLES, projections: projectionsFixture }, DEFAULT_VIEW)!

function chart() {
  const onRound = vi.fn()
  render(<ForecastChart check={check} startNote="the article’s start" onRound={onRound} />)
  return { onRound, list: screen.getByRole('listbox', { name: check.headline }) }
}

describe('picture of a forecast check', () => {
  it('is a list of its dots, named by the headline, with exact figures and rounds', () => {
    const options = within(chart().list).getAllByRole('option')
    expect(options).toHaveLength(check.marks.length)
    const chosen = options.filter((option) => option.getAttribute('aria-selected') === 'true')
    expect(chosen.map((option) => option.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^188,000 in 2024, forecast made from 2014; .*Projections 2014–24, \d+ of 20$/),
    ])
  })

  it('prints both misses of the round in front, the break and what is not yet known', () => {
    const { list } = chart()
    expect(list).toHaveTextContent('−102,000 −54%')
    expect(list).toHaveTextContent('+26,900 +14%')
    expect(list).toHaveTextContent('2018: the code is split.')
    expect(list).toHaveTextContent('not yet known')
    expect(list).toHaveTextContent('the article’s start')
  })

  it('shows a dot’s figures while keys are on it and takes its round on Enter', async () => {
    const { list, onRound } = chart()
    const user = userEvent.setup()
    await user.tab()
    expect(list).toHaveFocus()
    expect(list).toHaveTextContent('web developers alone86,000, −102,000 (−54%)')
    await user.keyboard('{ArrowRight}{Enter}')
    expect(onRound).toHaveBeenCalledWith('2016-26')
    await user.keyboard('{Escape}')
    expect(list).not.toHaveAttribute('aria-activedescendant')
  })

  it('keeps the round when a later figure is taken: it belongs to no forecast alone', async () => {
    const { onRound } = chart()
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{Home}{Enter}')
    expect(onRound).not.toHaveBeenCalled()
  })
})
