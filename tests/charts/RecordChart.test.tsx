import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { RecordChart } from '#charts/RecordChart.tsx'
import { recordLayout } from '#charts/recordLayout.ts'
import { recordOwnLabel } from '#charts/recordOwnLabel.ts'
import { recordPicture, type RecordPicture } from '#selectors/recordPicture.ts'
import { textWidth } from '#charts/textWidth.ts'
import { NO_TABLES } from '#store/tables.ts'
import { viewOf } from '../fixtures/cities.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

const picture = recordPicture(
  { ...NO_TABLES, projections: projectionsFixture },
  viewOf({ view: 'growth', show: 'record', roles: ['29-1141'] }),
)!

/** Many occupations with errors from far below to far above. */
const MANY: RecordPicture = {
  ...picture,
  marks: Array.from({ length: 600 }, (_, i) => {
    const spread = ((i * 0.618034) % 1) * 2 - 0.9
    return { ...picture.marks[0]!, soc: `11-${1000 + i}`, error: spread, isRight: i % 3 > 0 }
  }),
}

describe('picture of the track record', () => {
  it('is a list of occupations by error; Enter asks for the forecasts of one', async () => {
    const onOpen = vi.fn()
    const user = userEvent.setup()
    render(<RecordChart picture={picture} onOpen={onOpen} />)
    await user.tab()
    expect(screen.getByRole('option').getAttribute('aria-label')).toMatch(/^Registered nurses: .*\d of \d+$/)
    await user.keyboard('{Home}{Enter}')
    expect(onOpen).toHaveBeenCalledWith(picture.marks[0]?.soc)
  })

  it.each([
    [824, false],
    [328, true],
  ])('leads the reader’s role to a name that lies on no dot, %s px wide', (width, isNarrow) => {
    const text = 'General and operations managers +35%'
    for (let mine = 0; mine < MANY.marks.length; mine += 7) {
      const layout = recordLayout({ ...MANY, mine }, width, isNarrow)
      const label = recordOwnLabel(layout, mine, text)!
      const half = textWidth(text, 13, true) / 2
      expect(label.x - half).toBeGreaterThanOrEqual(-0.01)
      expect(label.x + half).toBeLessThanOrEqual(width + 0.01)
      const covered = layout.dots.filter(
        ({ x, y, r }) => Math.abs(x - label.x) < half && y + r > label.y - 11 && y - r < label.y,
      )
      expect(covered).toEqual([])
    }
  })

  it.each([
    [824, false],
    [328, true],
  ])('puts no dot on another and none outside, %s px wide', (width, isNarrow) => {
    const { dots, height } = recordLayout(MANY, width, isNarrow)
    expect(dots).toHaveLength(600)
    dots.forEach((dot, i) => {
      expect(dot.x - dot.r).toBeGreaterThanOrEqual(0)
      expect(dot.x + dot.r).toBeLessThanOrEqual(width)
      expect(dot.y).toBeLessThan(height)
      for (const other of dots.slice(i + 1)) {
        if (Math.abs(other.y - dot.y) > 2 * dot.r) continue
        expect(Math.hypot(other.x - dot.x, other.y - dot.y)).toBeGreaterThanOrEqual(2 * dot.r)
      }
    })
  })
})
