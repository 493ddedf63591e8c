import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TimeChart } from '#charts/TimeChart.tsx'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { timePicture } from '#selectors/timePicture.ts'
import type { View } from '#view/view.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { CPI, WEB_HISTORY } from '../fixtures/histories.ts'
import { markupText } from './markupText.ts'

const TABLES = {
  ...tablesOf([
    { code: '14460', short: 'Boston, MA', median: 95_000 },
    { code: '41940', short: 'San Jose, CA', median: 160_000 },
    { code: '42660', short: 'Seattle, WA', median: 130_000 },
  ]),
  cpi: CPI,
  histories: { '15-1254': WEB_HISTORY },
}

function draw(fields: Partial<View> = {}) {
  const view = viewOf({ show: 'time', metros: ['42660', '41940', '14460'], ...fields })
  const time = timePicture(TABLES, view, citiesPicture(TABLES, view)!)!
  const onOpen = vi.fn()
  const { container } = render(<TimeChart time={time} open={null} onOpen={onOpen} lineOf={() => null} />)
  return { container, onOpen }
}

describe('the picture of pay over time', () => {
  it('is as it was stored, as paid and in dollars of May 2025 against own pay', async () => {
    await expect(markupText(draw().container.innerHTML)).toMatchFileSnapshot('gallery/citiesOverTime.html')
    const mine = draw({ dollars: 'may2025', base: 'mine', salary: 92_000 }).container.innerHTML
    await expect(markupText(mine)).toMatchFileSnapshot('gallery/citiesOverTimeMine.html')
  })

  it('reads every figure by key, with its year, jobs and code, and opens its place', async () => {
    const { onOpen } = draw()
    const user = userEvent.setup()
    await user.tab()
    expect(screen.getByRole('listbox')).toHaveFocus()
    const active = () =>
      document.getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '')
    expect(active()).toHaveAccessibleName(
      /^The nation, May 2021: \$78,000 as paid, \$97,500 in May 2025 dollars, 1,000 jobs, published as 15-1254 Web developers, 1 of /,
    )
    await user.keyboard('s')
    expect(active()).toHaveAccessibleName(/^Seattle, WA, May 2021: \$100,000 as paid/)
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith('42660')
  })

  it('says a capped figure as a floor', () => {
    draw()
    expect(
      screen.getByRole('option', { name: /San Jose, CA, May 2022: \$239,200 or more as paid/ }),
    ).toBeInTheDocument()
  })
})
